/**
 * A table of a form to its grid: the notice's rowspans and colspans, folded from the form.
 */
import type { FormTable } from '../forms/Form'
import type { FormLine } from '../forms/lines'
import { balanceNote, columnPath, namePath, namesOfRows } from './captions'
import { type Grid, type GridCell, type GridRow, named, valueAt } from './Grid'

type Paths = ReadonlyArray<ReadonlyArray<string>>

const depthOf = (paths: Paths): number => Math.max(0, ...paths.map(({ length }) => length))

const isSameGroup = (
  a: ReadonlyArray<string>,
  b: ReadonlyArray<string> | undefined,
  level: number,
): boolean =>
  b !== undefined && b.length > level + 1 && a.slice(0, level + 1).every((name, i) => name === b[i])

/*
 *   [a, b]  [a, c, d]  [a, c, e]         a  a  a      level 0: one cell of three columns
 *                                        b  c  c      level 1: b goes down to the last level
 *                                           d  e      level 2
 */
const headerRows = (paths: Paths): ReadonlyArray<GridRow> => {
  const depth = depthOf(paths)
  return Array.from({ length: depth }, (_, level) => {
    const cells: Array<GridCell> = []
    for (let at = 0; at < paths.length; ) {
      const path = paths[at] ?? []
      const name = path[level] ?? ''
      const isLeaf = path.length === level + 1
      let end = at + 1
      while (!isLeaf && isSameGroup(path, paths[end], level)) end++
      if (isLeaf) cells.push(named('column', name, 1, depth - level))
      else if (path.length > level) cells.push(named('columns', name, end - at))
      at = end
    }
    return cells
  })
}

const values = ({ cells }: FormLine): GridRow => cells.map(({ address }) => valueAt(address))

/** Widens the last cell so that the row fills the table. */
const fill =
  (width: number) =>
  (row: GridRow): GridRow =>
    row.map((cell, i) =>
      i === row.length - 1
        ? { ...cell, colspan: width - row.slice(0, -1).reduce((sum, { colspan }) => sum + colspan, 0) }
        : cell,
    )

/** Table two: blocks below each other, each under its heading and with columns of its own. */
const stacked = (table: FormTable, lines: ReadonlyArray<FormLine>): Grid => {
  const width = 1 + Math.max(0, ...table.blocks.map(({ columns }) => columns.length))
  const rows = table.blocks.flatMap(
    (block): ReadonlyArray<GridRow> => [
      ...(block.heading === undefined ? [] : [[named('heading', block.heading)]]),
      [named('corner', namesOfRows), ...block.columns.map(({ label }) => named('column', label))],
      ...lines
        .filter((line) => line.block === block)
        .map((line) => [named('row', line.row.label), ...values(line)]),
    ],
  )
  return { table, width, rows: rows.map(fill(width)) }
}

/** Table three: rows in groups, groups in groups, under columns in groups. */
const grouped = (table: FormTable, lines: ReadonlyArray<FormLine>): Grid => {
  const columns = lines[0]?.block.columns ?? []
  const header = headerRows(columns.map(columnPath(table, columns)))
  const labelWidth = 1 + Math.max(0, ...lines.map(({ groups }) => groups.length))
  const corner = named('corner', balanceNote, labelWidth, header.length)
  const rowOf = (line: FormLine, at: number): GridRow => {
    const above = lines[at - 1]?.groups ?? []
    const opened = line.groups.filter((group) => !above.includes(group))
    return [
      ...opened.map(({ label }, i) =>
        named('group', label, 1, lines.filter(({ groups }) => groups.includes(opened[i] ?? line.row)).length),
      ),
      named('row', line.row.label, labelWidth - line.groups.length),
      ...values(line),
    ]
  }
  return {
    table,
    width: labelWidth + columns.length,
    rows: [...header.map((row, level) => (level === 0 ? [corner, ...row] : row)), ...lines.map(rowOf)],
  }
}

/** Table four: rows side by side in one printed row, each under its name. */
const sideBySide = (table: FormTable, lines: ReadonlyArray<FormLine>): Grid => {
  const paths = lines.flatMap(({ row, block }) =>
    block.columns.map(({ label }) => [...namePath(row.label), label]),
  )
  return { table, width: paths.length, rows: [...headerRows(paths), lines.flatMap(values)] }
}

/** The grid of a table, of which `lines` are printed. */
export const gridOf =
  (lines: ReadonlyArray<FormLine>) =>
  (table: FormTable): Grid => {
    const own = lines.filter((line) => line.table === table)
    if (table.sideBySide === true) return sideBySide(table, own)
    return table.balance === undefined ? stacked(table, own) : grouped(table, own)
  }
