/**
 * Rows of cells to records: the values that stand together, and the label that stands with them.
 *
 * ```text
 *   二、主动公开政府信息情况                                 a section begins
 *   三、本年度办理结果⇥（一）予以公开⇥4⇥0⇥0⇥0⇥0⇥0⇥4      one row: labels, then values
 *
 *   2.其他法律行政法规禁                                    texts before the values: the label, perhaps
 *   止公开                                                 in pieces, perhaps of another row
 *   0 0 0 0 0 0 0                                          values alone: see `valueLines`
 * ```
 *
 * Which row a label in pieces names is decided by `nameRecords`.
 */
import { isFilled, isFilledValue, type TextCell, type TextRow } from '../tables/TextRow'
import {
  blankSplit,
  fewestBlanks,
  isBlankRow,
  isBlankTable,
  isNameOfColumn,
  unnamed,
  withSureBlanks,
} from './blankRows'
import { exactLine, type FormLabels } from './FormLabels'
import { hanOnly } from './labelKey'
import { type Split, splitRow } from './splitRow'
import { unglued } from './unglued'
import { type Around, columnRecord, rowRecord, unlabelled, type ValueRecord } from './ValueRecord'
import { areValues, rowsOfLines, type ValueLine } from './valueLines'

/** No number, but no word either: `3%`, `增`, `O`. */
const isOdd = ({ text }: TextCell): boolean => hanOnly(text).length <= 1

/** Whether a row shows values: numbers or placeholders, or anything at all beside a label that is sure. */
const hasValues = (
  labels: FormLabels,
  parts: Split,
  values: ReadonlyArray<TextCell>,
  above: ValueRecord['above'],
): boolean =>
  values.some(isFilledValue) ||
  (parts.exact && values.some(isFilled) && values.filter(isFilled).every(isOdd)) ||
  isBlankRow(parts, values) ||
  (parts.texts.length === 0 && isBlankTable(labels, values, above))

/** The label and the values of a row that shows any. */
const partsOf = (
  labels: FormLabels,
  cells: ReadonlyArray<TextCell>,
  above: ValueRecord['above'],
): Split | undefined => {
  const split = splitRow(labels, cells)
  const parts = isNameOfColumn(split, above) ? unnamed(split) : split
  return hasValues(labels, parts, cells.slice(parts.lead), above) ? parts : undefined
}

/** Longer texts are prose, which ends whatever label stood above it; but for a label that is explained at length. */
const longestText = 90

const isProse = (labels: FormLabels, { words }: TextCell): boolean =>
  words.length > longestText && exactLine(labels)(words) === undefined

/** The name of a column that tools put before the labels: the rows numbered one by one. */
const serial = '序号'

/** A row without its number in the column of serial numbers: there, something that is no value stands behind it. */
const withoutSerial = (cells: ReadonlyArray<TextCell>): ReadonlyArray<TextCell> =>
  cells[0]?.isValue === true && cells.some(({ isValue }) => !isValue) ? cells.slice(1) : cells

/** The records of a document, in order. `headings` says where its sections begin. */
export const collectRecords = (
  labels: FormLabels,
  rows: ReadonlyArray<TextRow>,
  headings: ReadonlyArray<number>,
): ReadonlyArray<ValueRecord> => {
  const records: Array<ValueRecord> = []
  let above: Array<ReadonlyArray<TextCell>> = []
  let below: Array<ReadonlyArray<TextCell>> = []
  let values: Array<ValueLine> = []
  let section = 0
  let isNumbered = false
  const around = (): Around => ({ above, below, at: records.length, section })
  const add = (record: ValueRecord): void => {
    records.push(record)
    above = below // what comes behind one record stands above the next
    below = []
  }
  const addValues = (): void => {
    for (const { cells, isRow } of rowsOfLines(labels.form, values))
      add(isRow ? rowRecord(unlabelled, cells, around()) : columnRecord(cells, around()))
    values = []
  }
  // Above a row with a label of its own stands no piece of that, but perhaps a row of its own.
  const addBlankRows = (): void => {
    const waiting = above
    if (!waiting.some((row) => row.length > fewestBlanks)) return
    above = []
    for (const row of waiting) {
      const parts = blankSplit(labels, row)
      if (parts === undefined) above.push(row)
      else add(rowRecord(parts, row, around()))
    }
  }
  const beginSection = (): void => {
    addBlankRows()
    above = [] // labels that found no values in their section have none in the next
    section++
    isNumbered = false
  }
  for (const row of rows) {
    for (const { cells: printed, bounded, blanks } of unglued(labels, withSureBlanks(labels, row))) {
      isNumbered ||= printed[0]?.words === serial
      const cells = isNumbered ? withoutSerial(printed) : printed
      const only = bounded || cells.length !== 1 ? undefined : cells[0]
      if (areValues(cells, only, values.length > 0)) {
        values.push(cells)
        continue
      }
      if (values.length > 0) addValues()
      while ((cells[0]?.start ?? 0) >= (headings[section] ?? Infinity)) beginSection()
      const parts = only === undefined ? partsOf(labels, cells, above) : undefined
      if (parts?.exact === true) addBlankRows()
      if (parts !== undefined) add(rowRecord(parts, cells, around(), blanks))
      else if (only !== undefined && isProse(labels, only)) above = []
      else if (cells.some(isFilled)) above.push(cells)
    }
  }
  addValues()
  addBlankRows()
  return records
}
