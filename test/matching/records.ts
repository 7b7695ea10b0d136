/**
 * Records and placements as matching sees them, made of the few facts that a test is about.
 */
import { form2021 } from '../../src/forms/form2021'
import { type FormLine, linesOf } from '../../src/forms/lines'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import type { Placement } from '../../src/matching/Placement'
import { type TextCell, textCell } from '../../src/tables/TextRow'

/** A row of the form of 2021 by its path. */
export const lineOf = (path: string): FormLine => {
  const line = linesOf(form2021).find((one) => one.path === path)
  if (line === undefined) throw new Error(`no row ${path}`)
  return line
}

/** Cells between bars: `3||1`. */
export const cellsOf = (shown: string): ReadonlyArray<TextCell> =>
  shown.split('|').map((text, i) => textCell(i, i + 1, text))

/** A record of a row that shows these values behind so many other cells. */
export const record = (shown: string, facts: Partial<ValueRecord> = {}): ValueRecord => {
  const values = cellsOf(shown)
  const lead = facts.lead ?? 1
  return {
    ...{ start: 0, end: 1, at: 0, section: 0, line: undefined, exact: true, texts: [], label: '' },
    ...{ values, above: [], below: [], layout: 'row', blanks: undefined, width: lead + values.length, lead },
    ...facts,
  }
}

/** A row of the form with these values; `?` where they could not be read. */
export const placed = (
  path: string,
  shown: string,
  { by = 'label', ...facts }: Partial<ValueRecord> & Partial<Pick<Placement, 'by'>> = {},
): Placement => {
  const line = lineOf(path)
  return {
    line,
    cells: shown === '?' ? undefined : cellsOf(shown),
    by,
    byArithmetic: false,
    record: record(shown, { line, ...facts }),
  }
}
