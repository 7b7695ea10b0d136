/**
 * Which cells without a number stand for zero.
 *
 * Many authorities write no zeros. Read as `auto`, a blank cell (or a placeholder) is a zero where the
 * document shows that it leaves zeros out:
 *
 * ```text
 *   12 ＿ ＿ 3 ＿ ＿ 15     a table with numbers and hardly any printed zero: ten blanks or more for each
 *   12 ＿  0 3  0  0 15     a column that is blank from top to bottom, beside printed totals
 *    0 ＿  0 1  0  0  1
 *   ＿ ＿ ＿ ＿ ＿ ＿  0     a row that is blank but for its printed total
 * ```
 *
 * and where its own sums do not speak against it:
 *
 * ```text
 *   12 ＿ ＿ 3 ＿ ＿ ＿     the total was left out; it is not zero
 *   ＿ ＿ ＿ ＿ ＿ ＿ 15     the parts were left out; they are not all zero
 * ```
 */
import type { Cell } from '../report/Cell'
import type { Positions } from './Edition'
import type { Plan } from './Plan'
import type { TableLayout } from './TableLayout'
import { flatMap } from '../lists/flatMap'

/** `always`: every blank is a zero; `never`: none is; `auto`: where the document shows it. */
export type BlankPolicy = 'auto' | 'always' | 'never'

const fewestBlanksPerZero = 10

export const isBlank = ({ state }: Cell): boolean => state === 'blank' || state === 'placeholder'

const count = (positions: Positions, is: (position: number) => boolean): number => {
  let found = 0
  for (const position of positions) if (is(position)) found++
  return found
}

/** The positions whose blanks the table shows to be zeros. */
const shownIn =
  (cells: ReadonlyArray<Cell>) =>
  (table: TableLayout): Positions => {
    const isNumber = (position: number): boolean => cells[position]?.state === 'number'
    const isZero = (position: number): boolean => cells[position]?.value === 0
    const isUnwritten = (position: number): boolean => {
      const cell = cells[position]
      return cell !== undefined && isBlank(cell)
    }
    if (!table.cells.some(isNumber)) return []
    const zeros = count(table.counted, isZero)
    const blanks = count(table.counted, isUnwritten)
    if (zeros * fewestBlanksPerZero <= blanks) return table.cells.filter(isUnwritten)
    return flatMap(
      table.stretches.filter(({ counted, totals }) => counted.every(isUnwritten) && totals.some(isNumber)),
      (stretch) => stretch.cells.filter(isUnwritten),
    )
  }

/** What was left out although it is not zero: of the whole beside its parts, all parts beside their whole. */
const leftOut =
  (cells: ReadonlyArray<Cell>) =>
  ({ statements }: Plan): ReadonlySet<number> => {
    const found = new Set<number>()
    const isWritten = (position: number): boolean => cells[position]?.state === 'number'
    const writtenIn = (positions: Positions): number => {
      let sum = 0
      for (const position of positions) sum += cells[position]?.value ?? 0
      return sum
    }
    const add = (positions: Positions): void => {
      for (const position of positions) found.add(position)
    }
    for (const { relation, test } of statements) {
      if (test._tag !== 'Compare' || (relation._tag !== 'SumOf' && relation._tag !== 'AtMost')) continue
      const { actual: whole, expected: parts } = test
      const printed = writtenIn(whole)
      if (printed < writtenIn(parts)) add(whole)
      else if (relation._tag === 'SumOf' && printed > 0 && !parts.some(isWritten)) add(parts)
    }
    return found
  }

const shown = (plan: Plan, cells: ReadonlyArray<Cell>): Positions => {
  const not = leftOut(cells)(plan)
  return flatMap(plan.tables, shownIn(cells)).filter((position) => !not.has(position))
}

/** The positions of the cells without a number that stand for zero. */
export const blanksForZero =
  (policy: BlankPolicy) =>
  (plan: Plan, cells: ReadonlyArray<Cell>): Positions => {
    switch (policy) {
      case 'never':
        return []
      case 'always':
        return flatMap(cells, (cell, position) => (isBlank(cell) ? [position] : []))
      case 'auto':
        return shown(plan, cells)
    }
  }
