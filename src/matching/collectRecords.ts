/**
 * Rows of cells to records: the values that stand together, and the label that stands with them.
 *
 * ```text
 *   三、本年度办理结果⇥（一）予以公开⇥4⇥0⇥0⇥0⇥0⇥0⇥4      one row: labels, then values
 *
 *   2.其他法律行政法规禁                                    texts before the values: the label, perhaps
 *   止公开                                                 in pieces, perhaps of another row
 *   0 0 0 0 0 0 0                                          values
 * ```
 *
 * Which row a label in pieces names is decided by `nameRecords`.
 */
import type { FormLine } from '../forms/lines'
import type { Span } from '../text/Span'
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
import { rowsOfLines, type ValueLine } from './valueLines'
import { flatMap } from '../text/flatMap'

export interface ValueRecord extends Span {
  /** Which record of the document it is. */
  readonly at: number
  /** In which section it stands, counted from 0 before the first heading. */
  readonly section: number
  /** The row of the form that the label beside the values names; undefined where none stands there. */
  readonly line: FormLine | undefined
  /** Whether the label names the row exactly, or is damaged and means this row most likely. */
  readonly exact: boolean
  /** The texts beside the values, without white space, and the label that they are or are part of. */
  readonly texts: ReadonlyArray<string>
  readonly label: string
  readonly values: ReadonlyArray<TextCell>
  /** The rows without values between the record before and this one, oldest first, with their blank cells. */
  readonly above: ReadonlyArray<ReadonlyArray<TextCell>>
  /** The rows without values behind it, up to the next record or the end of its section. */
  readonly below: ReadonlyArray<ReadonlyArray<TextCell>>
  /** `row`: one bounded row. `column`: one value a line, its label above. */
  readonly layout: 'row' | 'column'
  /** For rows: how many cells there are in all, and how many of them stand before the values. */
  readonly width: number
  readonly lead: number
  /** Whether blanks among the values show by their distance alone. */
  readonly isAligned: boolean
}

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

const startOf = (cells: ReadonlyArray<TextCell>): number => cells[0]?.start ?? 0

const endOf = (cells: ReadonlyArray<TextCell>): number => cells[cells.length - 1]?.end ?? 0

/** The texts above a record, oldest first, without white space. */
export const textsAbove = ({ above }: Pick<ValueRecord, 'above'>): ReadonlyArray<string> => {
  const texts: Array<string> = []
  for (const row of above) for (const { words } of row) if (words !== '') texts.push(words)
  return texts
}

/** What stands around a record. */
type Around = Pick<ValueRecord, 'above' | 'below' | 'at' | 'section'>

const rowRecord = (
  { line, exact, texts, lead }: Split,
  cells: ReadonlyArray<TextCell>,
  { at, section, above, below }: Around,
  isAligned = false,
): ValueRecord => ({
  at,
  section,
  above,
  below,
  isAligned,
  start: startOf(cells),
  end: endOf(cells),
  line,
  exact,
  texts,
  label: texts.join(''),
  values: cells.slice(lead),
  layout: 'row',
  width: cells.length,
  lead,
})

const columnRecord = (
  values: ReadonlyArray<TextCell>,
  { at, section, above, below }: Around,
): ValueRecord => ({
  at,
  section,
  above,
  below,
  isAligned: false,
  start: above[above.length - 1]?.find(isFilled)?.start ?? startOf(values),
  end: endOf(values),
  line: undefined,
  exact: false,
  texts: [],
  label: '',
  values,
  layout: 'column',
  width: values.length,
  lead: 0,
})

/** `8`, then `054` below it: what is left of a number, and no number itself. */
const pulledApart = /^0\d{1,8}$/u

/** All values of a row in one, their borders lost; no number of a report has so many digits. */
const runTogether = /^\d{10,400}$/u

const unlabelled: Split = { line: undefined, exact: false, texts: [], lead: 0 }

/** Longer texts are prose, which ends whatever label stood above it; but for a label that is explained at length. */
const longestText = 90

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
  let lines: Array<ValueLine> = []
  let section = 0
  const around = (): Around => ({ above, below, at: records.length, section })
  const add = (record: ValueRecord): void => {
    records.push(record)
    above = below // what comes behind one record stands above the next
    below = []
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
  const closeLines = (): void => {
    for (const { cells, isRow } of rowsOfLines(labels.form, lines))
      add(isRow ? rowRecord(unlabelled, cells, around()) : columnRecord(cells, around()))
    lines = []
  }
  let isNumbered = false
  for (const row of flatMap(rows, (one) => unglued(labels, withSureBlanks(labels, one)))) {
    const { cells: printed, bounded, isAligned } = row
    isNumbered ||= printed[0]?.words === serial
    const cells = isNumbered ? withoutSerial(printed) : printed
    const only = bounded || cells.length !== 1 ? undefined : cells[0]
    if (
      cells.every(isFilledValue) ||
      (only !== undefined && lines.length > 0 && pulledApart.test(only.text)) ||
      (only !== undefined && runTogether.test(only.text))
    ) {
      lines.push(cells)
      continue
    }
    closeLines()
    while (startOf(cells) >= (headings[section] ?? Infinity)) {
      addBlankRows()
      section++
      isNumbered = false
      above = [] // labels that found no values in their section have none in the next
    }
    const split = only === undefined ? splitRow(labels, cells) : undefined
    const parts = split !== undefined && isNameOfColumn(split, above) ? unnamed(split) : split
    if (parts !== undefined && hasValues(labels, parts, cells.slice(parts.lead), above)) {
      if (parts.exact) addBlankRows()
      add(rowRecord(parts, cells, around(), isAligned))
    } else if (
      only !== undefined &&
      only.words.length > longestText &&
      exactLine(labels)(only.words) === undefined
    )
      above = []
    else if (cells.some(isFilled)) above.push(cells)
  }
  closeLines()
  addBlankRows()
  return records
}
