/**
 * What must hold between cells, as a value: it names its cells, prints itself as a formula, and is
 * evaluated in one place.
 *
 * @since 0.1.0
 */
import type { Address } from '../forms/Address'

type Addresses = ReadonlyArray<Address>

/** `total = part + part + …` */
export interface SumOf {
  readonly _tag: 'SumOf'
  readonly total: Address
  readonly parts: Addresses
}

/** `left + … = right + …`; the left side is given, the right side has to account for it. */
interface SumsEqual {
  readonly _tag: 'SumsEqual'
  readonly left: Addresses
  readonly right: Addresses
}

/** `lesser + … <= greater + …` */
interface AtMost {
  readonly _tag: 'AtMost'
  readonly lesser: Addresses
  readonly greater: Addresses
}

/** `part + part + … >= 0` */
interface NonNegativeSum {
  readonly _tag: 'NonNegativeSum'
  readonly parts: Addresses
}

/** `premise != 0 => conclusion + … != 0` */
interface Implies {
  readonly _tag: 'Implies'
  readonly premise: Address
  readonly conclusion: Addresses
}

/** `premise + … != 0 => conclusion | … is filled in`: the subject, a total, stands on one of the sides. */
interface Filled {
  readonly _tag: 'Filled'
  readonly subject: Address
  readonly premise: Addresses
  readonly conclusion: Addresses
}

/** A whole number, not negative: unless the cell holds a change (`signed`) or money (`amount`). */
interface Count {
  readonly _tag: 'Count'
  readonly cell: Address
  readonly signed: boolean
  readonly amount: boolean
}

/** What compares two sums. */
export type Arithmetic = SumOf | SumsEqual | AtMost | NonNegativeSum

export type Relation = Arithmetic | Implies | Filled | Count

export const sumOf = (total: Address, parts: Addresses): SumOf => ({ _tag: 'SumOf', total, parts })

export const sumsEqual = (left: Addresses, right: Addresses): Relation => ({ _tag: 'SumsEqual', left, right })

export const atMost = (lesser: Addresses, greater: Addresses): Relation => ({
  _tag: 'AtMost',
  lesser,
  greater,
})

export const nonNegativeSum = (parts: Addresses): Relation => ({ _tag: 'NonNegativeSum', parts })

export const implies = (premise: Address, conclusion: Addresses): Relation => ({
  _tag: 'Implies',
  premise,
  conclusion,
})

/** A total is printed where one of its parts is more than zero. */
export const totalFilled = (total: Address, parts: Addresses): Relation => ({
  _tag: 'Filled',
  subject: total,
  premise: parts,
  conclusion: [total],
})

/** A part is printed where their total is more than zero. */
export const partsFilled = (total: Address, parts: Addresses): Relation => ({
  _tag: 'Filled',
  subject: total,
  premise: [total],
  conclusion: parts,
})

export const count = (cell: Address, signed: boolean, amount: boolean): Relation => ({
  _tag: 'Count',
  cell,
  signed,
  amount,
})

/** Two sums: what stands there, and what it must equal or reach. An empty sum is zero. */
export interface Comparison {
  readonly actual: Addresses
  readonly operator: '=' | '>='
  readonly expected: Addresses
}

export const comparison = (relation: Arithmetic): Comparison => {
  switch (relation._tag) {
    case 'SumOf':
      return { actual: [relation.total], operator: '=', expected: relation.parts }
    case 'SumsEqual':
      return { actual: relation.right, operator: '=', expected: relation.left }
    case 'AtMost':
      return { actual: relation.greater, operator: '>=', expected: relation.lesser }
    case 'NonNegativeSum':
      return { actual: relation.parts, operator: '>=', expected: [] }
  }
}

/** The two sides of a relation, as people set them out: what is given, and what has to answer to it. */
export const sidesOf = (relation: Relation): { readonly given: Addresses; readonly answer: Addresses } => {
  switch (relation._tag) {
    case 'Implies':
      return { given: [relation.premise], answer: relation.conclusion }
    case 'Filled':
      return { given: relation.premise, answer: relation.conclusion }
    case 'Count':
      return { given: [], answer: [relation.cell] }
    case 'SumOf':
    case 'SumsEqual':
    case 'AtMost':
    case 'NonNegativeSum': {
      const { actual, expected } = comparison(relation)
      return { given: expected, answer: actual }
    }
  }
}

/** The cell that a relation speaks of, of a sum the total: the first of what has to answer. */
export const subjectOf = (relation: Relation): Addresses =>
  relation._tag === 'Filled' ? [relation.subject] : sidesOf(relation).answer.slice(0, 1)

/** Every cell that takes part, in the order of the formula. */
export const cellsOf = (relation: Relation): Addresses => {
  switch (relation._tag) {
    case 'SumOf':
      return [relation.total, ...relation.parts]
    case 'SumsEqual':
      return [...relation.left, ...relation.right]
    case 'AtMost':
      return [...relation.lesser, ...relation.greater]
    case 'NonNegativeSum':
      return relation.parts
    case 'Implies':
      return [relation.premise, ...relation.conclusion]
    case 'Filled':
      return [...relation.premise, ...relation.conclusion]
    case 'Count':
      return [relation.cell]
  }
}

const sum = (addresses: Addresses): string => addresses.join(' + ')

/**
 * The relation as a formula.
 *
 * @example
 * import { formula } from 'ogi-report'
 *
 * const parts = ['disputes.directSuit.upheld', 'disputes.directSuit.other'] as const
 * formula({ _tag: 'SumOf', total: 'disputes.directSuit.total', parts })
 * // => 'disputes.directSuit.total = disputes.directSuit.upheld + disputes.directSuit.other'
 *
 * @since 0.1.0
 */
export const formula = (relation: Relation): string => {
  switch (relation._tag) {
    case 'SumOf':
      return `${relation.total} = ${sum(relation.parts)}`
    case 'SumsEqual':
      return `${sum(relation.left)} = ${sum(relation.right)}`
    case 'AtMost':
      return `${sum(relation.lesser)} <= ${sum(relation.greater)}`
    case 'NonNegativeSum':
      return `${sum(relation.parts)} >= 0`
    case 'Implies':
      return `${relation.premise} != 0 => ${sum(relation.conclusion)} != 0`
    case 'Filled':
      return `${sum(relation.premise)} != 0 => ${relation.conclusion.join(' | ')} is filled in`
    case 'Count':
      return `${relation.cell} is ${relation.amount ? 'a number' : 'a whole number'}${relation.signed ? '' : ' >= 0'}`
  }
}
