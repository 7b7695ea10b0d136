/**
 * How often a document prints a table: an old and a corrected one behind each other, two reports in one file.
 *
 * ```text
 *   一 二 （一） … 四  一 二 （一） … 四     a row that was there before begins another printing
 *   一 二 （一） （二） （二） … 四         but not where it only stands there twice, as at the top of a page
 * ```
 */
import type { FormLine } from '../forms/lines'
import type { Span } from '../text/Span'
import type { Placement } from './Placement'
import { flatMap } from '../lists/flatMap'

/** The rows of a table that are printed together, in the order of the document. */
export type Printing = ReadonlyArray<Placement>

/** Fewer rows that come again are rows by themselves. */
const fewestRows = 3

/** Rows in the order of the document, cut where one comes again. */
const runsOf = (rows: ReadonlyArray<Placement>): ReadonlyArray<Printing> => {
  const runs: Array<Array<Placement>> = []
  const seen = new Set<FormLine>()
  let last: FormLine | undefined
  for (const row of rows) {
    const isAgain = row.line !== last && seen.has(row.line)
    if (isAgain) seen.clear()
    const run = runs.at(-1)
    if (run === undefined || isAgain) runs.push([row])
    else run.push(row)
    seen.add(row.line)
    last = row.line
  }
  return runs
}

/** The printings of a table, each with most of its rows; what else is there of it are rows by themselves. */
export const printingsOf = (rows: ReadonlyArray<Placement>): ReadonlyArray<Printing> => {
  const lines = new Set(rows.map(({ line }) => line)).size
  if (lines === rows.length) return [rows]
  const enough = Math.max(fewestRows, lines / 2)
  const [first = [], ...others] = runsOf(
    [...rows].sort((one, other) => one.record.at - other.record.at),
  ).filter((run) => run.length >= enough)
  const own = new Set(first.map(({ line }) => line))
  return [first, ...others.filter((run) => run.filter(({ line }) => own.has(line)).length >= enough / 2)]
}

/**
 * From the end of one report to the tables of the next: several tables are printed again, and each again
 * only when all of them were printed once.
 */
export const secondReport = (tables: ReadonlyArray<ReadonlyArray<Printing>>): Span | undefined => {
  const firsts = flatMap(tables, ([first = []]) => first.map(({ record }) => record))
  const seconds = flatMap(tables, ([, second = []]) => second.map(({ record }) => record))
  const from = firsts.reduce((end, record) => Math.max(end, record.end), 0)
  const to = seconds.reduce((start, record) => Math.min(start, record.start), Infinity)
  return tables.length > 1 && from < to ? { start: from, end: to } : undefined
}
