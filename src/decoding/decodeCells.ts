/**
 * Placements to cells: each cell of the form with what the document shows there.
 */
import type { FormCell, FormLine } from '../forms/lines'
import { isOneRow } from '../forms/lines'
import type { Placement } from '../matching/Placement'
import type { Cell } from '../report/Cell'
import { type Allowed, cellValue } from '../tables/cellValue'
import type { TextCell } from '../tables/TextRow'
import type { Place } from '../text/Place'
import type { Span } from '../text/Span'

/** What the source has at a span of the normalised text: its place, and what stands there. */
export interface Shown {
  readonly place: Place
  readonly raw: string
}

export type Showing = (span: Span) => Shown

const plainly: (text: string) => ReturnType<ReturnType<typeof cellValue>> = /* @__PURE__ */ cellValue({})

const readers = new Map<Allowed, typeof plainly>()

/** The reader of a column; made once for each column of a form. */
const readerOf = (column: FormCell['column']): typeof plainly => {
  if (column.signed !== true && column.amount !== true) return plainly
  const reader = readers.get(column) ?? cellValue({ signed: column.signed, amount: column.amount })
  readers.set(column, reader)
  return reader
}

const absent = ({ address }: FormCell): Cell => ({
  address,
  value: null,
  state: 'absent',
  raw: '',
  place: null,
})

const unreadable = ({ address }: FormCell, { place, raw }: Shown): Cell => ({
  address,
  value: null,
  state: 'unreadable',
  raw,
  place,
})

const read = ({ address, column }: FormCell, { place, raw }: Shown, cell: TextCell): Cell => {
  const { value, state, unit: printed, note } = readerOf(column)(cell.text)
  const unit = printed ?? (state === 'number' ? column.unit : undefined)
  const plain = { address, value, state, raw: cell.text === '' ? '' : raw, place }
  // Nearly all cells have neither; a spread for each of two hundred would cost more than all of reading.
  if (unit === undefined && note === undefined) return plain
  return { ...plain, ...(unit === undefined ? {} : { unit }), ...(note === undefined ? {} : { note }) }
}

const decodeCell = (cell: FormCell, at: number, placement: Placement | undefined, show: Showing): Cell => {
  if (placement === undefined) return absent(cell)
  if (placement.cells === undefined) return unreadable(cell, show(placement.record))
  const found = placement.cells[at]
  return found === undefined ? absent(cell) : read(cell, show(found), found)
}

/** Every cell of the form, in form order; those of a group printed as one row only where it is so printed. */
export const decodeCells = (
  lines: ReadonlyArray<FormLine>,
  placements: ReadonlyMap<FormLine, Placement>,
  show: Showing,
): ReadonlyArray<Cell> => {
  const cells: Array<Cell> = []
  for (const line of lines) {
    const placement = placements.get(line)
    if (isOneRow(line) && placement === undefined) continue
    let at = 0
    for (const cell of line.cells) cells.push(decodeCell(cell, at++, placement, show))
  }
  return cells
}
