/**
 * A page cut into rows and cells, on which noise is made before it is written as text.
 */
import type { Address } from '../forms/Address'
import type { TableKey } from '../forms/Form'
import { type Role, type Slot, slotsOf } from '../render/Grid'
import type { Page } from '../render/Page'

export interface DraftCell {
  readonly role: Role
  readonly text: string
  /** What the cell says that this is a square of. */
  readonly whole: string
  readonly address: Address | null
  /** The first square of its cell; the others are empty, and not every layout prints them. */
  readonly isCorner: boolean
  /** A square that a cell to the left covers. */
  readonly isCovered: boolean
}

export interface DraftRow {
  readonly kind: 'heading' | 'header' | 'line'
  readonly cells: ReadonlyArray<DraftCell>
}

export type Part =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly key: TableKey; readonly rows: ReadonlyArray<DraftRow> }

export type Draft = ReadonlyArray<Part>

export const filler: DraftCell = {
  role: 'row',
  text: '',
  whole: '',
  address: null,
  isCorner: false,
  isCovered: true,
}

const cellOf =
  ({ texts }: Page) =>
  ({ cell, down, right }: Slot): DraftCell => {
    const isCorner = down === 0 && right === 0
    const text = cell.address === null ? cell.label : texts(cell.address)
    return {
      role: cell.role,
      text: isCorner ? text : '',
      whole: text,
      address: isCorner ? cell.address : null,
      isCorner,
      isCovered: right > 0,
    }
  }

const kindOf = (cells: ReadonlyArray<DraftCell>): DraftRow['kind'] => {
  if (cells.some(({ role }) => role === 'value')) return 'line'
  return cells.some(({ role }) => role === 'heading') ? 'heading' : 'header'
}

export const draftOf = (page: Page): Draft =>
  page.blocks.map((block) => {
    if (block.kind !== 'table') return block
    const rows = slotsOf(block.grid).map((slots) => slots.map(cellOf(page)))
    return {
      kind: 'table',
      key: block.grid.table.key,
      rows: rows.map((cells) => ({ kind: kindOf(cells), cells })),
    }
  })

/** The cells of a row that hold its label and those of its groups, and the cells behind them. */
export const cutRow = ({
  cells,
}: DraftRow): { readonly lead: ReadonlyArray<DraftCell>; readonly values: ReadonlyArray<DraftCell> } => {
  const at = cells.findIndex(({ role }) => role === 'value')
  return at < 0 ? { lead: cells, values: [] } : { lead: cells.slice(0, at), values: cells.slice(at) }
}

/** Changes each table of a draft. */
export const onTables =
  (change: (rows: ReadonlyArray<DraftRow>, key: TableKey) => ReadonlyArray<DraftRow>) =>
  (draft: Draft): Draft =>
    draft.map((part) => (part.kind === 'table' ? { ...part, rows: change(part.rows, part.key) } : part))

/** Changes each row with numbers. */
export const onLines = (change: (row: DraftRow) => DraftRow): ((draft: Draft) => Draft) =>
  onTables((rows) => rows.map((row) => (row.kind === 'line' ? change(row) : row)))

/** Changes the texts of the cells of some roles. */
export const onTexts = (
  roles: ReadonlyArray<Role>,
  change: (text: string) => string,
): ((draft: Draft) => Draft) =>
  onTables((rows) =>
    rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        roles.includes(cell.role) && cell.text !== '' ? { ...cell, text: change(cell.text) } : cell,
      ),
    })),
  )
