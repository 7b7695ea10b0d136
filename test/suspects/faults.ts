/**
 * Faults as clerks make them, one at a time, planted into reports that add up.
 */
import fc from 'fast-check'
import type { Address } from '../../src/forms/Address'
import { forms } from '../../src/forms/forms'
import type { FormCell } from '../../src/forms/lines'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { type Edition, editionsOf } from '../../src/rules/Edition'
import { type Chance, chanceOf } from '../../src/testing/Chance'
import { numbers, type Size } from '../../src/testing/numbers'
import { type Entries, reportOf } from '../rules/reports'

type Numbers = ReadonlyMap<Address, number>
type Changed = ReadonlyArray<readonly [address: Address, to: number | 'blank']>

/** What a fault makes of a number of a cell; nothing where it cannot happen there. */
type Fault = (chance: Chance, cell: FormCell, drawn: Numbers, edition: Edition) => Changed

const numberOf = (drawn: Numbers, { address }: FormCell): number => drawn.get(address) ?? 0

const rewritten =
  (rewrite: (chance: Chance, digits: string) => string | number): Fault =>
  (chance, cell, drawn) => [[cell.address, Number(rewrite(chance, String(numberOf(drawn, cell))))]]

const isTotal = ({ column, line }: FormCell): boolean => column.total === true || line.row.total === true

export const singleFaults = {
  'two digits swapped': rewritten((chance, digits) => {
    if (digits.length < 2) return digits
    const left = chance.below(digits.length - 1)
    return digits.slice(0, left) + digits[left + 1]! + digits[left]! + digits.slice(left + 2)
  }),
  'a digit lost': rewritten((chance, digits) => {
    if (digits.length < 2) return digits
    const lost = chance.below(digits.length)
    return digits.slice(0, lost) + digits.slice(lost + 1)
  }),
  'off by up to nine': rewritten((chance, digits) => {
    const by = 1 + chance.below(9)
    return chance.oneIn(2) && Number(digits) >= by ? Number(digits) - by : Number(digits) + by
  }),
  'in the neighbouring column': (chance, cell, drawn) => {
    const columns = cell.line.cells.filter(({ column }) => column.total !== true)
    const own = columns.indexOf(cell)
    const neighbour = columns[chance.oneIn(2) ? own + 1 : own - 1]
    if (own < 0 || neighbour === undefined) return []
    return [
      [cell.address, numberOf(drawn, neighbour)],
      [neighbour.address, numberOf(drawn, cell)],
    ]
  },
  'a total left zero': (_, cell) => (isTotal(cell) ? [[cell.address, 0]] : []),
} as const satisfies Readonly<Record<string, Fault>>

type Line = FormCell['line']

const oneOf = <A>(chance: Chance, items: ReadonlyArray<A>): A => items[chance.below(items.length)]!

const tableThree = ({ lines }: Edition): ReadonlyArray<Line> =>
  lines.filter(({ table }) => table.key === 'requests')

/** A row and the next. */
const twoRows = (chance: Chance, lines: ReadonlyArray<Line>): readonly [Line, Line] => {
  const at = chance.below(lines.length - 1)
  return [lines[at]!, lines[at + 1]!]
}

/** A row with the numbers of another. */
const copied = (from: Line, to: Line, drawn: Numbers): Changed =>
  to.cells.map(({ address }, at) => [address, numberOf(drawn, from.cells[at]!)])

/** A row with its numbers so many columns to the right, and a blank where none has come. */
const shifted = (by: 1 | -1, { cells }: Line, drawn: Numbers): Changed =>
  cells.map(({ address }, at) => {
    const from = cells[at - by]
    return [address, from === undefined ? 'blank' : numberOf(drawn, from)]
  })

/** What befalls a row or a column as a whole. */
export const wholeFaults = {
  'the total row left 0': (_, __, ___, edition) =>
    tableThree(edition)
      .filter(({ row }) => row.total === true)
      .flatMap(({ cells }) => cells.map(({ address }) => [address, 0])),
  'the total column left 0': (_, __, ___, edition) =>
    tableThree(edition)
      .flatMap(({ cells }) => cells.filter(({ column }) => column.total === true))
      .map(({ address }) => [address, 0]),
  'a row shifted right': (chance, _, drawn, edition) => shifted(1, oneOf(chance, tableThree(edition)), drawn),
  'a row shifted left': (chance, _, drawn, edition) => shifted(-1, oneOf(chance, tableThree(edition)), drawn),
  'two rows exchanged': (chance, _, drawn, edition) => {
    const [one, other] = twoRows(chance, tableThree(edition))
    return [...copied(other, one, drawn), ...copied(one, other, drawn)]
  },
  'a row repeated below': (chance, _, drawn, edition) => {
    const [one, other] = twoRows(chance, tableThree(edition))
    return copied(one, other, drawn)
  },
  'a total in the next group': (chance, _, drawn, { lines }) => {
    const groups = lines.filter(({ table }) => table.sideBySide === true)
    const [total, first] = twoRows(chance, groups).map(({ cells }, at) => cells.at(at === 0 ? -1 : 0)!)
    return [
      [total!.address, numberOf(drawn, first!)],
      [first!.address, numberOf(drawn, total!)],
    ]
  },
} as const satisfies Readonly<Record<string, Fault>>

type Faults = Readonly<Record<string, Fault>>

/** A report with one fault, and what stood there before it. */
export interface Planted {
  readonly report: ParsedReport
  readonly fault: string
  readonly truth: ReadonlyMap<Address, number>
}

const sizes: ReadonlyArray<Size> = ['township', 'county', 'city', 'province']

const editions = forms.flatMap((form) =>
  editionsOf(form).map((edition, at) => ({ id: form.id, edition, oneRow: at > 0 })),
)

const plant = (
  faults: Faults,
  { id, edition, oneRow }: (typeof editions)[number],
  drawn: Numbers,
  seed: number,
): ReadonlyArray<Planted> => {
  const chance = chanceOf(seed)
  const cells = edition.lines.filter(({ table }) => table.key !== 'proactive').flatMap((line) => line.cells)
  const cell = cells[chance.below(cells.length)]!
  const names = Object.keys(faults)
  const fault = names[chance.below(names.length)]!
  const changed = faults[fault]!(chance, cell, drawn, edition).filter(
    ([address, to]) => to !== drawn.get(address),
  )
  if (changed.length === 0) return []
  const entries = Object.fromEntries([...drawn, ...changed]) as Entries
  return [
    {
      report: reportOf(id, entries, { oneRow }),
      fault,
      truth: new Map(changed.map(([address]) => [address, drawn.get(address)!])),
    },
  ]
}

/** So many faults, the same for the same seed; of each report several, one at a time. */
export const plantedFaults = (faults: Faults, count: number, seed: number): ReadonlyArray<Planted> => {
  const planted: Array<Planted> = []
  for (let round = seed; planted.length < count; round++) {
    const edition = editions[round % editions.length]!
    const [drawn] = fc.sample(numbers(edition.edition, sizes[round % sizes.length]!), {
      numRuns: 1,
      seed: round,
    })
    for (let one = 0; one < 40; one++) planted.push(...plant(faults, edition, drawn!, round * 1000 + one))
  }
  return planted.slice(0, count)
}
