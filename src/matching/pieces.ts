/**
 * The rows of a document as they are collected: values alone stand together, and headings part the sections.
 *
 * ```text
 *   二、主动公开政府信息情况      heading, row
 *   规章 │ 0 │ 3 │ 12          row
 *   行政规范性文件               row
 *   0                          values: three lines
 *   5
 *   40
 * ```
 */
import type { Blanks, TextCell, TextRow } from '../tables/TextRow'
import { isFilledValue } from '../tables/TextRow'
import { flatMap } from '../lists/flatMap'
import { withSureBlanks } from './blankRows'
import type { FormLabels } from './FormLabels'
import { unglued } from './unglued'
import type { ValueLine } from './valueLines'

/** A row with something else than values in it. */
interface Row {
  readonly kind: 'row'
  readonly cells: ReadonlyArray<TextCell>
  /** Its only cell, where it is a line of text. */
  readonly only: TextCell | undefined
  readonly blanks: Blanks | undefined
}

export type Piece =
  | Row
  | { readonly kind: 'values'; readonly lines: ReadonlyArray<ValueLine> }
  | { readonly kind: 'heading' }

/** `8`, then `054` below it: what is left of a number, and no number itself. */
const pulledApart = /^0\d{1,8}$/u

/** All values of a row in one, their borders lost; no number of a report has so many digits. */
const runTogether = /^\d{10,400}$/u

/** Whether a row is values alone, or what is left of some. */
const areValues = ({ cells, only }: Row, areAbove: boolean): boolean =>
  cells.every(isFilledValue) ||
  (only !== undefined && ((areAbove && pulledApart.test(only.text)) || runTogether.test(only.text)))

/** The name of a column that tools put before the labels: the rows numbered one by one. */
const serial = '序号'

/** A row without its number in the column of serial numbers: there, something that is no value stands behind it. */
const withoutSerial = (cells: ReadonlyArray<TextCell>): ReadonlyArray<TextCell> =>
  cells[0]?.isValue === true && cells.some(({ isValue }) => !isValue) ? cells.slice(1) : cells

const startOf = ([first]: ReadonlyArray<TextCell>): number => first?.start ?? 0

/** The pieces of a document, in order. `headings` says where its sections begin. */
export const piecesOf = (
  labels: FormLabels,
  rows: ReadonlyArray<TextRow>,
  headings: ReadonlyArray<number>,
): ReadonlyArray<Piece> => {
  const pieces: Array<Piece> = []
  let lines: Array<ValueLine> = []
  let section = 0
  let isNumbered = false
  const closeLines = (): void => {
    if (lines.length > 0) pieces.push({ kind: 'values', lines })
    lines = []
  }
  for (const { cells: printed, bounded, blanks } of flatMap(rows, (row) =>
    unglued(labels, withSureBlanks(labels, row)),
  )) {
    isNumbered ||= printed[0]?.words === serial
    const cells = isNumbered ? withoutSerial(printed) : printed
    const only = bounded || cells.length !== 1 ? undefined : cells[0]
    const row: Row = { kind: 'row', cells, only, blanks }
    if (areValues(row, lines.length > 0)) {
      lines.push(cells)
      continue
    }
    closeLines()
    for (; startOf(cells) >= (headings[section] ?? Infinity); section++) {
      pieces.push({ kind: 'heading' })
      isNumbered = false
    }
    pieces.push(row)
  }
  closeLines()
  return pieces
}
