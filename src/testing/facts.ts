/**
 * What a document prints in each cell, and what a careful reader makes of it.
 */
import type { Address } from '../forms/Address'
import type { FormCell } from '../forms/lines'
import { printNumber } from '../render/printNumber'
import type { Edition } from '../rules/Edition'
import type { CellState } from '../report/Cell'
import type { Chance } from './Chance'
import type { Numbers } from './numbers'

/** What is printed, and how it is read. */
export interface Fact {
  readonly text: string
  readonly state: Extract<CellState, 'number' | 'blank' | 'placeholder'>
  readonly value: number | null
  readonly unit?: '元' | '万元'
  readonly note?: string
}

/** By address; a cell that is not printed has no fact. */
export type Facts = ReadonlyMap<Address, Fact>

const number = (value: number, text: string = printNumber(value)): Fact => ({ text, state: 'number', value })
const blank: Fact = { text: '', state: 'blank', value: null }
const placeholder = (text: string): Fact => ({ text, state: 'placeholder', value: null })

type Print = (chance: Chance) => (cell: FormCell, value: number) => Fact

const plain: Print = () => (_, value) => number(value)

const zeroAs =
  (fact: (chance: Chance) => Fact): Print =>
  (chance) => {
    const zero = fact(chance)
    return (_, value) => (value === 0 ? zero : number(value))
  }

const onlyTotals: Print = () => (cell, value) => {
  const isPart = cell.column.total !== true && cell.line.block.columns.some(({ total }) => total === true)
  return isPart && value === 0 ? blank : number(value)
}

/** `1,234,567`, as many people write a large number. */
const withSeparators = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en-US') : printNumber(value)

const separators: Print = () => (_, value) => number(value, withSeparators(value))

const signs: Print = (chance) => (cell, value) => {
  if (cell.column.signed !== true || value === 0) return number(value)
  const [sign, ...others] =
    value > 0 ? (['+', '增', '增加', ''] as const) : (['-', '减', '减少', '－'] as const)
  return number(value, chance.pick([sign, ...others]) + printNumber(Math.abs(value)))
}

const units: Print = (chance) => (cell, value) => {
  if (cell.column.amount !== true) return number(value)
  const unit = chance.pick(['元', '万元'] as const)
  return { ...number(value, printNumber(value) + unit), unit }
}

const remarks: Print = (chance) => (cell, value) => {
  if (value === 0 || cell.line.table.key !== 'proactive' || !chance.oneIn(2)) return number(value)
  const note = chance.pick(['其中修订3件', '含自然失效2件', '含上年1件'])
  return { ...number(value, `${printNumber(value)}（${note}）`), note }
}

const counters: Print = (chance) => (cell, value) =>
  cell.column.amount === true || !chance.oneIn(2) ? number(value) : number(value, `${printNumber(value)}件`)

/**
 * The ways in which numbers are printed. In all of them every number stays the number that it is.
 *
 * @example
 * import { printings } from 'ogi-report/testing'
 *
 * Object.keys(printings).slice(0, 3) // => ['plain', 'zeros-blank', 'zeros-placeholder']
 *
 * @since 0.1.0
 */
export const printings = {
  plain,
  'zeros-blank': zeroAs(() => blank),
  'zeros-placeholder': zeroAs((chance) =>
    placeholder(chance.pick(['/', '-', '—', '——', '无', '－－', '不适用'])),
  ),
  'zeros-in-words': zeroAs(() => number(0, '零')),
  'only-totals': onlyTotals,
  separators,
  signs,
  units,
  remarks,
  counters,
} as const satisfies Readonly<Record<string, Print>>

export type Printing = keyof typeof printings

/** The facts of a document that prints these numbers in this way. */
export const factsOf =
  (printing: Printing, chance: Chance) =>
  (edition: Edition, numbers: Numbers): Facts => {
    const print = printings[printing](chance)
    return new Map(
      edition.lines
        .flatMap(({ cells }) => cells)
        .map((cell) => {
          const fact = print(cell, numbers.get(cell.address) ?? 0)
          // The header states a unit for a column that has one.
          const own =
            cell.column.unit === undefined || fact.state !== 'number' ? {} : { unit: cell.column.unit }
          return [cell.address, { ...own, ...fact }]
        }),
    )
  }
