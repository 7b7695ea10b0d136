/**
 * Lines that are drawn under names or between rows: `|---|---|`, `+---+---+`, `====== ===`.
 */
import { cellBetween, isFilled, type TextCell } from '../TextRow'
import type { Ruling } from './Line'
import type { Marked } from './Marked'

/** Also without their frame; but `| - | - |` and `--` are placeholders. */
const ruled = /^(?=.*(?:---|===|:-|-:))[|:+\-= ]{3,}$/u
const longRuling = /-{7}|={3}/u
const opening = '+-=|:'

/** The markup of wikis has a cell a line, and this between rows: no placeholder. */
const wikiRowEnd = '|-'

/** Where a line is drawn between the cells of some columns, while those of others go on: `| 不予公开 +----+---+`. */
const drawn = /\+[-+]{2}/u

const isRuling = (text: string): boolean =>
  text === wikiRowEnd || (ruled.test(text) && (/[|+]/u.test(text) || longRuling.test(text)))

const ruling = (words: string, beside: ReadonlyArray<TextCell>): Ruling => ({
  kind: 'ruling',
  isDrawn: words.includes('+'),
  beside,
})

export const asRuling = ({ text, words }: Marked): Ruling | undefined => {
  if (!opening.includes(text.charAt(words.start))) return undefined
  const whole = text.slice(words.start, words.end)
  return isRuling(whole) ? ruling(whole, []) : undefined
}

/** A ruling between some of the cells of a line, and what is left of the others. */
export const asRulingBeside = (
  { text, words }: Marked,
  cells: ReadonlyArray<TextCell>,
): Ruling | undefined => {
  const whole = text.slice(words.start, words.end)
  if (!drawn.test(whole)) return undefined
  const beside = cells.map((cell) => {
    const at = cell.text.search(drawn)
    return at < 0 ? cell : cellBetween(text, cell.start, cell.start + at)
  })
  return ruling(whole, beside.filter(isFilled))
}
