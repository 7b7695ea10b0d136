/**
 * Traditional characters to simplified ones, by OpenCC.
 *
 * For matching, character by character and without a change of length. For names, by OpenCC's phrases,
 * and only where the name itself shows that it is in traditional characters: OpenCC also rewrites
 * 乾县 and 於潜镇, which are proper simplified Chinese.
 */
import { type Folding, fold } from './characters'
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

/** Frequent characters of these reports that no simplified text has. */
const telltale = '報開關國務機構數據總計請復議訴訟類屬爲為與'

let telltaleUnits: Uint8Array | undefined

const tells = (): Uint8Array => {
  if (telltaleUnits !== undefined) return telltaleUnits
  const units = new Uint8Array(0x10000)
  for (const character of telltale) units[character.charCodeAt(0)] = 1
  telltaleUnits = units
  return units
}

/** Whether a text has characters that only traditional Chinese has. A table is ten times faster than a regular expression. */
export const isTraditional = (text: string): boolean => {
  const units = tells()
  for (let i = 0; i < text.length; i++) if (units[text.charCodeAt(i)] === 1) return true
  return false
}

/** Every other part of the cut text is the first character of such a name. */
const convert = (text: string): string =>
  text
    .split(properNames)
    .map((part, i) => (i % 2 === 1 ? part : convertByOpencc(part)))
    .join('')

let characters: Folding | undefined

const characterFolding = (): Folding => {
  if (characters !== undefined) return characters
  const table = new Uint16Array(0x10000)
  for (const [traditional, simplified] of openccCharacters()) {
    // Characters outside the basic plane would change the length.
    if (traditional.length === 1 && simplified.length === 1) {
      table[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
    }
  }
  for (let i = 0; i < careless.length; i += 2) table[careless.charCodeAt(i)] = careless.charCodeAt(i + 1)
  characters = table
  return table
}

/** For matching: each traditional character simplified, the length kept. */
export const simplifyForMatching = (text: string): string => fold(characterFolding())(text)

/**
 * For what is reported: simplified where the text is traditional, untouched otherwise.
 *
 * A text counts as traditional where it has a character that simplified Chinese does not have.
 */
export const simplifyName = (text: string): string => {
  const converted = convert(text)
  if (converted === text) return text
  const before = Array.from(text)
  const isProof = Array.from(converted).some((character, i) => {
    const original = before[i] ?? ''
    return character !== original && !proper.includes(original)
  })
  return isProof ? converted : text
}
