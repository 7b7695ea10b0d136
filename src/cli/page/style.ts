/** How the page looks: the form beside its findings, below each other on a small screen and on paper. */
export const style = `
:root { color-scheme: light; --ink: #1b1f24; --line: #c9ced6; --pale: #f5f6f8; --red: #b3261e; --amber: #8a5a00; --blue: #1f4e8c }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem; max-width: 110rem; color: var(--ink); background: #fff;
  font: 15px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
h1 { margin: 0 0 1rem; font-size: 1.5rem } h2 { margin: 0; font-size: 1.25rem } h3 { margin: 0; font-size: 1rem; font-weight: 600 }
nav { margin-bottom: 1.5rem } nav td, nav th { padding: .3rem .8rem; text-align: left }
header { margin-bottom: 1rem } header p { margin: .15rem 0 } .file, .rule, .source { color: #5b6470; font-size: .85rem; font-weight: 400 }
a { color: var(--blue) }
.report { margin-bottom: 3rem }
.sides { display: grid; grid-template-columns: minmax(0, 3fr) minmax(22rem, 2fr); gap: 1.5rem; align-items: start }
.form { grid-area: 1 / 1 } .findings { grid-area: 1 / 2 }
.findings { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: .25rem .25rem 1rem; scroll-behavior: smooth }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
.form table { width: 100%; margin-bottom: 1.25rem; font-size: .82rem } .form caption { padding: .3rem 0; font-weight: 600; text-align: left }
.form th, .form td, nav th, nav td { border: 1px solid var(--line) } .form th, .form td { padding: .2rem .35rem; text-align: center; font-weight: 400 }
.form td { min-width: 3em } .form th { background: var(--pale) } .form th[scope=row], .form th[scope=rowgroup] { text-align: left }
.form td a { display: block; border-radius: 3px; padding: 0 .25rem; color: inherit; text-decoration: none }
.form td small { display: block; font-size: .85em; font-weight: 600; white-space: nowrap }
.form a.suspect { background: #fbd9d6; outline: 2px solid var(--red); color: var(--red); font-weight: 700 }
.form a.broken { background: #fdeceb; outline: 1px solid var(--red); color: var(--red) }
.form a.undecided { background: #fff4d6; outline: 1px dashed var(--amber) }
.form a.term { background: #f3f0ea; text-decoration: underline dotted }
span:target a, span:target { outline: 3px solid var(--blue) }
article { margin: 0 0 .75rem; padding: .6rem .8rem; border: 1px solid var(--line); border-left: 4px solid var(--blue); border-radius: 4px; overflow-wrap: anywhere }
article.broken { border-left-color: var(--red) } article.warned, article.noticed, article.undecided { border-left-color: var(--amber) }
article.broken h3 span { color: var(--red) } article:target { background: #eef4fd; outline: 2px solid var(--blue) }
article p, article details { margin: .3rem 0 0 } details article { margin: .4rem 0 0 } .aside { padding-left: .6rem; border-left: 3px solid var(--amber) }
.frame { margin-top: .4rem; font-size: .9rem } .frame th { padding: 0 1rem 0 0; text-align: left; font-weight: 400 }
.frame td { text-align: right; white-space: nowrap } .frame td + td { padding-left: 1rem; color: #5b6470 } .frame .below-ruling th, .frame .below-ruling td { border-top: 1px solid var(--ink) }
.source code { white-space: pre-wrap } mark { background: #ffe08a }
@media (max-width: 60rem) { .sides { display: block } .findings { position: static; max-height: none } .form { overflow-x: auto } .form table { min-width: 46rem } }
@media print { body { padding: 0; max-width: none; font-size: 10pt } .sides { display: block } .findings { position: static; max-height: none; overflow: visible }
  .report { break-after: page } article, tr, .form table { break-inside: avoid } .form a, article, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact } a { color: inherit } .rule a { display: none } }
`
