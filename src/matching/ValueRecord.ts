/**
 * Values that stand together in a document, with the label beside them and the texts around them.
 */
import type { FormLine } from '../forms/lines'
import type { Span } from '../text/Span'
import { type Blanks, isFilled, type TextCell } from '../tables/TextRow'
import type { Split } from './splitRow'

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
  /** What shows its blanks, where no line shows them. */
  readonly blanks: Blanks | undefined
}

/** The texts above a record, oldest first, without white space. */
export const textsAbove = ({ above }: Pick<ValueRecord, 'above'>): ReadonlyArray<string> => {
  const texts: Array<string> = []
  for (const row of above) for (const { words } of row) if (words !== '') texts.push(words)
  return texts
}

/** What stands around a record. */
export type Around = Pick<ValueRecord, 'above' | 'below' | 'at' | 'section'>

export const rowRecord = (
  { line, exact, texts, lead }: Split,
  cells: ReadonlyArray<TextCell>,
  { at, section, above, below }: Around,
  blanks?: Blanks,
): ValueRecord => ({
  at,
  section,
  above,
  below,
  blanks,
  start: cells[0]?.start ?? 0,
  end: cells.at(-1)?.end ?? 0,
  line,
  exact,
  texts,
  label: texts.length === 1 ? (texts[0] ?? '') : texts.join(''),
  values: lead === 0 ? cells : cells.slice(lead),
  layout: 'row',
  width: cells.length,
  lead,
})

/** Values that no label stands beside. */
export const unlabelled: Split = { line: undefined, exact: false, texts: [], lead: 0 }

export const columnRecord = (values: ReadonlyArray<TextCell>, around: Around): ValueRecord => {
  const record = rowRecord(unlabelled, values, around)
  const label = around.above.at(-1)?.find(isFilled)
  return { ...record, start: label?.start ?? record.start, layout: 'column' }
}
