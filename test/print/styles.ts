/** How pages look that are printed: the habits of content systems and of people. */
const base =
  'body{font-family:"Noto Serif CJK SC",serif;font-size:12pt;line-height:1.6} p{text-indent:2em;margin:0} ' +
  'h1{text-align:center;font-size:18pt} h2{font-size:14pt} table{width:100%} caption{display:none} ' +
  'td,th{font-weight:normal;padding:4px;text-align:center;height:1em} '

const collapsed = `${base}table{border-collapse:collapse} td,th{border:1px solid #000} `

export const styles = {
  ruled: collapsed,
  'a border for each cell': `${base}td,th{border:1px solid #000}`,
  'small print, grey hair lines': `${collapsed}table{font-size:6pt} td,th{border:0.5px solid #888}`,
  dashed: `${collapsed}td,th{border-style:dashed}`,
  dotted: `${collapsed}td,th{border-style:dotted}`,
  double: `${collapsed}td,th{border:3px double #000}`,
  landscape: `${collapsed}@page{size:A4 landscape}`,
  'narrow columns': `${collapsed}table{width:45%;font-size:8pt} td,th{padding:2px 0}`,
  'vertical labels': `${collapsed}th[scope=rowgroup]{writing-mode:vertical-rl}`,
  'labels one character a line': `${collapsed}th[scope=rowgroup]{max-width:1em;word-break:break-all}`,
  'five pages': `${collapsed}body{font-size:20pt;line-height:2.4} table{font-size:14pt} td,th{padding:6px 2px}`,
  'open at the sides': `${collapsed}tr>*:first-child{border-left:0} tr>*:last-child{border-right:0}`,
  'block paragraphs': `${collapsed}p{text-indent:0;margin:0 0 1em}`,
  'shaded, without lines of ink': `${collapsed}td,th{border:1px solid #fff;background:#eee}`,
  'white on a filled header': `${collapsed}th{background:#4472c4;color:#fff}`,
  'numbers at the right': `${collapsed}td{text-align:right;vertical-align:bottom}`,
  'text at the top left': `${collapsed}td,th{text-align:left;vertical-align:top}`,
  'many small pages, numbered': `${collapsed}@page{size:A5;margin:12mm;@bottom-center{content:"— " counter(page) " —"}} td,th{padding:6px 1px}`,
  'a watermark': `${collapsed}body::before{content:"青禾县";position:fixed;top:40%;left:20%;font-size:60pt;color:#ddd;transform:rotate(-45deg)}`,
  'no lines': `${base}table{border-collapse:collapse}`,
  'no lines, columns close': `${base}table{border-collapse:collapse;width:auto;font-size:9pt} td,th{padding:4px 2px}`,
} as const
