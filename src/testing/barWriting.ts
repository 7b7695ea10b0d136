/**
 * Tables with bars behind their cells, in the ways of converters: in one line, a cell a line, or wherever lines break.
 */
import type { DraftRow } from './Draft'

type Rows = ReadonlyArray<DraftRow>

interface BarRow {
  readonly texts: ReadonlyArray<string>
  /** Bars for what the row lacks to the width of the table, for cells that span columns or rows. */
  readonly fill: string
}

/** The cells of each row, without the squares that others cover. */
const corners = (rows: Rows): ReadonlyArray<ReadonlyArray<string>> =>
  rows.map(({ cells }) => cells.filter(({ isCorner }) => isCorner).map(({ text }) => text))

const barRows = (rows: Rows): ReadonlyArray<BarRow> => {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return corners(rows).map((texts) => ({ texts, fill: '|'.repeat(width - texts.length) }))
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

/*
 *   规章 | 3 |      a blank cell breaks the line
 *   |
 *   | 0 |
 */
export const barsOverLines = (rows: Rows): string =>
  corners(rows)
    .map((texts) => `${texts.map((text) => (text === '' ? '\n' : ` ${text} `)).join('|')}|`.trimStart())
    .join('\n')

/*
 *   规章            every cell ends at the bar of the next line
 *    | 3
 *    |
 */
export const barsBeforeNext = (rows: Rows): string =>
  corners(rows)
    .map((texts) => [...texts, ''].join('\n | '))
    .join('\n')

/*
 *   规章            every bar on a line of its own, where nothing stands for a blank cell
 *   |
 *   3
 *   |
 */
export const barsBelow = (rows: Rows): string =>
  corners(rows)
    .flat()
    .map((text) => `${text}\n|`.trimStart())
    .join('\n')

/*
 *   规章  |         behind the margins of a page's source, the bar of the last cell on a line of its own
 *   ⇥⇥⇥3  |
 *   ⇥⇥⇥0
 *      |
 */
export const barsBehindMargins = (rows: Rows): string =>
  corners(rows)
    .map((texts) =>
      texts.map((text, i) => (i < texts.length - 1 ? `${text}  | ` : `${text}\n   | `)).join('\n\t\t\t'),
    )
    .join('\n\t\t\n')
