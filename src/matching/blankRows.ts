/**
 * Rows of blank cells, and headers that look like them.
 */
import { isFilled, isFilledValue, type TextCell, type TextRow } from '../tables/TextRow'
import { type FormLabels, likelyLine } from './FormLabels'
import { headerWordings } from './wordings'
import { lineOfTexts, type Split, splitRow } from './splitRow'
import { isRowOf } from './valueLines'

type Rows = ReadonlyArray<ReadonlyArray<TextCell>>

/**
 * A row of the form without a single number is told from a header by its many blank cells, unless columns are
 * named before them: 自然人 | 法人或其他组织 | 总计 | | | | | | |
 */
export const isBlankRow = ({ line, texts }: Split, values: ReadonlyArray<TextCell>): boolean =>
  line !== undefined &&
  line.table.sideBySide !== true &&
  values.length >= line.cells.length &&
  !texts.slice(0, -1).some((text) => headerWordings(line.block).byWording.has(text)) &&
  !values.some(isFilled)

/** 其他 below 法律服务机构 is the last name of a header, a cell a line; the label of the row behind it is lost. */
export const isNameOfColumn = ({ line, texts }: Split, above: Rows): boolean => {
  const before = above.at(-1)
  if (line === undefined || texts.length !== 1 || before?.length !== 1) return false
  return [...texts, before[0]?.words ?? ''].every((text) => headerWordings(line.block).byWording.has(text))
}

export const unnamed = (split: Split): Split => ({ ...split, line: undefined, exact: false, texts: [] })

/** A header this many rows above is the header of the row. */
const nearHeader = 4

/**
 * A row of blanks as wide as a table whose rows stand side by side, or as the header of one of them little
 * above it; narrower ones are gaps between rows.
 */
export const isBlankTable = ({ form }: FormLabels, values: ReadonlyArray<TextCell>, above: Rows): boolean =>
  form.tables.some(({ sideBySide, blocks: [block] }) => {
    if (sideBySide !== true || block === undefined) return false
    const { byWording } = headerWordings(block)
    const isHeader = (row: ReadonlyArray<TextCell>): boolean => {
      const names = row.filter(isFilled)
      return names.length === block.columns.length && names.every(({ words }) => byWording.has(words))
    }
    const isBelowHeader = above
      .slice(-nearHeader)
      .some((row) => row.length === values.length && isHeader(row))
    return isBelowHeader || values.length >= block.rows.length * block.columns.length
  })

/** So many blank cells behind a text are the cells of a row; a header has fewer. */
export const fewestBlanks = 7

/** A row of blanks whose label is damaged. */
export const blankSplit = (labels: FormLabels, cells: ReadonlyArray<TextCell>): Split | undefined => {
  const lead = cells.map(isFilled).lastIndexOf(true) + 1
  if (cells.length - lead < fewestBlanks) return undefined
  const texts = cells.map(({ words }) => words).filter((words) => words !== '')
  const line = lineOfTexts(likelyLine(labels))(texts, 3)
  const split: Split = { line, exact: false, texts, lead }
  return isBlankRow(split, cells.slice(lead)) ? split : undefined
}

/** The row without blanks that only distance shows, unless there are as many cells as columns behind its label. */
export const withSureBlanks = (labels: FormLabels, row: TextRow): TextRow => {
  if (row.blanks !== 'distance') return row
  const { line, lead } = splitRow(labels, row.cells)
  const width = row.cells.length - lead
  const filled = row.cells.filter(isFilled)
  const isSure =
    line === undefined
      ? filled.some(isFilledValue) && isRowOf(labels.form, width)
      : line.cells.length === width
  return isSure ? row : { cells: filled, bounded: filled.length > 1 }
}
