/**
 * The one evaluator of all rules. Three verdicts: a cell that is not known never makes a check hold.
 */
import type { CellState } from '../report/Cell'
import type { Finding } from '../report/Finding'
import type { Check, Reason } from './Check'
import type { Figures } from './Figures'
import type { Positions } from './layout'
import type { Statement, Test } from './Plan'

/** The verdict on a statement that does not plainly hold, and the numbers that led to it. */
export interface Outcome extends Pick<Finding, 'expected' | 'actual' | 'difference'> {
  readonly verdict: Check['verdict']
  readonly reason: Reason | null
}

type CountTest = Extract<Test, { readonly _tag: 'Count' }>
type CompareTest = Extract<Test, { readonly _tag: 'Compare' }>

export const sumAt = (numbers: Float64Array, positions: Positions): number => {
  let sum = 0
  for (const position of positions) sum += numbers[position] ?? NaN
  return sum
}

const isCount = (number: number, { lowest, whole }: CountTest): boolean =>
  number >= lowest && (!whole || Number.isInteger(number))

/** Whether the statement plainly holds of the printed numbers. The hot path: it allocates nothing. */
export const plainlyHolds = ({ printed }: Figures, { cells, test }: Statement): boolean => {
  if (test._tag === 'Count') return isCount(sumAt(printed, cells), test)
  const actual = sumAt(printed, test.actual)
  const expected = sumAt(printed, test.expected)
  return test.operator === '=' ? actual === expected : actual >= expected
}

interface Known {
  readonly sum: number
  readonly complete: boolean
}

/** Decimals are wrong in every cell that is summed; rounded, their sum shows no binary fraction. */
export const rounded = (sum: number): number => (Number.isInteger(sum) ? sum : Number(sum.toFixed(6)))

const knownAt = (numbers: Float64Array, positions: Positions): Known => {
  const known = positions
    .map((position) => numbers[position] ?? NaN)
    .filter((number) => !Number.isNaN(number))
  return {
    sum: rounded(known.reduce((sum, number) => sum + number, 0)),
    complete: known.length === positions.length,
  }
}

/** No count is negative, so what is not known can only add to a sum that is too large already. */
const exceeds = ({ operator }: CompareTest, actual: Known, expected: Known): boolean =>
  (actual.complete && expected.sum > actual.sum) ||
  (operator === '=' && expected.complete && actual.sum > expected.sum)

const verdictOn = (test: CompareTest, actual: Known, expected: Known): 'holds' | 'broken' | 'undecided' => {
  if (!actual.complete || !expected.complete) return exceeds(test, actual, expected) ? 'broken' : 'undecided'
  const holds = test.operator === '=' ? actual.sum === expected.sum : actual.sum >= expected.sum
  return holds ? 'holds' : 'broken'
}

/** The states of the cells for which there is no number. */
const statesWithout = (
  { cells }: Figures,
  numbers: Float64Array,
  positions: Positions,
): ReadonlyArray<CellState> =>
  positions
    .filter((position) => Number.isNaN(numbers[position] ?? NaN))
    .map((position) => cells[position]?.state ?? 'absent')

const noNumbers = { expected: null, actual: null, difference: null }

const gravest: ReadonlyArray<Exclude<CellState, 'number'>> = ['unreadable', 'absent', 'blank', 'placeholder']

const compare = (figures: Figures, { cells }: Statement, test: CompareTest): Outcome => {
  const notPrinted = statesWithout(figures, figures.printed, cells)
  if (notPrinted.length === cells.length && notPrinted.every((state) => state === 'placeholder')) {
    return { verdict: 'not-applicable', reason: 'placeholder', ...noNumbers }
  }
  const actual = knownAt(figures.read, test.actual)
  const expected = knownAt(figures.read, test.expected)
  const verdict = verdictOn(test, actual, expected)
  if (verdict === 'undecided') {
    const unknown = statesWithout(figures, figures.read, cells)
    return {
      verdict,
      reason: gravest.find((state) => unknown.includes(state)) ?? null,
      expected: expected.complete ? expected.sum : null,
      actual: actual.complete ? actual.sum : null,
      difference: null,
    }
  }
  const complete = actual.complete && expected.complete
  return {
    verdict,
    reason: !complete ? 'known-parts-exceed' : notPrinted.length > 0 ? 'blank-read-as-zero' : null,
    expected: expected.sum,
    actual: actual.sum,
    difference: rounded(actual.sum - expected.sum),
  }
}

/** Null where there is nothing to check: a count is asked only of a cell with a number. */
export const evaluate = (figures: Figures, statement: Statement): Outcome | null => {
  if (statement.test._tag === 'Compare') return compare(figures, statement, statement.test)
  const number = sumAt(figures.printed, statement.cells)
  return Number.isNaN(number) ? null : { verdict: 'broken', reason: null, ...noNumbers, actual: number }
}
