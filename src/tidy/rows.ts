/**
 * A report as a long table: one flat record a cell, as statistics programs like it.
 *
 * @since 0.1.0
 */
import type { Address } from '../forms/Address'
import type { TableKey } from '../forms/Form'
import { type FormId, forms } from '../forms/forms'
import { type FormCell, linesOf } from '../forms/lines'
import type { CellState } from '../report/Cell'
import type { ParsedReport } from '../report/ParsedReport'
import { flatMap } from '../lists/flatMap'

/** One cell of one report, with the names of both in every record. */
export interface CellRow {
  readonly authority: string | null
  readonly year: number | null
  readonly form: FormId
  /** Table, row and column as in the address. */
  readonly table: TableKey
  readonly row: string
  readonly column: string
  /** As the official form prints them; a row with the groups that it stands in. */
  readonly tableLabel: string
  readonly rowLabel: string
  readonly columnLabel: string
  readonly address: Address
  readonly value: number | null
  readonly state: CellState
  readonly unit: '元' | '万元' | null
  readonly raw: string
}

const cellsOf = (id: FormId): ReadonlyMap<Address, FormCell> =>
  new Map(
    flatMap(
      flatMap(
        forms.filter((form) => form.id === id),
        linesOf,
      ),
      ({ cells }) => cells.map((cell) => [cell.address, cell]),
    ),
  )

/**
 * Every cell of the report as a flat record, in form order, also the absent ones; none for a report without a form.
 *
 * @example
 * import { parseReport, rows } from 'ogi-report'
 *
 * const text = `云溪镇2023年政府信息公开工作年度报告
 * 二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1`
 * const parsed = parseReport(text)
 * const records = parsed._tag === 'Right' ? rows(parsed.right) : []
 * records.filter(({ value }) => value === 1).map(({ year, row, columnLabel }) => `${year} ${row} ${columnLabel}`)
 * // => ['2023 carriedOver 自然人', '2023 carriedOver 总计']
 *
 * @since 0.1.0
 */
export const rows = ({ report, cells }: Pick<ParsedReport, 'report' | 'cells'>): ReadonlyArray<CellRow> => {
  const { authority, year, form } = report
  if (form === null) return []
  const known = cellsOf(form)
  return flatMap(cells, ({ address, value, state, unit, raw }): ReadonlyArray<CellRow> => {
    const cell = known.get(address)
    if (cell === undefined) return []
    const { line, column } = cell
    return [
      {
        authority,
        year,
        form,
        table: line.table.key,
        row: line.keys.slice(1).join('.'),
        column: column.key,
        tableLabel: line.table.title,
        rowLabel: [...line.groups, line.row].map(({ label }) => label).join('·'),
        columnLabel: column.label,
        address,
        value,
        state,
        unit: unit ?? null,
        raw,
      },
    ]
  })
}
