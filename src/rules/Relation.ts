/**
 * What must hold between cells, as a value: it names its cells, prints itself as a formula, and is
 * evaluated in one place.
 *
 * @since 0.1.0
 */
import type { Address } from '../forms/Address'

type Addresses = ReadonlyArray<Address>

/** `total = part + part + …` */
interface SumOf {
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

/** `lesser <= greater` */
interface AtMost {
  readonly _tag: 'AtMost'
  readonly lesser: Address
  readonly greater: Address
}

/** `part + part + … >= 0` */
interface NonNegativeSum {
  readonly _tag: 'NonNegativeSum'
  readonly parts: Addresses
}

/** A whole number, not negative: unless the cell holds a change (`signed`) or money (`amount`). */
export interface Count {
  readonly _tag: 'Count'
  readonly cell: Address
  readonly signed: boolean
  readonly amount: boolean
}

export type Relation = SumOf | SumsEqual | AtMost | NonNegativeSum | Count

export const sumOf = (total: Address, parts: Addresses): Relation => ({ _tag: 'SumOf', total, parts })

export const sumsEqual = (left: Addresses, right: Addresses): Relation => ({ _tag: 'SumsEqual', left, right })

export const atMost = (lesser: Address, greater: Address): Relation => ({ _tag: 'AtMost', lesser, greater })

export const nonNegativeSum = (parts: Addresses): Relation => ({ _tag: 'NonNegativeSum', parts })

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

/** Every relation compares two sums, except a count, which looks at one number. */
export const comparison = (relation: Exclude<Relation, Count>): Comparison => {
  switch (relation._tag) {
    case 'SumOf':
      return { actual: [relation.total], operator: '=', expected: relation.parts }
    case 'SumsEqual':
      return { actual: relation.right, operator: '=', expected: relation.left }
    case 'AtMost':
      return { actual: [relation.greater], operator: '>=', expected: [relation.lesser] }
    case 'NonNegativeSum':
      return { actual: relation.parts, operator: '>=', expected: [] }
  }
}

/** Every cell that takes part, in the order of the formula. */
export const cellsOf = (relation: Relation): Addresses => {
  switch (relation._tag) {
    case 'SumOf':
      return [relation.total, ...relation.parts]
    case 'SumsEqual':
      return [...relation.left, ...relation.right]
    case 'AtMost':
      return [relation.lesser, relation.greater]
    case 'NonNegativeSum':
      return relation.parts
    case 'Count':
      return [relation.cell]
  }
}

const sum = (addresses: Addresses): string => addresses.join(' + ')

/** The relation as a formula: `requests.received.total = requests.received.naturalPerson + …`. */
export const formula = (relation: Relation): string => {
  switch (relation._tag) {
    case 'SumOf':
      return `${relation.total} = ${sum(relation.parts)}`
    case 'SumsEqual':
      return `${sum(relation.left)} = ${sum(relation.right)}`
    case 'AtMost':
      return `${relation.lesser} <= ${relation.greater}`
    case 'NonNegativeSum':
      return `${sum(relation.parts)} >= 0`
    case 'Count':
      return `${relation.cell} is ${relation.amount ? 'a number' : 'a whole number'}${relation.signed ? '' : ' >= 0'}`
  }
}
