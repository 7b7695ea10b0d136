/**
 * Traditional characters to simplified ones, by OpenCC.
 *
 * For matching, character by character and without a change of length. For names, by OpenCC's phrases,
 * and only where the name itself shows that it is in traditional characters: OpenCC also rewrites
 * 乾县 and 於潜镇, which are proper simplified Chinese.
 */
import { lazily } from '../text/lazily'
import { type Folding, setPairs } from './characters'
import { convertByOpencc, openccCharacters } from './opencc'

/** Spellings that OpenCC leaves, as careless converters made them: traditional, then simplified. */
const careless = '谘咨麪面覆复囬回値值戸户吿告説说査查'

/** Characters that are simplified and also the traditional form of others. */
const proper = '乾於後徵夥菸薹拚捱摺吒袷麴醣麽榘覆'

/**
 * The names among them. A mixed text has them as they are, 乾县 and 於潜镇 beside 報告; in a text that is traditional
 * throughout 乾 may be either, 乾潭 or 干沟, and the places are known by their second character.
 */
const properNames = /(乾(?=[\u4e00-\u9fff]{0,2}[县镇乡区]|[縣安陵元潭西務塘佑州])|於(?=[潜潛])|濛(?=[阳陽]))/u

/** Frequent characters of these reports that no simplified text has: a text with one of them is traditional. */
export const telltale = '報開關國務機構數據總計請復議訴訟類屬爲為與'

/** Every other part of the cut text is the first character of such a name. */
const convert = (text: string): string =>
  text
    .split(properNames)
    .map((part, i) => (i % 2 === 1 ? part : convertByOpencc(part)))
    .join('')

/** For matching: each traditional character simplified, the length kept. */
export const simplifying: () => Folding = /* @__PURE__ */ lazily(() => {
  const table = new Uint16Array(0x10000)
  for (const [traditional, simplified] of openccCharacters()) {
    // Characters outside the basic plane would change the length.
    if (traditional.length === 1 && simplified.length === 1)
      table[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
  }
  setPairs(table, careless)
  return table
})

/** Words that converters put into the terms of Taiwan, each as long as the one that the form has. */
const terms: ReadonlyArray<readonly [converted: string, printed: string]> = [
  ['资讯', '信息'],
  ['规范性档案', '规范性文件'],
  ['专案', '项目'],
]

/** For matching: 政府資訊公開 is 政府信息公开. */
export const withOwnTerms = (simplified: string): string =>
  terms.reduce((text, [converted, printed]) => text.replaceAll(converted, printed), simplified)

/** Whether a character that changed has no business in simplified text. Conversion keeps the count of characters. */
const isProof = (text: string, converted: string): boolean => {
  let at = 0
  for (const character of text) {
    const after = String.fromCodePoint(converted.codePointAt(at) ?? 0)
    if (after !== character && !proper.includes(character)) return true
    at += after.length
  }
  return false
}

/**
 * For what is reported: simplified where the text is traditional, untouched otherwise.
 *
 * A text counts as traditional where it has a character that simplified Chinese does not have.
 */
export const simplifyName = (text: string): string => {
  const converted = convert(text)
  return isProof(text, converted) ? converted : text
}
