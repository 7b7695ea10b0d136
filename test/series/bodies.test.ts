/** A body and its parts. */
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { validateBodies } from '../../src/validateSeries'
import { ofYear, withoutForm } from './ofYear'

const total = (value: number): ParsedReport => ofYear(2023, { 'requests.received.total': value })

property.prop([fc.array(fc.nat(99), { minLength: 1, maxLength: 5 }), fc.nat(3)])(
  'the whole is the sum of its parts, or the difference is told',
  (parts, by) => {
    const sum = parts.reduce((sofar, part) => sofar + part, 0)
    const { findings } = validateBodies(total(sum + by), parts.map(total))
    expect(findings.map(({ subject, difference, severity }) => ({ subject, difference, severity }))).toEqual(
      by === 0 ? [] : [{ subject: 'requests.received.total', difference: by, severity: 'info' }],
    )
  },
)

test('every cell is asked, but for amounts without a unit of their own', () => {
  const asked = (year: number): ReadonlyArray<unknown> =>
    validateBodies(ofYear(year), [ofYear(year)]).checks.map(({ subject }) => subject)
  expect(asked(2021)).toEqual(ofYear(2021).cells.map(({ address }) => address))
  expect(asked(2020)).toEqual(
    ofYear(2020).cells.flatMap(({ address }) =>
      address === 'proactive.procurement.amount' ? [] : [address],
    ),
  )
})

test('each cell that takes part says of which report it is, and of which year, where that is known', () => {
  const whole = ofYear(null, { 'requests.received.total': 3 })
  const [finding] = validateBodies(whole, [total(1)]).findings
  const terms = finding?.terms.map(({ value, report, ...term }) => [
    value,
    report,
    'year' in term ? term.year : 'none',
  ])
  expect(terms).toEqual([
    [3, 0, 'none'],
    [1, 1, 2023],
  ])
})

test('of parts in another form, what both have', () => {
  const subjects = validateBodies(ofYear(2021), [ofYear(2021), ofYear(2020)]).checks.map(
    ({ subject }) => subject,
  )
  expect(subjects).toContain('requests.received.total')
  expect(subjects).not.toContain('proactive.normativeDocuments.inForce')
})

test('without parts, and without a form, nothing is said', () => {
  expect(validateBodies(total(3), []).checks).toEqual([])
  expect(validateBodies(withoutForm(2023), [total(3)]).checks).toEqual([])
  expect(validateBodies(total(3), [withoutForm(2023)]).checks).toEqual([])
})
