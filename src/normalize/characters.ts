/**
 * One character for another: width, spaces, brackets, quotation marks, dashes, radicals.
 *
 * Every entry maps one UTF-16 unit to one UTF-16 unit, so these passes need no offset map.
 */
import { lazily } from '../text/lazily'

/** Radical characters of U+2E80–2EF3, which NFKC leaves as they are, each followed by its ideograph. */
const radicalSupplement =
  '⺁厂⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋' +
  '⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罒⺵网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足' +
  '⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦' +
  '⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

/** What NFKC gets wrong for simplified Chinese: ⼾ becomes 戶, where 户 is meant. */
const radicalExceptions = '⼾户'

/** Punctuation that means the same to a reader, each followed by the one that stands for it. */
const punctuation =
  '〔(〕)［(］)【(】)〖(〗)[(])' + '“"”"„"‟"「"」"『"』"«"»"' + "‘'’'" + '‐-‑-‒-–-—-―-⸺-⸻-−-－-'

/** The block of characters to draw tables with, and its lines; the rest of it are corners and crossings. */
const boxDrawing = [0x2500, 0x257f] as const
const horizontal = '─━┄┅┈┉╌╍═'
const vertical = '│┃┆┇┊┋╎╏║'

const spaces =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u000b'

/** Lines, corners and crossings become what typewriters have for them: `-`, `|` and `+`. */
const setBoxDrawing = (table: Uint16Array): void => {
  const [first, last] = boxDrawing
  table.fill('+'.charCodeAt(0), first, last + 1)
  for (const line of horizontal) table[line.charCodeAt(0)] = '-'.charCodeAt(0)
  for (const line of vertical) table[line.charCodeAt(0)] = '|'.charCodeAt(0)
}

/** Sets each first character of the pairs to become the second. */
export const setPairs = (table: Uint16Array, pairs: string): void => {
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
}

const setCompatible = (table: Uint16Array, from: number, to: number): void => {
  for (let code = from; code <= to; code++) {
    const compatible = String.fromCharCode(code).normalize('NFKC')
    if (compatible.length === 1 && compatible.charCodeAt(0) !== code) table[code] = compatible.charCodeAt(0)
  }
}

/** Vertical and small forms, ︵ ﹙ ﹘, become what stands for the character that they are a form of. */
const setSmallForm = (table: Uint16Array, code: number): void => {
  const plain = String.fromCharCode(code).normalize('NFKC')
  const unit = plain.charCodeAt(0)
  if (plain.length === 1 && unit !== code) table[code] = table[unit] || unit
}

/** Zero where a unit stays as it is, else the unit that replaces it. */
export type Folding = Uint16Array

/** Radicals and compatibility ideographs become the characters they look like. */
export const ideographs: () => Folding = /* @__PURE__ */ lazily(() => {
  const table = new Uint16Array(0x10000)
  setCompatible(table, 0x2f00, 0x2fd5)
  setCompatible(table, 0xf900, 0xfaff)
  setPairs(table, radicalSupplement)
  setPairs(table, radicalExceptions)
  return table
})

/** The ideographs, and besides: half width, one kind of space, bracket, quotation mark and dash. */
export const forMatching: () => Folding = /* @__PURE__ */ lazily(() => {
  const table = ideographs().slice()
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0
  for (const space of spaces) table[space.charCodeAt(0)] = 32
  setPairs(table, punctuation)
  setBoxDrawing(table)
  for (let code = 0xfe10; code <= 0xfe6b; code++) setSmallForm(table, code)
  return table
})

/** One folding after the other, as one. */
export const andThen =
  (second: Folding) =>
  (first: Folding): Folding =>
    first.map((replacement, code) => second[replacement || code] || replacement)

/** The text with each unit replaced as the folding says; the length stays the same. */
export const fold =
  (folding: Folding) =>
  (text: string): string => {
    const parts: Array<string> = []
    let kept = 0
    for (let i = 0; i < text.length; i++) {
      const replacement = folding[text.charCodeAt(i)]
      if (replacement === undefined || replacement === 0) continue
      parts.push(text.slice(kept, i), String.fromCharCode(replacement))
      kept = i + 1
    }
    if (kept === 0) return text
    parts.push(text.slice(kept))
    return parts.join('')
  }
