/**
 * Noise in the markup of a page, which no reader of the page sees.
 */
import type { Chance } from '../Chance'
import { escapeHtml as escaped } from '../../text/escapeHtml'
import type { Hand } from './Hand'

type Markup = (chance: Chance) => (hand: Hand) => Hand

const pieces = (chance: Chance, text: string): ReadonlyArray<string> => {
  const at = chance.below(text.length + 1)
  return text.length < 2 ? [text] : [text.slice(0, at), text.slice(at)].filter((piece) => piece !== '')
}

/** Text that is written once more: pieces of it go through the hand that was there before. */
const onText =
  (write: (chance: Chance, piece: string) => string): Markup =>
  (chance) =>
  (hand) => ({
    ...hand,
    text: (text) =>
      pieces(chance, text)
        .map((piece) => write(chance, hand.text(piece)))
        .join(''),
  })

const inCell =
  (write: (chance: Chance, content: string) => string): Markup =>
  (chance) =>
  (hand) => ({ ...hand, inCell: (content) => write(chance, hand.inCell(content)) })

const between =
  (write: (chance: Chance) => string): Markup =>
  (chance) =>
  (hand) => ({ ...hand, between: () => hand.between() + (chance.oneIn(3) ? write(chance) : '') })

const blankAs =
  (write: (chance: Chance) => string): Markup =>
  (chance) =>
  (hand) => ({ ...hand, blank: () => write(chance) })

const attributesAs =
  (write: (chance: Chance, name: string) => string): Markup =>
  (chance) =>
  (hand) => ({ ...hand, attributes: (name) => hand.attributes(name) + write(chance, name) })

const unclosable = ['td', 'th', 'tr', 'p', 'li', 'tbody', 'thead'] as const

const reference = (chance: Chance, character: string): string => {
  const code = character.codePointAt(0) ?? 32
  return chance.pick([`&#${code};`, `&#x${code.toString(16)};`, `&#X${code.toString(16).toUpperCase()};`])
}

/** Word's own: text in runs, an empty paragraph mark, a name for what was once selected. */
const run = (chance: Chance, piece: string): string =>
  chance.pick([
    `<span lang=EN-US style='font-size:10.5pt;font-family:仿宋_GB2312'>${piece}</span>`,
    `<b style="mso-bidi-font-weight:normal"><span>${piece}<o:p></o:p></span></b>`,
    `<a name="OK_LINK1"></a>${piece}<o:p/>`,
    `<st1:chmetcnv w:st="on">${piece}</st1:chmetcnv>`,
    `<font face="宋体" size=3>${piece}</font>`,
  ])

/**
 * Every kind of markup that a page may be worn by, by its name.
 *
 * @example
 * import { markups } from 'ogi-report/testing'
 *
 * Object.keys(markups).slice(0, 3) // => ['runs', 'runs-of-runs', 'references']
 *
 * @since 0.1.0
 */
export const markups = {
  runs: onText(run),
  'runs-of-runs': (chance) => (hand) => onText(run)(chance)(onText(run)(chance)(hand)),
  references: (chance) => (hand) => ({
    ...hand,
    text: (text) =>
      Array.from(text, (character) =>
        chance.oneIn(3) ? reference(chance, character) : escaped(character),
      ).join(''),
  }),
  'blanks-nbsp': blankAs((chance) => chance.pick(['&nbsp;', '&nbsp', '&#160;', '<p>&nbsp;</p>', '\u00a0'])),
  'blanks-empty': blankAs((chance) =>
    chance.pick(['<o:p></o:p>', '<p></p>', '<br>', '<br/>', '<span></span>', '　']),
  ),
  'cell-paragraphs': inCell((chance, content) =>
    chance.pick([
      `<p align=center>${content}</p>`,
      `<div class="cell">${content}</div>`,
      `<p>${content}`,
      `<center>${content}</center>`,
    ]),
  ),
  'cell-spaces': inCell(
    (chance, content) =>
      chance.pick(['\n      ', '&nbsp;', ' ']) + content + chance.pick(['\n    ', '&nbsp;', '\t']),
  ),
  'hidden-words': inCell(
    (chance, content) =>
      content +
      chance.pick([
        '<span style="display:none">7</span>',
        `<i hidden>8</i>`,
        `<div style='DISPLAY: none'>9<p>9</div>`,
        '<input type=hidden value=3>',
      ]),
  ),
  'cell-scripts': inCell(
    (chance, content) =>
      chance.pick([
        '<script>var a = "<td>5</td>"</script>',
        '<style>td{width:12px}</style>',
        '<!-- 6 --><!--<td>4</td>-->',
        '<template><b>2</b></template>',
      ]) + content,
  ),
  'cell-tables': inCell((_, content) => `<table><tr><td>${content}</td></tr></table>`),
  comments: between((chance) =>
    chance.pick([
      '<!-- 12 -->',
      '<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->',
      '<![if !supportEmptyParas]><![endif]>',
      '<!--<p>一、总体情况</p>-->',
    ]),
  ),
  scripts: between((chance) =>
    chance.pick([
      '<script type="text/javascript">document.write("<p>7</p>")</script>',
      '<style>.a>b{x:1}</style>',
      '<noscript>3</noscript>',
    ]),
  ),
  'white-space': between((chance) => chance.pick(['\n', '\r\n    ', '\n\t\t', ' '])),
  unclosed: () => (hand) => ({
    ...hand,
    closes: (name) => hand.closes(name) && !unclosable.some((one) => one === name),
  }),
  capitals: () => (hand) => ({ ...hand, name: (name) => hand.name(name).toUpperCase() }),
  attributes: attributesAs((chance) =>
    chance.pick([
      '',
      ' data-a="<td>5</td>"',
      " title='a > b'",
      ' width=20%',
      ' nowrap',
      ' style="mso-hansi-font-family:宋体;width:12px"',
    ]),
  ),
} as const satisfies Readonly<Record<string, Markup>>

export type MarkupName = keyof typeof markups
