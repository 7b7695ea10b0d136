/**
 * A finding with the numbers that it is about, as a clerk would add them up:
 *
 * ```text
 * 复议诉讼表“行政复议”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结之和为11，少11。
 *
 *   结果维持    10   95:3
 *   结果纠正     1   96:3
 *   其他结果     0   97:3
 *   尚未审结     0   98:3
 *   合计        11
 *   ───────────────────────
 *   总计         0   99:3
 *   相差       -11
 *
 * 很可能是复议诉讼表“行政复议”总计栏填报0，应为11（总计未填，仍为0）。
 * ```
 *
 * @since 0.1.0
 */
import * as RA from 'fp-ts/ReadonlyArray'
import type { Address } from '../forms/Address'
import type { Finding } from '../report/Finding'
import { comparison } from '../rules/Relation'
import { relationOf } from '../rules/relationOf'
import type { Place } from '../text/Place'
import { type Catalogue, type NamedTerm, shown } from './Catalogue'
import { displayWidth, fit, padEnd, padStart } from './displayWidth'
import { catalogues, explain, factsOf } from './explain'
import { asideOf } from './explainSuspects'
import type { CellName, Language } from './names'

/** Shows a place to people, as `12:5`. */
export type ShowPlace = (place: Place) => string

/** A number with its name and where it stands, a sum, or a difference. */
export interface FrameLine {
  readonly name: string
  readonly number: string
  readonly where: string
}

/** Null is a ruling. */
type Lines = ReadonlyArray<FrameLine | null>

const widestName = 44
const mostTerms = 8

/** What tells the terms apart: the columns of a row, the rows of a column. */
const shortestName = (terms: ReadonlyArray<NamedTerm>): ((name: CellName) => string) => {
  const [first] = terms
  if (terms.every(({ name }) => name.row === first?.name.row)) return ({ column }) => column
  if (terms.every(({ name }) => name.column === first?.name.column)) return ({ row }) => row
  return ({ row, column }) => `${row} ${column}`
}

interface Words {
  readonly frame: Catalogue['frame']
  readonly nameOf: (name: CellName) => string
  readonly showPlace: ShowPlace
}

const lineOf =
  ({ frame, nameOf, showPlace }: Words) =>
  ({ name, value, state, place }: NamedTerm): FrameLine => ({
    name: fit(widestName)(nameOf(name)),
    number: state === 'number' ? shown(value) : frame.states[state],
    where: place === null ? '' : showPlace(place),
  })

const result = (name: string, number: string): FrameLine => ({ name, number, where: '' })

const signed = (difference: number): string => (difference > 0 ? '+' : '') + shown(difference)

/** The terms, of many only those that are not zero. */
const listed =
  (words: Words) =>
  (terms: ReadonlyArray<NamedTerm>): Lines => {
    if (terms.length <= mostTerms) return terms.map(lineOf(words))
    const { left: zeros, right: others } = RA.partition(({ value }: NamedTerm) => value !== 0)(terms)
    return [
      ...others.map(lineOf(words)),
      ...(zeros.length === 0 ? [] : [{ name: words.frame.zeros(zeros.length), number: '', where: '' }]),
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

const linesOf = (finding: Finding, terms: ReadonlyArray<NamedTerm>, words: Words): Lines => {
  const relation = relationOf(finding)
  if (relation === null || relation._tag === 'Count') return listed(words)(terms)
  const { actual, expected } = comparison(relation)
  const sideOf = side(words, terms)
  const below = sideOf(actual, finding.actual)
  if (expected.length === 0) return below
  const { difference } = finding
  return [
    ...sideOf(expected, finding.expected),
    null,
    ...below,
    ...(difference === null ? [] : [result(words.frame.difference, signed(difference))]),
  ]
}

const widest = (texts: ReadonlyArray<string>): number => Math.max(0, ...texts.map(displayWidth))

const print = (lines: Lines): string => {
  const texts = lines.flatMap((line) => line ?? [])
  const name = padEnd(widest(texts.map((line) => line.name)))
  const number = padStart(widest(texts.map((line) => line.number)))
  const row = (line: FrameLine): string =>
    `${name(line.name)}  ${number(line.number)}   ${line.where}`.trimEnd()
  const width = widest(texts.map(row))
  return lines.map((line) => `  ${line === null ? '─'.repeat(width) : row(line)}`).join('\n')
}

/** The numbers that a finding is about, one below the other; none where it is about none. */
export const frameLines =
  (language: Language, showPlace: ShowPlace = () => '') =>
  (finding: Finding): Lines => {
    const { terms } = factsOf(language)(finding)
    if (!terms.some(({ state }) => state === 'number')) return []
    return linesOf(finding, terms, {
      frame: catalogues[language].frame,
      nameOf: shortestName(terms),
      showPlace,
    })
  }

/** The same as a text. */
export const frameOf =
  (language: Language, showPlace?: ShowPlace) =>
  (finding: Finding): string =>
    print(frameLines(language, showPlace)(finding))

/**
 * The sentence, below it the numbers that it is about, and last, apart, what may be behind it; the
 * sentence alone where there is nothing else. With `showPlace`, each number is followed by where it stands.
 */
export const explainWithFrame = (finding: Finding, language: Language, showPlace?: ShowPlace): string =>
  [explain(finding, language), frameOf(language, showPlace)(finding), asideOf(language)(finding).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
