/** A series at a glance. */
import { expect, test } from 'vitest'
import { tabulate } from '../../src/series/tabulate'
import { ofYear, withoutForm } from './ofYear'

const tableOf = (...reports: Parameters<typeof tabulate>[0]) => {
  const { years, rows } = tabulate(reports)
  return { years, ...Object.fromEntries(rows.map(({ key, values }) => [key, values])) }
}

test('a column a year, in their order', () => {
  const late = ofYear(2022, {
    'requests.received.total': 8,
    'requests.outcomes.granted.total': 3,
    'requests.outcomes.partiallyGranted.total': 1,
    'requests.outcomes.total.total': 6,
    'disputes.suitAfterReconsideration.total': 2,
  })
  expect(tableOf(late, ofYear(2021))).toEqual({
    years: [2021, 2022],
    received: [0, 8],
    carriedOver: [0, 0],
    outcomes: [0, 6],
    carriedForward: [0, 0],
    grantedShare: [null, 66.7],
    reconsiderations: [0, 0],
    suits: [0, 2],
  })
})

test('what is not known is null: a share of nothing, a table that is not there', () => {
  expect(tableOf(ofYear(2022, { 'requests.outcomes.granted.total': 3 }))).toMatchObject({
    grantedShare: [null],
  })
  expect(tableOf(withoutForm(2018))).toMatchObject({ years: [2018], received: [null], suits: [null] })
})

test('zeros that were left blank are zeros', () => {
  const sparse = ofYear(2022, { 'requests.received.total': 3 }, {}, { otherwise: 'blank' })
  expect(tableOf(sparse)).toMatchObject({ received: [3], carriedOver: [0] })
})
