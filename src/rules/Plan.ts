/**
 * All checks of an edition, with positions for addresses: computed once, evaluated for every report.
 */
import type { Address } from '../forms/Address'
import { type Check, check } from './Check'
import type { Edition, Positions } from './Edition'
import { cellsOf, comparison, type Relation, sidesOf, subjectOf } from './Relation'
import type { FigureRule } from './FigureRule'
import { figureRules } from './figureRules'
import { layoutOf, type TableLayout } from './TableLayout'
import { memoized } from '../text/memoized'
import { flatMap } from '../lists/flatMap'

/** What is asked of the numbers at the positions. */
export type Test =
  | {
      readonly _tag: 'Compare'
      readonly actual: Positions
      readonly operator: '=' | '>='
      readonly expected: Positions
    }
  | { readonly _tag: 'Implies' | 'Filled'; readonly given: Positions; readonly answer: Positions }
  | { readonly _tag: 'Count'; readonly lowest: number; readonly whole: boolean }

export interface Statement {
  readonly rule: FigureRule
  readonly relation: Relation
  readonly subject: Address
  /** Every cell that takes part, in the order of the formula. */
  readonly cells: Positions
  readonly test: Test
  /** The check where the statement plainly holds: one value for all reports. */
  readonly holds: Check
}

export interface Plan {
  readonly edition: Edition
  readonly tables: ReadonlyArray<TableLayout>
  /** In form order of their subjects. */
  readonly statements: ReadonlyArray<Statement>
  /** The checks of rows that are not printed, because their group is one row. */
  readonly notApplicable: ReadonlyArray<Check>
}

type PositionsOf = (addresses: ReadonlyArray<Address>) => Positions

const testOf = (positionsOf: PositionsOf, relation: Relation): Test => {
  switch (relation._tag) {
    case 'Count':
      return { _tag: 'Count', lowest: relation.signed ? -Infinity : 0, whole: !relation.amount }
    case 'Implies':
    case 'Filled': {
      const { given, answer } = sidesOf(relation)
      return { _tag: relation._tag, given: positionsOf(given), answer: positionsOf(answer) }
    }
    case 'SumOf':
    case 'SumsEqual':
    case 'AtMost':
    case 'NonNegativeSum': {
      const { actual, operator, expected } = comparison(relation)
      return { _tag: 'Compare', actual: positionsOf(actual), operator, expected: positionsOf(expected) }
    }
  }
}

const statementsOf =
  (positionsOf: PositionsOf, { lines }: Edition) =>
  (rule: FigureRule): ReadonlyArray<Statement> =>
    flatMap(rule.relations(lines), (relation) =>
      subjectOf(relation).map((subject) => ({
        rule,
        relation,
        subject,
        cells: positionsOf(cellsOf(relation)),
        test: testOf(positionsOf, relation),
        holds: Object.freeze(check(rule.id, subject, 'holds', null)),
      })),
    )

/** What is asked of printed cells only is left out. */
const notApplicable =
  ({ replaced }: Edition) =>
  (rule: FigureRule): ReadonlyArray<Check> =>
    flatMap(
      rule.relations(replaced).filter(({ _tag }) => _tag !== 'Count' && _tag !== 'Filled'),
      subjectOf,
    ).map((subject) => Object.freeze(check(rule.id, subject, 'not-applicable', 'group-printed-as-one-row')))

export const planOf: (edition: Edition) => Plan = /* @__PURE__ */ memoized((edition: Edition) => {
  const position = new Map(edition.cells.map(({ address }, at) => [address, at]))
  const positionsOf: PositionsOf = (addresses) => addresses.map((address) => Number(position.get(address)))
  const inFormOrder = (a: Statement, b: Statement): number =>
    Number(position.get(a.subject)) - Number(position.get(b.subject))
  return {
    edition,
    tables: layoutOf(edition),
    statements: flatMap(figureRules, statementsOf(positionsOf, edition)).sort(inFormOrder),
    notApplicable: flatMap(figureRules, notApplicable(edition)),
  }
})
