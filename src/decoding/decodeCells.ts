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

/** How to show a span of the normalised text: its place in the source, and what stands there. */
export interface Showing {
  readonly place: (span: Span) => Place
  readonly raw: (span: Span) => string
}

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

const unreadable = ({ address }: FormCell, { place, raw }: Showing, span: Span): Cell => ({
  address,
  value: null,
  state: 'unreadable',
  raw: raw(span),
  place: place(span),
})

const read = ({ address, column }: FormCell, { place, raw }: Showing, cell: TextCell): Cell => {
  const { value, state, unit: printed, note } = readerOf(column)(cell.text)
  const unit = printed ?? (state === 'number' ? column.unit : undefined)
  const plain = { address, value, state, raw: cell.text === '' ? '' : raw(cell), place: place(cell) }
  // Nearly all cells have neither; a spread for each of two hundred would cost more than all of reading.
  if (unit === undefined && note === undefined) return plain
  return { ...plain, ...(unit === undefined ? {} : { unit }), ...(note === undefined ? {} : { note }) }
}

const decodeLine = (
  line: FormLine,
  placement: Placement | undefined,
  showing: Showing,
): ReadonlyArray<Cell> => {
  if (placement === undefined) return line.cells.map(absent)
  const { cells, record } = placement
  if (cells === undefined) return line.cells.map((cell) => unreadable(cell, showing, record))
  return line.cells.map((cell, i) => {
    const found = cells[i]
    return found === undefined ? absent(cell) : read(cell, showing, found)
  })
}

/** Every cell of the form, in form order; those of a group printed as one row only where it is so printed. */
export const decodeCells = (
  lines: ReadonlyArray<FormLine>,
  placements: ReadonlyMap<FormLine, Placement>,
  showing: Showing,
): ReadonlyArray<Cell> => {
  const cells: Array<Cell> = []
  for (const line of lines) {
    const placement = placements.get(line)
    if (isOneRow(line) && placement === undefined) continue
    for (const cell of decodeLine(line, placement, showing)) cells.push(cell)
  }
  return cells
}
