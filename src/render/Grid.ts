/**
 * A table of a form as the notice prints it: cells that span rows and columns.
 *
 * ```text
 *   ┌───────────────┬──────────────┐    三 spans three rows, 一 spans three columns;
 *   │ 一            │ 1            │    a slot is one square of the grid, told by the cell that
 *   ├────┬──────────┼──────────────┤    covers it and how far from that cell's corner it lies
 *   │ 三 │ （一）    │ 1            │
 *   │    ├──────┬───┼──────────────┤
 *   │    │（三）│ 1. │ 0            │
 * ```
 *
 * @since 0.1.0
 */
import type { Address } from '../forms/Address'
import type { FormTable } from '../forms/Form'

/** What a cell is for: a line across the table, the name of columns or rows, or a number. */
export type Role = 'heading' | 'corner' | 'columns' | 'column' | 'group' | 'row' | 'value'

export interface GridCell {
  readonly role: Role
  /** What is printed; empty for a value, which stands at its address. */
  readonly label: string
  readonly address: Address | null
  readonly colspan: number
  readonly rowspan: number
}

export type GridRow = ReadonlyArray<GridCell>

export interface Grid {
  readonly table: FormTable
  readonly width: number
  readonly rows: ReadonlyArray<GridRow>
}

/** One square of a grid. */
export interface Slot {
  readonly cell: GridCell
  /** Rows below the first row of the cell, and columns right of its first column. */
  readonly down: number
  readonly right: number
}

export const named = (role: Role, label: string, colspan = 1, rowspan = 1): GridCell => ({
  role,
  label,
  address: null,
  colspan,
  rowspan,
})

export const valueAt = (address: Address, colspan = 1): GridCell => ({
  role: 'value',
  label: '',
  address,
  colspan,
  rowspan: 1,
})

/** Every square of the grid, row by row. */
export const slotsOf = ({ rows, width }: Grid): ReadonlyArray<ReadonlyArray<Slot>> => {
  const slots: ReadonlyArray<Array<Slot | undefined>> = rows.map(() =>
    Array.from({ length: width }, () => undefined),
  )
  rows.forEach((row, top) => {
    for (const cell of row) {
      const left = slots[top]?.indexOf(undefined) ?? -1
      if (left < 0) continue
      for (let down = 0; down < cell.rowspan; down++)
        for (let right = 0; right < cell.colspan; right++)
          slots[top + down]?.splice(left + right, 1, { cell, down, right })
    }
  })
  return slots.map((row) => row.flatMap((slot) => slot ?? []))
}
