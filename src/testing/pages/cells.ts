/**
 * The rows of a draft as cells that span rows and columns, as a page writes them.
 */
import type { DraftRow } from '../Draft'
import type { Role } from '../../render/Grid'

export interface PageCell {
  readonly role: Role
  readonly text: string
  readonly colspan: number
  readonly rowspan: number
}

export type PageRow = ReadonlyArray<PageCell>

/** A square belongs to the cell left of it, or above it, or is a cell of its own. */
export const cellsOf = (rows: ReadonlyArray<DraftRow>): ReadonlyArray<PageRow> => {
  const spans = rows.map(({ cells }) => cells.map(() => ({ colspan: 0, rowspan: 0 })))
  const owners: Array<Array<readonly [row: number, column: number] | undefined>> = []
  rows.forEach(({ cells }, y) => {
    const own: Array<readonly [number, number] | undefined> = []
    cells.forEach(({ text, isCorner, isCovered }, x) => {
      const left = own[x - 1]
      const above = owners[y - 1]?.[x]
      const isFirstOfRow = above !== undefined && above[1] === x
      const isOwn = isCorner || text !== ''
      const owner = isOwn ? undefined : isCovered ? left : isFirstOfRow ? above : undefined
      own.push(owner ?? [y, x])
      const span = spans[owner?.[0] ?? y]?.[owner?.[1] ?? x]
      if (span === undefined) return
      if (owner === undefined) {
        span.colspan = 1
        span.rowspan = 1
      } else if (owner[0] === y) span.colspan++
      else if (x === owner[1]) span.rowspan++
    })
    owners.push(own)
  })
  return rows.map(({ cells }, y) =>
    cells.flatMap(({ role, text }, x): ReadonlyArray<PageCell> => {
      const span = spans[y]?.[x]
      return span === undefined || span.colspan === 0 ? [] : [{ role, text, ...span }]
    }),
  )
}
