import { test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { Address } from '../../src/forms/Address'
import { forms } from '../../src/forms/forms'
import { editionsOf } from '../../src/rules/Edition'
import { sheetOf } from '../../src/rules/Sheet'
import { reportOf, rightReports } from './reports'

property.prop([rightReports])('cells in the order of their form are the sheet, uncopied', (report) => {
  expect(sheetOf(report)!.cells).toBe(report.cells)
})

property.prop([rightReports])('cells in another order are put into it', (report) => {
  const backwards = { ...report, cells: [...report.cells].reverse() }
  expect(sheetOf(backwards)).toEqual(sheetOf(report))
})

property.prop([rightReports])(
  'a plain report has the same numbers, but not how and where they are printed',
  (report) => {
    const { edition, cells } = sheetOf(report)!
    const bare = cells.map((cell) => ({ ...cell, raw: '', place: null }))
    expect(sheetOf(report.report)).toEqual({ edition, cells: bare })
  },
)

test('a cell that is missing is absent', () => {
  const { cells, ...report } = reportOf('2021', {})
  const missing = 'disputes.directSuit.other'
  const sheet = sheetOf({ ...report, cells: cells.filter(({ address }) => address !== missing) })!
  expect(sheet.cells.map(({ address }) => address)).toEqual(cells.map(({ address }) => address))
  expect(sheet.cells.find(({ address }) => address === missing)).toEqual({
    address: missing,
    value: null,
    state: 'absent',
    raw: '',
    place: null,
  })
})

test('a cell that the form has not is left out', () => {
  const report = reportOf('2021', {})
  const foreign = { ...report.cells[0]!, address: 'requests.elsewhere.total' as Address }
  expect(sheetOf({ ...report, cells: [...report.cells, foreign] })).toEqual(sheetOf(report))
})

test.each(forms)('a form that nothing was read of is the official one: $id', (form) => {
  const report = { ...reportOf(form.id, {}), cells: [] }
  expect(sheetOf(report)!.edition).toBe(editionsOf(form)[0])
})
