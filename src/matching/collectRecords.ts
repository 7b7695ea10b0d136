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
 * Whether a label in a row of its own belongs to the values below it is not decided here.
 */
import type { FormLine } from '../forms/lines'
import type { Span } from '../text/Span'
import { isFilled, isFilledValue, type TextCell, type TextRow } from '../tables/TextRow'
import { exactLine, type FormLabels, headerWordings, likelyLine } from './FormLabels'
import { hanOnly } from './labelKey'
import { lineOfTexts, type Split, splitRow } from './splitRow'

export interface ValueRecord extends Span {
  /** Which record of the document it is. */
  readonly at: number
  /** In which section it stands, counted from 0 before the first heading. */
  readonly section: number
  /** The row of the form that the label beside the values names; undefined where none stands there. */
  readonly line: FormLine | undefined
  /** Whether the label names the row exactly, or is damaged and means this row most likely. */
  readonly exact: boolean
  /** The label as printed beside the values, without white space. */
  readonly label: string
  readonly values: ReadonlyArray<TextCell>
  /** The rows without values between the record before and this one, oldest first, with their blank cells. */
  readonly above: ReadonlyArray<ReadonlyArray<TextCell>>
  /** `row`: one bounded row. `column`: one value a line, its label above. */
  readonly layout: 'row' | 'column'
  /** For rows: how many cells there are in all, and how many of them stand before the values. */
  readonly width: number
  readonly lead: number
}

/** A row of the form without a single number is told from a header by its many blank cells. */
const isBlankRow = ({ line }: Split, values: ReadonlyArray<TextCell>): boolean =>
  line !== undefined &&
  line.table.sideBySide !== true &&
  values.length >= line.cells.length &&
  !values.some(isFilled)

/**
 * A row of blanks as wide as a table whose rows stand side by side, or as the header of one of them little
 * above it; narrower ones are gaps between rows.
 */
const isBlankTable = (
  { form }: FormLabels,
  values: ReadonlyArray<TextCell>,
  above: ValueRecord['above'],
): boolean =>
  form.tables.some(({ sideBySide, blocks: [block] }) => {
    if (sideBySide !== true || block === undefined) return false
    const { byWording } = headerWordings(block)
    const isBelowHeader =
      values.length === block.columns.length &&
      above
        .slice(-mostPieces)
        .some((row) => row.length === values.length && row.every(({ words }) => byWording.has(words)))
    return isBelowHeader || values.length >= block.rows.length * block.columns.length
  })

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

const mostPieces = 4

/** The last texts before a record, newest last: as many as a label has pieces. */
const lastPieces = (above: ValueRecord['above']): ReadonlyArray<string> =>
  textsAbove({ above: above.slice(-mostPieces) }).slice(-mostPieces)

/** The row of a label whose last piece stands beside the values and the others above, or of a damaged one. */
const lineOfPieces = (
  labels: FormLabels,
  above: ReadonlyArray<string>,
  beside: ReadonlyArray<string>,
): { readonly line: FormLine | undefined; readonly exact: boolean } => {
  const whole = lineOfTexts(exactLine(labels))([...above, ...beside], mostPieces + beside.length)
  if (whole !== undefined) return { line: whole, exact: true }
  return { line: lineOfTexts(likelyLine(labels))(beside.length > 0 ? beside : above, 3), exact: false }
}

const rowRecord = (
  labels: FormLabels,
  cells: ReadonlyArray<TextCell>,
  { above, at, section }: Pick<ValueRecord, 'above' | 'at' | 'section'>,
): ValueRecord | undefined => {
  const parts = splitRow(labels, cells)
  const values = cells.slice(parts.lead)
  if (!hasValues(labels, parts, values, above)) return undefined
  const isNamed = parts.line !== undefined || parts.texts.length === 0
  const { line, exact } = isNamed ? parts : lineOfPieces(labels, lastPieces(above), parts.texts)
  return {
    start: startOf(cells),
    end: endOf(cells),
    at,
    section,
    line,
    exact,
    label: parts.texts.join(''),
    values,
    above,
    layout: 'row',
    width: cells.length,
    lead: parts.lead,
  }
}

const columnRecord = (
  labels: FormLabels,
  values: ReadonlyArray<TextCell>,
  { above, at, section }: Pick<ValueRecord, 'above' | 'at' | 'section'>,
): ValueRecord => {
  const pieces = lastPieces(above)
  const { line, exact } = lineOfPieces(labels, pieces, [])
  return {
    start: above[above.length - 1]?.find(isFilled)?.start ?? startOf(values),
    end: endOf(values),
    at,
    section,
    line,
    exact,
    label: pieces[pieces.length - 1] ?? '',
    values,
    above,
    layout: 'column',
    width: values.length,
    lead: 0,
  }
}

/** Longer texts are prose, which ends whatever label stood above it. */
const longestText = 90

/** The records of a document, in order. `headings` says where its sections begin. */
export const collectRecords = (
  labels: FormLabels,
  rows: ReadonlyArray<TextRow>,
  headings: ReadonlyArray<number>,
): ReadonlyArray<ValueRecord> => {
  const records: Array<ValueRecord> = []
  let above: Array<ReadonlyArray<TextCell>> = []
  let column: Array<TextCell> = []
  let section = 0
  const add = (record: ValueRecord): void => {
    records.push(record)
    above = []
  }
  const closeColumn = (): void => {
    if (column.length > 0) add(columnRecord(labels, column, { above, at: records.length, section }))
    column = []
  }
  for (const { cells, bounded } of rows) {
    const only = bounded || cells.length !== 1 ? undefined : cells[0]
    if (only !== undefined && isFilledValue(only)) {
      column.push(only)
      continue
    }
    closeColumn()
    while (startOf(cells) >= (headings[section] ?? Infinity)) {
      section++
      above = [] // labels that found no values in their section have none in the next
    }
    const record =
      only === undefined ? rowRecord(labels, cells, { above, at: records.length, section }) : undefined
    if (record !== undefined) add(record)
    else if (only !== undefined && only.text.length > longestText) above = []
    else if (cells.some(isFilled)) above.push(cells)
  }
  closeColumn()
  return records
}
