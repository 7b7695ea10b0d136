/**
 * A page of `docs/rules` in one language, for people at a terminal.
 *
 * The page has both languages: a line of Chinese, then the English as a quotation; headings are in both; a block of
 * code that is of one language says so behind its fence.
 */
import { displayWidth } from '../explain/displayWidth'
import { type Language, withNames } from '../explain/names'
import type { Manner } from './Manner'
import { indented, type Lines, wrap } from './wrap'

const fence = '```'

const quotation = /^> ?/u

const inLanguage = (language: Language, line: string): string | null => {
  if (line === '') return ''
  const isEnglish = quotation.test(line)
  return isEnglish === (language === 'en') ? line.replace(quotation, '') : null
}

/** `相符 Holds` is 相符 or Holds. */
const headingIn = (language: Language, heading: string): string => {
  const at = heading.indexOf(' ')
  return language === 'zh' ? heading.slice(0, at) : heading.slice(at + 1)
}

const bullet = '- '

const wrapped = (width: number, line: string): Lines => {
  if (!line.startsWith(bullet)) return wrap(width)(line)
  const [first = '', ...rest] = wrap(width - displayWidth(bullet))(line.slice(bullet.length))
  return [bullet + first, ...indented(displayWidth(bullet))(rest)]
}

/** Formulas as clerks write them; programs know cells by their addresses. */
const signs: ReadonlyArray<readonly [sign: string, word: string]> = [
  [' is a whole number', ' 为整数'],
  [' is filled in', ' 已填写'],
  [' != 0', ' 不为0'],
  [' >= ', ' ≥ '],
  [' <= ', ' ≤ '],
  [' = blank', ' = 空白'],
  [' = absent', ' = 缺失'],
  [' = unreadable', ' = 无法识别'],
  [' = placeholder', ' = 占位符号'],
  [' => ', ' 时，'],
  [' | ', ' 或 '],
]

const inWords = (language: Language, line: string): string =>
  language === 'en'
    ? line
    : signs.reduce((text, [sign, word]) => text.replaceAll(sign, word), withNames('zh')(line))

/** Code keeps its spaces, as far as its lines fit. */
const coded = (width: number, line: string): Lines =>
  displayWidth(line) > width ? wrap(width)(line) : [line]

export const showPage =
  ({ language, colors, width }: Manner) =>
  (page: string): string => {
    const shown: Array<string> = []
    let block: 'shown' | 'hidden' | null = null
    for (const line of page.split('\n')) {
      if (line.startsWith(fence)) {
        const [, of] = line.split(' ')
        const isOther = (of === 'zh' || of === 'en') && of !== language
        block = block === null ? (isOther ? 'hidden' : 'shown') : null
      } else if (block !== null) {
        if (block === 'shown') shown.push(...indented(2)(coded(width - 2, inWords(language, line))))
      } else if (line.startsWith('# ')) {
        shown.push(colors.bold(line.slice(2)))
      } else if (line.startsWith('## ')) {
        shown.push(colors.bold(headingIn(language, line.slice(3))))
      } else {
        const own = inLanguage(language, line)
        if (own === null) continue
        // What the other language left out leaves no gap.
        if (own !== '') shown.push(...wrapped(width, own))
        else if (shown.at(-1) !== '') shown.push('')
      }
    }
    return shown.join('\n').trimEnd()
  }
