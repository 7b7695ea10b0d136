/**
 * What a change of numbers looks like: the slips of a clerk, a spreadsheet or a scan.
 */
import type { FormCell } from '../forms/lines'
import type { CellState } from '../report/Cell'
import type { SuspectKind } from '../report/Finding'
import type { Place } from '../text/Place'
import type { Neighbours } from './neighbours'
import { flatMap } from '../lists/flatMap'

/** A cell with what is printed in it and what would have to stand there. */
export interface Slip {
  readonly cell: FormCell
  readonly state: CellState
  readonly place: Place | null
  readonly from: number | null
  readonly to: number
}

export const isTotal = ({ column, line }: FormCell): boolean =>
  column.total === true || line.row.total === true

/** Where the longer text has one character more, that character; or null. */
const surplus = (longer: string, shorter: string): string | null => {
  let at = 0
  while (longer[at] === shorter[at] && at < shorter.length) at++
  return longer.slice(at + 1) === shorter.slice(at) ? longer.slice(at, at + 1) : null
}

const isDoubled = (longer: string, shorter: string, digit: string): boolean =>
  Array.from(shorter).some(
    (one, at) => one === digit && shorter.slice(0, at) + digit + shorter.slice(at) === longer,
  )

/** The positions at which two texts of the same length differ. */
const differences = (a: string, b: string): ReadonlyArray<number> =>
  flatMap(Array.from(a), (character, at) => (character === b[at] ? [] : [at]))

const ofDigits = (from: string, to: string): SuspectKind => {
  if (surplus(to, from) !== null) return 'digit-lost'
  const added = surplus(from, to)
  if (added !== null) return isDoubled(from, to, added) ? 'digit-doubled' : 'digit-added'
  if (from.length !== to.length || from.length < 2) return 'off-by'
  const [first = 0, second, third] = differences(from, to)
  if (second === undefined) return 'digit-misread'
  const isSwapped = second === first + 1 && from[first] === to[second] && from[second] === to[first]
  return isSwapped && third === undefined ? 'digits-swapped' : 'off-by'
}

const ofOne = ({ cell, state, from, to }: Slip): SuspectKind => {
  if (state === 'absent' || state === 'unreadable') return state
  if (from === null) return 'left-blank'
  if (from === 0) return isTotal(cell) ? 'total-left-zero' : 'off-by'
  return from === -to ? 'sign' : ofDigits(String(from), String(to))
}

const number = (from: number | null): number => from ?? 0

/** Two cells beside each other, the left or upper one first. */
const ofNeighbours = (one: Slip, other: Slip): SuspectKind | null => {
  const isRow = one.cell.line === other.cell.line
  if (one.to === number(other.from) && other.to === number(one.from))
    return isRow ? 'neighbouring-column' : 'neighbouring-row'
  if (!isRow) return null
  if (`${one.to}${other.to}` === `${number(one.from)}` && number(other.from) === 0) return 'numbers-glued'
  return `${number(one.from)}${number(other.from)}` === `${one.to}` && other.to === 0 ? 'number-split' : null
}

const isCarried = ({ line: { row } }: FormCell): boolean => row.key.startsWith('carried')

/** What the slips have in common, if anything. */
export const kindOf =
  (neighbours: Neighbours) =>
  (slips: ReadonlyArray<Slip>): SuspectKind => {
    const [one, other, third] = slips
    if (one !== undefined && other !== undefined) {
      const beside =
        third === undefined && neighbours.areBeside(one.cell, other.cell) ? ofNeighbours(one, other) : null
      if (beside !== null) return beside
      if (neighbours.areOfRepeatedRow(slips.map(({ cell }) => cell))) return 'row-repeated'
      if (third === undefined && one.cell.line === other.cell.line && isCarried(one.cell))
        return 'carried-over-unbalanced'
    }
    return slips.map(ofOne).reduce((sofar, kind) => (kind === sofar ? kind : 'off-by'))
  }

const plain: ReadonlyArray<SuspectKind> = [
  'off-by',
  'digit-misread',
  'digit-added',
  'carried-over-unbalanced',
  'left-zero',
]

/** How much a kind tells: the slips that happen by themselves before those that fit many numbers. */
export const strengthOf = (kind: SuspectKind): number => {
  const at = plain.indexOf(kind)
  return at < 0 ? plain.length : at
}
