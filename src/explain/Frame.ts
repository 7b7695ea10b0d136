/** The numbers that a finding is about, line by line: the terms, what they make, and what stands there. */
import * as RA from 'fp-ts/ReadonlyArray'
import type { Address } from '../forms/Address'
import type { Finding } from '../report/Finding'
import { sidesOf } from '../rules/Relation'
import { relationOf } from '../rules/relationOf'
import type { Place } from '../text/Place'
import type { Catalogue } from './Catalogue'
import { displayWidth, fit } from './displayWidth'
import { catalogues, factsOf } from './explain'
import { type NamedTerm, shown } from './Facts'
import type { CellName, Language } from './names'

/** Shows a place to people, as `12:5`. */
export type ShowPlace = (place: Place) => string

export interface Line {
  readonly name: string
  readonly number: string
  /** Empty where the place is not told. */
  readonly where: string
  /** A sum or a difference, not a cell. */
  readonly isResult: boolean
}

/** Null is a ruling. */
export type Lines = ReadonlyArray<Line | null>

const widestName = 44
const mostTerms = 8

/** What tells the terms apart: the columns of a row, the rows of a column. */
const shortestName = (terms: ReadonlyArray<NamedTerm>): ((name: CellName) => string) => {
  const [first] = terms
  if (terms.every(({ name }) => name.row === first?.name.row)) return ({ column }) => column
  if (terms.every(({ name }) => name.column === first?.name.column)) return ({ row }) => row
  return ({ row, column }) => `${fit(widestName - displayWidth(column) - 1)(row)} ${column}`
}

interface Words {
  readonly frame: Catalogue['frame']
  readonly nameOf: (name: CellName) => string
  readonly showPlace: ShowPlace
  readonly isDecided: boolean
}

const lineOf =
  ({ frame, nameOf, showPlace }: Words) =>
  ({ name, value, state, place }: NamedTerm): Line => ({
    name: fit(widestName)(nameOf(name)),
    number: state === 'number' ? shown(value) : frame.states[state],
    where: place === null ? '' : showPlace(place),
    isResult: false,
  })

const result = (name: string, number: string): Line => ({ name, number, where: '', isResult: true })

const signed = (difference: number): string => (difference > 0 ? '+' : '') + shown(difference)

const isBlank = ({ state }: NamedTerm): boolean => state === 'blank' || state === 'placeholder'

/** The terms, of many only those that are not zero; a blank is one where it is what was compared. */
const listed =
  (words: Words) =>
  (terms: ReadonlyArray<NamedTerm>): Lines => {
    if (terms.length <= mostTerms) return terms.map(lineOf(words))
    const isZero = (term: NamedTerm): boolean => term.value === 0 || (words.isDecided && isBlank(term))
    const { left: others, right: zeros } = RA.partition(isZero)(terms)
    return [
      ...others.map(lineOf(words)),
      ...(zeros.length === 0
        ? []
        : [result(words.frame.zeros(zeros.length, others.length, zeros.some(isBlank)), '')]),
    ]
  }

/** One side of a comparison, summed where it has more than one term. */
const side =
  (words: Words, terms: ReadonlyArray<NamedTerm>) =>
  (addresses: ReadonlyArray<Address>, total: Finding['actual']): Lines => {
    const own = terms.filter(({ address }) => addresses.includes(address))
    return [
      ...listed(words)(own),
      ...(own.length > 1 && total !== null ? [result(words.frame.sum, shown(total))] : []),
    ]
  }

const linesBetween = (finding: Finding, terms: ReadonlyArray<NamedTerm>, words: Words): Lines => {
  const relation = relationOf(finding)
  if (relation === null) return listed(words)(terms)
  const { given, answer } = sidesOf(relation)
  const sideOf = side(words, terms)
  const below = sideOf(answer, finding.actual)
  if (given.length === 0) return below
  const { difference } = finding
  return [
    ...sideOf(given, finding.expected),
    null,
    ...below,
    ...(difference === null ? [] : [result(words.frame.difference, signed(difference))]),
  ]
}

/** None, where no cell of the finding has a number. */
export const frameLines = (finding: Finding, language: Language, showPlace: ShowPlace): Lines => {
  const { terms } = factsOf(language)(finding)
  if (!terms.some(({ state }) => state === 'number')) return []
  const { frame } = catalogues[language]
  const isDecided = finding.verdict === 'broken'
  const words = { frame, nameOf: shortestName(terms), showPlace, isDecided }
  return linesBetween(finding, terms, words)
}
