/**
 * A finding with its cells named, and what of it is worth telling: the same in every language.
 */
import type { Finding, Reading, Term, Witness } from '../report/Finding'
import { fitAround } from './displayWidth'
import type { CellName, ReadingName } from './names'

export interface NamedTerm extends Term {
  readonly name: CellName
}

export interface NamedReading extends ReadingName {
  readonly values: Reading['values']
}

/** A finding with its cells named. */
export interface Facts {
  readonly finding: Finding
  readonly subject: CellName | null
  readonly terms: ReadonlyArray<NamedTerm>
  /** Those that come to something that no plainer one does, and the plainest. */
  readonly readings: ReadonlyArray<NamedReading>
}

const byGravity = ['absent', 'unreadable', 'blank', 'placeholder'] as const

export interface Missing {
  readonly state: (typeof byGravity)[number]
  readonly terms: ReadonlyArray<NamedTerm>
}

/** The terms without a number, by state. */
export const missing = ({ terms }: Facts): ReadonlyArray<Missing> =>
  byGravity
    .map((state) => ({ state, terms: terms.filter((term) => term.state === state) }))
    .filter((group) => group.terms.length > 0)

/** The terms beside the subject: of a sum, its parts. */
export const partsOf = ({ finding, terms }: Facts): ReadonlyArray<NamedTerm> =>
  terms.filter(({ address }) => address !== finding.subject)

/**
 * What a reading adds and takes away, where it goes on from the plainest: rows and columns that were told are not told
 * again. Null, where it is of other rows, or of another column.
 */
export const beyond =
  (plainest: NamedReading) =>
  ({ rows, less, column }: NamedReading): Pick<NamedReading, 'rows' | 'less'> | null =>
    column === plainest.column && plainest.rows.every((row, at) => row === rows[at])
      ? { rows: rows.slice(plainest.rows.length), less }
      : null

const longestQuotation = 60

/** A text of the document on one line, without controls; quotation marks inside a quotation are single. */
export const quotable = (text: string): string =>
  fitAround(longestQuotation)(
    text
      .replace(/\s+/gu, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim(),
  )
    .replaceAll('“', '‘')
    .replaceAll('”', '’')

/** A number as it is printed, and a mark where there is none. */
export const shown = (value: Finding['actual']): string =>
  typeof value === 'string'
    ? quotable(value)
    : value === null || !Number.isFinite(value)
      ? '?'
      : String(value)

/** What stands there, and what should stand there. */
export const actual = ({ finding }: Facts): string => shown(finding.actual)
export const expected = ({ finding }: Facts): string => shown(finding.expected)

const mostCells = 2

/** Whether the cells without a number are few enough to be named, or the terms that have none are all of them. */
export const howToName = (groups: ReadonlyArray<Missing>, { terms }: Facts): 'each' | 'all' | 'counted' => {
  const count = groups.reduce((sum, group) => sum + group.terms.length, 0)
  if (count <= mostCells) return 'each'
  return groups.length === 1 && count === terms.length ? 'all' : 'counted'
}

/** Whether cells were left without what they hold, or blank. */
export const isLost = (groups: ReadonlyArray<Missing>): boolean =>
  groups.some(({ state }) => state === 'absent' || state === 'unreadable')

const mostRows = 3

/** The rows of the terms, the first of them by name. */
export const rowsIn = ({
  terms,
}: Facts): { readonly named: ReadonlyArray<string>; readonly more: number } => {
  const rows = [...new Set(terms.map(({ name }) => name.row))]
  return { named: rows.slice(0, mostRows), more: Math.max(0, rows.length - mostRows) }
}

const mostParts = 8

/** The numbers of a list in the text, where they are few enough to be told. */
export const partsTold = ({ finding: { parts = [] } }: Facts): ReadonlyArray<number> | null =>
  parts.length > mostParts ? null : parts

const mostColumns = 4

/** The columns of the parts of a sum, where they are few enough to be told. */
export const columnsTold = (facts: Facts): ReadonlyArray<string> | null => {
  const columns = partsOf(facts).map(({ name }) => name.column)
  return columns.length > mostColumns ? null : columns
}

/** One run of digits, where several numbers were expected. */
export const isRunTogether = ({ finding: { expected: wanted, actual: printed } }: Facts): boolean =>
  typeof printed === 'string' && /^\d{2,}$/u.test(printed) && printed.length >= Number(wanted)

interface Years {
  /** Who says the year that the period does not. */
  readonly titled: Witness
  readonly ofTitle: string
  readonly ofPeriod: string
  /** Where a date sides with one of them, the other is most likely wrong. */
  readonly decided: { readonly by: Witness; readonly year: number; readonly against: Witness } | null
}

/** Title and period say a year each. */
export const yearsOf = (facts: Facts): Years => {
  const [supported = 'title', doubted = 'title', third] = facts.finding.witnesses ?? []
  const year = Number(facts.finding.expected) + 1
  const decided = third === undefined ? null : { by: third, year, against: doubted }
  return supported === 'period'
    ? { titled: doubted, ofTitle: actual(facts), ofPeriod: expected(facts), decided }
    : { titled: supported, ofTitle: expected(facts), ofPeriod: actual(facts), decided }
}

/** Signed early in a year, which is given as that of the report. */
export const isSlipOfYear = ({ finding }: Facts): boolean =>
  finding.severity === 'warning' && /^\d{4}-\d\d-\d\d$/u.test(String(finding.expected))

export type ShareOf = 'completed' | 'received' | 'at-hand' | 'total'

const bases: Readonly<Record<string, ShareOf>> = {
  'requests.outcomes.total': 'completed',
  'requests.received': 'received',
  'requests.received requests.carriedOver': 'at-hand',
}

/** What a percentage may be a share of, with the numbers; of what are no requests, the total that was told. */
export const sharesOf = ({
  finding: { readings = [] },
}: Facts): ReadonlyArray<readonly [of: ShareOf, total: number]> =>
  (readings[0]?.rows.length === 0 ? readings.slice(0, 1) : readings).flatMap(({ rows, values }) =>
    values.map((total) => [bases[rows.join(' ')] ?? 'total', total] as const),
  )
