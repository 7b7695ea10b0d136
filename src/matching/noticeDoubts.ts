/**
 * What a careful reader would say of the matching: rows read with a doubt, columns that the form does
 * not have, numbers that belong to no cell.
 */
import type { FormBlock } from '../forms/Form'
import { type FormLine, isOneRow } from '../forms/lines'
import { isNumber } from '../tables/cellValue'
import { greatest, least } from '../lists/extent'
import { hull, type Span } from '../text/Span'
import type { ValueRecord } from './ValueRecord'
import { hasDigitsApart } from './fitValues'
import { rowSums } from './rowSums'
import { type Notice, notice } from './Notice'
import { type Placement, shown } from './Placement'
import type { BlockShape } from './blockShape'
import { flatMap } from '../lists/flatMap'

/** How a row was read, where its label and its count did not say it all. */
const doubtsOfRow = ({ line, record, cells, by, byArithmetic }: Placement): ReadonlyArray<Notice> => {
  if (cells !== undefined && by === 'label' && !byArithmetic && !isOneRow(line)) return []
  const sayings: ReadonlyArray<readonly [boolean, Notice['rule'], Notice['severity']]> = [
    [cells === undefined, 'reading/row-ambiguous', 'warning'],
    [cells !== undefined && by === 'order', 'reading/row-by-order', 'warning'],
    [cells !== undefined && by === 'likely-label', 'reading/row-by-likely-label', 'info'],
    [byArithmetic, 'reading/row-by-arithmetic', 'info'],
    [cells !== undefined && isOneRow(line), 'reading/one-row-group', 'info'],
  ]
  return flatMap(sayings, ([isSo, rule, severity]) =>
    isSo
      ? [
          notice(rule, severity, {
            line,
            span: record,
            expected: line.block.columns.length,
            actual: shown(record),
          }),
        ]
      : [],
  )
}

/** Numbers with a blank in them where no sum says that they are one. */
export const digitsApart = ({ line, cells }: Placement): ReadonlyArray<Notice> =>
  rowSums(line.block.columns).length > 0
    ? []
    : flatMap(cells ?? [], (cell) =>
        cell !== undefined && hasDigitsApart(cell)
          ? [notice('reading/digits-apart', 'warning', { line, span: cell, actual: cell.text })]
          : [],
      )

/** How the rows were read; of a record that is left open for several rows, which stand side by side, it is told once. */
export const doubtsOfRows = (placements: ReadonlyArray<Placement>): ReadonlyArray<Notice> => {
  const told = new Set<ValueRecord>()
  return flatMap(placements, (placement): ReadonlyArray<Notice> => {
    const { line, record, cells } = placement
    if (cells !== undefined || line.table.sideBySide !== true) return doubtsOfRow(placement)
    const shared = placements.filter((other) => other.record === record)
    if (shared.length < 2) return doubtsOfRow(placement)
    if (told.has(record)) return []
    told.add(record)
    const expected = shared.length * line.block.columns.length
    return [
      notice('reading/row-ambiguous', 'warning', {
        table: line.table.key,
        span: record,
        expected,
        actual: shown(record),
      }),
    ]
  })
}

/** Blocks whose header has a column too many, or not all names. */
export const doubtsOfColumns = (
  shapes: ReadonlyMap<FormBlock, BlockShape>,
  placed: ReadonlyArray<Placement>,
): ReadonlyArray<Notice> =>
  flatMap([...shapes], ([block, { order }]) => {
    const isWhole = order.isNamed && !order.columns.includes(undefined)
    const first =
      isWhole || block.columns.length === 1 ? undefined : placed.find(({ line }) => line.block === block)
    if (first === undefined || first.line.table.sideBySide === true) return []
    const facts = { table: first.line.table.key, span: first.record }
    return order.columns.includes(undefined)
      ? [notice('reading/column-surplus', 'warning', facts)]
      : !order.isNamed
        ? [notice('reading/columns-by-position', 'info', facts)]
        : []
  })

/** Rows of a group that stand below one that the form has behind them: their labels may have changed places, or their numbers. */
export const outOfOrder = (
  lines: ReadonlyArray<FormLine>,
  placed: ReadonlyArray<Placement>,
): ReadonlyArray<Notice> => {
  const rows = placed
    .filter(({ line, by, cells }) => cells !== undefined && by === 'label' && line.table.sideBySide !== true)
    .sort((one, other) => one.record.at - other.record.at)
  return flatMap(rows, ({ line, record }, i) => {
    const above = rows[i - 1]?.line
    return above?.groups.at(-1) === line.groups.at(-1) &&
      above?.block === line.block &&
      lines.indexOf(above) > lines.indexOf(line)
      ? [notice('reading/row-out-of-order', 'info', { line, span: record, expected: above.row.label })]
      : []
  })
}

/** Numbers between the first and the last row that was read, or just behind it, that belong to no row. */
export const strays = (
  records: ReadonlyArray<ValueRecord>,
  used: ReadonlySet<ValueRecord>,
): ReadonlyArray<Notice> => {
  if (used.size === 0 || used.size === records.length) return []
  const all = [...used]
  const sections = new Set(all.map(({ section }) => section))
  const first = least(all, ({ at }) => at) - 1
  const last = greatest(all, ({ at }) => at) + 1
  return records
    .filter(
      (record) =>
        !used.has(record) && sections.has(record.section) && record.at >= first && record.at <= last,
    )
    .filter(({ values }) => values.some(({ text }) => isNumber(text)))
    .map((record) => {
      const isRow = record.layout === 'row' && record.label !== ''
      return notice(isRow ? 'reading/row-surplus' : 'reading/number-unplaced', 'warning', {
        span: isRow ? record : record.values.reduce<Span>(hull, record.values[0] ?? record),
        actual: isRow ? `${record.label} ${shown(record)}` : shown(record),
      })
    })
}
