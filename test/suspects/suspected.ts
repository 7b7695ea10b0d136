/** Reports with wrong numbers, and what is suspected in them, in short. */
import type { Address } from '../../src/forms/Address'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { validateReport } from '../../src/validateReport'
import { applicants, type Entries, reportOf } from '../rules/reports'

/** `kind confidence: cell from > to, …`, best first. */
export const suspectsOf = (report: ParsedReport): ReadonlyArray<string> =>
  validateReport(report).findings.flatMap(({ suspects }) =>
    suspects.map(({ kind, confidence, changes }) => {
      const steps = changes.map(({ address, from, to }) => `${address} ${from ?? '_'} > ${to}`)
      return `${kind} ${confidence}: ${steps.join(', ').replaceAll(/(?:requests|disputes)\./gu, '')}`
    }),
  )

/** The rules of the findings about numbers that follow from no other. */
export const leadsOf = (report: ParsedReport): ReadonlyArray<string> =>
  validateReport(report)
    .findings.filter(
      ({ rule, consequenceOf }) => consequenceOf === undefined && !rule.startsWith('structure/'),
    )
    .map(({ rule }) => rule)

const entryOf = (text: string) => (text === '_' ? 'blank' : text === '?' ? 'unreadable' : Number(text))

/** A row of table four, as `upheld corrected other pending total`. */
export const reconsideration = (line: string): Entries => {
  const columns = ['upheld', 'corrected', 'other', 'pending', 'total']
  return Object.fromEntries(
    line.split(' ').map((text, at) => [`disputes.reconsideration.${columns[at]!}`, entryOf(text)]),
  )
}

/** A row of table three, its total last; `_` where a cell is blank, `?` where it cannot be read. */
export const rowOf = (path: string, line: string): Entries =>
  Object.fromEntries(
    line.split(' ').map((text, at) => [`requests.${path}.${applicants[at]!}`, entryOf(text)]),
  )

/** Received and granted requests of natural persons: everything adds up. */
export const granted = (count: number): Entries =>
  Object.fromEntries(
    ['received', 'outcomes.granted', 'outcomes.total'].flatMap((row) =>
      ['naturalPerson', 'total'].map((column) => [`requests.${row}.${column}` as Address, count]),
    ),
  )

/** Table three with these outcomes, a row a line: 予以公开, 部分公开, 属于国家秘密, 总计, of which as many were received. */
export const outcomes = (...[open, partly, secret, total]: readonly [string, string, string, string]) =>
  reportOf('2021', {
    ...rowOf('received', total),
    ...rowOf('outcomes.granted', open),
    ...rowOf('outcomes.partiallyGranted', partly),
    ...rowOf('outcomes.denied.stateSecrets', secret),
    ...rowOf('outcomes.total', total),
  })
