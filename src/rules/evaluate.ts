/**
 * The one evaluator of all rules. Three verdicts: a cell that is not known never makes a check hold.
 */
import type { CellState } from '../report/Cell'
import type { Finding } from '../report/Finding'
import { type Check, gravestOf, type Reason } from './Check'
import type { Positions } from './Edition'
import type { Figures } from './Figures'
import type { Statement, Test } from './Plan'

/** The verdict on a statement that does not plainly hold, and the numbers that led to it. */
export interface Outcome extends Pick<Finding, 'expected' | 'actual' | 'difference'> {
  readonly verdict: Check['verdict']
  readonly reason: Reason | null
}

type CountTest = Extract<Test, { readonly _tag: 'Count' }>
type CompareTest = Extract<Test, { readonly _tag: 'Compare' }>
type CouplingTest = Extract<Test, { readonly _tag: 'Implies' | 'Filled' }>

export const sumAt = (numbers: Float64Array, positions: Positions): number => {
  let sum = 0
  for (const position of positions) sum += Number(numbers[position])
  return sum
}

const isUnknown =
  (numbers: Float64Array) =>
  (position: number): boolean =>
    Number.isNaN(Number(numbers[position]))

const isCount = (number: number, { lowest, whole }: CountTest): boolean =>
  number >= lowest && (!whole || Number.isInteger(number))

/** NaN compares with nothing: what is not known never holds. */
const compares = ({ operator }: CompareTest, actual: number, expected: number): boolean =>
  operator === '=' ? actual === expected : actual >= expected

const implied = (given: number, answer: number): boolean =>
  !Number.isNaN(given + answer) && (given === 0 || answer !== 0)

/** Whether the statement plainly holds of the printed numbers. The hot path: it allocates nothing. */
export const plainlyHolds = ({ printed }: Figures, { cells, test }: Statement): boolean => {
  switch (test._tag) {
    case 'Count':
      return isCount(sumAt(printed, cells), test)
    case 'Implies':
      return implied(sumAt(printed, test.given), sumAt(printed, test.answer))
    case 'Filled':
      return false
    case 'Compare':
      return compares(test, sumAt(printed, test.actual), sumAt(printed, test.expected))
  }
}

interface Known {
  readonly sum: number
  readonly complete: boolean
}

/** Decimals are wrong in every cell that is summed; rounded, their sum shows no binary fraction. */
export const rounded = (sum: number): number => (Number.isInteger(sum) ? sum : Number(sum.toFixed(6)))

const knownAt = (numbers: Float64Array, positions: Positions): Known => {
  let sum = 0
  let complete = true
  for (const position of positions) {
    const number = Number(numbers[position])
    if (Number.isNaN(number)) complete = false
    else sum += number
  }
  return { sum: rounded(sum), complete }
}

/** No count is negative, so what is not known can only add to a sum that is too large already. */
const exceeds = ({ operator }: CompareTest, actual: Known, expected: Known): boolean =>
  (actual.complete && expected.sum > actual.sum) ||
  (operator === '=' && expected.complete && actual.sum > expected.sum)

const verdictOn = (test: CompareTest, actual: Known, expected: Known): 'holds' | 'broken' | 'undecided' => {
  if (!actual.complete || !expected.complete) return exceeds(test, actual, expected) ? 'broken' : 'undecided'
  return compares(test, actual.sum, expected.sum) ? 'holds' : 'broken'
}

/** The states of the cells for which there is no number. */
const statesWithout = (
  { cells }: Figures,
  numbers: Float64Array,
  positions: Positions,
): ReadonlyArray<CellState> =>
  positions.filter(isUnknown(numbers)).map((position) => cells[position]?.state ?? 'absent')

/** Whether the verdict relies on blanks that were read as zeros. */
const relied = ({ printed, read }: Figures, cells: Positions): Reason | null =>
  cells.some((position) => isUnknown(printed)(position) && !isUnknown(read)(position))
    ? 'blank-read-as-zero'
    : null

const noNumbers = { expected: null, actual: null, difference: null }

const compare = (figures: Figures, { cells }: Statement, test: CompareTest): Outcome => {
  const actual = knownAt(figures.read, test.actual)
  const expected = knownAt(figures.read, test.expected)
  const verdict = verdictOn(test, actual, expected)
  if (verdict === 'undecided') {
    return {
      verdict,
      reason: gravestOf(statesWithout(figures, figures.read, cells)),
      expected: expected.complete ? expected.sum : null,
      actual: actual.complete ? actual.sum : null,
      difference: null,
    }
  }
  const complete = actual.complete && expected.complete
  return {
    verdict,
    reason: complete ? relied(figures, cells) : 'known-parts-exceed',
    expected: expected.sum,
    actual: actual.sum,
    difference: rounded(actual.sum - expected.sum),
  }
}

const imply = (figures: Figures, { cells }: Statement, { given, answer }: CouplingTest): Outcome => {
  const unknown = statesWithout(figures, figures.read, cells)
  if (unknown.length > 0) return { verdict: 'undecided', reason: gravestOf(unknown), ...noNumbers }
  const actual = knownAt(figures.read, answer).sum
  const holds = implied(knownAt(figures.read, given).sum, actual)
  return { verdict: holds ? 'holds' : 'broken', reason: relied(figures, cells), ...noNumbers, actual }
}

/** Asked where a cell is left blank; what is absent or unreadable is told by reading. */
const fill = (figures: Figures, { cells }: Statement, { given, answer }: CouplingTest): Outcome | null => {
  if (!Number.isNaN(sumAt(figures.printed, cells))) return null
  const states = statesWithout(figures, figures.read, cells)
  if (states.includes('absent') || states.includes('unreadable')) return null
  const isFilled = answer.some((position) => !isUnknown(figures.read)(position))
  const expected = knownAt(figures.read, given).sum
  if (!isFilled && expected === 0) return null
  return isFilled
    ? { verdict: 'holds', reason: relied(figures, cells), ...noNumbers }
    : { verdict: 'broken', reason: gravestOf(states), ...noNumbers, expected }
}

const isPlaceholder = (state: CellState): boolean => state === 'placeholder'

/** Null where there is nothing to check: a count is asked only of a number, filling only of a blank. */
export const evaluate = (figures: Figures, statement: Statement): Outcome | null => {
  const { cells, test } = statement
  if (test._tag === 'Count') {
    const number = sumAt(figures.printed, cells)
    return Number.isNaN(number) ? null : { verdict: 'broken', reason: null, ...noNumbers, actual: number }
  }
  if (test._tag === 'Filled') return fill(figures, statement, test)
  const notPrinted = statesWithout(figures, figures.printed, cells)
  if (notPrinted.length === cells.length && notPrinted.every(isPlaceholder)) {
    return { verdict: 'not-applicable', reason: 'placeholder', ...noNumbers }
  }
  return test._tag === 'Compare' ? compare(figures, statement, test) : imply(figures, statement, test)
}
