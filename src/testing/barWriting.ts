/**
 * Tables with bars behind their cells, in the ways of converters: in one line, or a cell a line.
 */
import type { DraftRow } from './Draft'

type Rows = ReadonlyArray<DraftRow>

interface BarRow {
  readonly texts: ReadonlyArray<string>
  /** Bars for what the row lacks to the width of the table, for cells that span columns or rows. */
  readonly fill: string
}

const barRows = (rows: Rows): ReadonlyArray<BarRow> => {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return rows.map(({ cells }) => {
    const texts = cells.filter(({ isCorner }) => isCorner).map(({ text }) => text)
    return { texts, fill: '|'.repeat(width - texts.length) }
  })
}

const withBar = (text: string): string => `${text} |`.trim()

/*
 *   规章 |        a blank cell is a bar alone, what spans columns or rows leaves bars at the end
 *   0 |
 *   |
 *   0 |
 */
export const barsAtEnds = (rows: Rows): string =>
  barRows(rows)
    .flatMap(({ texts, fill }) => [...texts.map(withBar), fill])
    .filter((line) => line !== '')
    .join('\n')

/*
 *   |             a bar alone before each row, and what spans columns or rows leaves bars behind its last cell
 *   规章 |
 *   3 | |||
 */
export const barsBehindLast = (rows: Rows): string =>
  barRows(rows)
    .flatMap(({ texts, fill }) => {
      const cells = texts.map(withBar)
      return ['|', ...cells.slice(0, -1), `${cells.at(-1) ?? ''} ${fill}`.trim()]
    })
    .join('\n')

/** `规章 | 0 | 0 | 3 |`: a bar behind each cell, and before the first one where `opens`; `fills` up to the width of the table. */
export const behindCells =
  (opens: boolean, fills: boolean) =>
  (rows: Rows): string =>
    barRows(rows)
      .map(({ texts, fill }) => `${opens ? '| ' : ''}${texts.join(' | ')} | ${fills ? fill : ''}`.trimEnd())
      .join('\n')
