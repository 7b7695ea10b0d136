/**
 * The numbers of a report by position. A cell without a number is NaN: a sum with it equals nothing,
 * so only what plainly holds passes a comparison.
 */
import type { ParsedReport } from '../report/ParsedReport'
import type { Cell } from '../report/Cell'
import type { Report } from '../report/Report'
import { type BlankPolicy, blanksForZero, isBlank } from './blanks'
import { type Plan, planOf } from './Plan'
import { sheetOf } from './Sheet'

export interface Figures {
  readonly plan: Plan
  readonly cells: ReadonlyArray<Cell>
  /** The numbers that are printed. */
  readonly printed: Float64Array
  /** The same, with zeros where a blank stands for one. */
  readonly read: Float64Array
}

const numbersOf = (cells: ReadonlyArray<Cell>): Float64Array => {
  const numbers = new Float64Array(cells.length)
  let at = 0
  for (const { value } of cells) numbers[at++] = value ?? NaN
  return numbers
}

const withZeros = (printed: Float64Array, positions: ReadonlyArray<number>): Float64Array => {
  const read = printed.slice()
  for (const position of positions) read[position] = 0
  return read
}

/** Null where the report has the tables of no form. */
export const figuresOf =
  (policy: BlankPolicy) =>
  (report: ParsedReport | Report): Figures | null => {
    const sheet = sheetOf(report)
    if (sheet === null) return null
    const { edition, cells } = sheet
    const plan = planOf(edition)
    const printed = numbersOf(cells)
    const read = cells.some(isBlank) ? withZeros(printed, blanksForZero(policy)(plan, cells)) : printed
    return { plan, cells, printed, read }
  }
