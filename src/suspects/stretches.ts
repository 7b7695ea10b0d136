/**
 * Where a row or a column is wrong as a whole, it is still one thing that is wrong: the numbers that it should have are
 * told by the sums that cross it, its own sum confirms them, and a sign shows how it came about.
 *
 * ```text
 *    0  11   2    14       the columns say 11, 2 and 0,        7   2   0    9       the columns say 1, 0 and 0,
 *    1   0   0     1       and 11 + 2 + 0 = 14:                7   2   0    9       and 1 + 0 + 0 = 1: one of the
 *   12   2   0    15       the first row has slipped           8   2   0   10       rows repeats the other
 * ```
 */
import type { SuspectKind } from '../report/Finding'
import type { Positions } from '../rules/Edition'
import { rounded } from '../rules/evaluate'
import type { Cause } from './Explanation'
import { amountFor, type Network, residualOf, type Residuals, type Stretch } from './Network'
import { flatMap } from '../lists/flatMap'

/** A cell with the number that is printed in it, zero where there is none, and the number that it should have. */
interface Told {
  readonly position: number
  readonly from: number
  readonly to: number
  readonly isBlank: boolean
}

type Line = ReadonlyArray<Told>

const isChanged = ({ from, to, isBlank }: Told): boolean => from !== to || isBlank

/** What the sums that cross a row or a column say of its cells; those that nothing crosses stay as they are. */
const told =
  ({ equations }: Network, read: Float64Array, residuals: Residuals) =>
  ({ cells }: Stretch): Line => {
    const isBlank = (position: number): boolean => Number.isNaN(Number(read[position]))
    const blanks = cells.map(({ node }) => node.position).filter(isBlank)
    const numbers = blanks.length === 0 ? read : read.slice()
    for (const position of blanks) numbers[position] = 0
    const filled =
      blanks.length === 0
        ? residuals
        : equations.map((equation, at) =>
            Number.isNaN(residuals[at]) ? residualOf(equation, numbers) : Number(residuals[at]),
          )
    return cells.map(({ node: { position }, crossing }) => {
      const [by = 0] = crossing.map(amountFor(filled)).filter((amount) => !Number.isNaN(amount))
      const from = Number(numbers[position])
      return { position, from, to: rounded(from + by), isBlank: isBlank(position) }
    })
  }

/** From the first changed cell to the last. */
const reachOf = (line: Line): Line =>
  line.slice(line.findIndex(isChanged), line.length - [...line].reverse().findIndex(isChanged))

/** Each number but the last stands one cell further along; what was pushed out of the row is lost. */
const isShifted = (reach: Line): boolean =>
  reach[0]?.from === 0 && reach.slice(1).every(({ from }, at) => from === reach[at]?.to)

const sorted = (numbers: ReadonlyArray<number>): string => [...numbers].sort((a, b) => a - b).join(' ')

/** The same numbers in other cells. */
const isRearranged = (line: Line): boolean =>
  sorted(line.map(({ from }) => from)) === sorted(line.map(({ to }) => to))

const isLeftZero = (line: Line): boolean =>
  line.every(({ from, to, isBlank }) => from === 0 && to >= 0 && !isBlank)

/** What tells that a row or a column is wrong as a whole. */
export interface Printed {
  readonly read: Float64Array
  /** Whether the cells are in one row, which shows the numbers of the row beside it. */
  readonly isRepeated: (positions: Positions) => boolean
  readonly isTotal: (position: number) => boolean
}

const signOf = ({ isRepeated, isTotal }: Printed, isRow: boolean, line: Line): SuspectKind | null => {
  const reach = reachOf(line)
  const changed = line.filter(isChanged)
  const positions = changed.map(({ position }) => position)
  if (isRow && isShifted(reach)) return 'shifted-right'
  if (isRow && isShifted([...reach].reverse())) return 'shifted-left'
  if (isRearranged(line)) return 'misaligned'
  // A total left at 0 tells by itself; of other numbers only all together do.
  if (isLeftZero(changed) && positions.every(isTotal)) return 'total-left-zero'
  if (isLeftZero(line)) return 'left-zero'
  return isRepeated(positions) ? 'row-repeated' : null
}

/** What more rows show than can be named is no sign. */
const mostLeftZero = 2

/**
 * Every row and every column that the sums tell as a whole, with the sign of it. Any numbers could stand in any other
 * row as well: without such a sign none of them is told.
 */
export const wrongStretches = (
  network: Network,
  printed: Printed,
  residuals: Residuals,
  broken: ReadonlyArray<number>,
): ReadonlyArray<Cause> => {
  const found = flatMap(
    network.stretches.filter(({ equations }) => broken.every((equation) => equations.has(equation))),
    (stretch): ReadonlyArray<Cause> => {
      const line = told(network, printed.read, residuals)(stretch)
      const steps = line
        .filter(isChanged)
        .map(({ position, from, to }) => ({ position, by: rounded(to - from) }))
      const sign = steps.length === 0 ? null : signOf(printed, stretch.isRow, line)
      return sign === null ? [] : [{ steps, sign }]
    },
  )
  const shown = (sign: SuspectKind): Array<Cause> => found.filter((cause) => cause.sign === sign)
  const zeros = shown('left-zero')
  // One copies what stands above: of two rows that are alike the lower one is the copy.
  const copies = shown('row-repeated').reverse()
  const others = found.filter((cause) => !zeros.includes(cause) && !copies.includes(cause))
  return [...others, ...copies, ...(zeros.length > mostLeftZero ? [] : zeros)]
}
