import { test as property } from '@fast-check/vitest'
import { expect } from 'vitest'
import { reports } from '../../src/testing'
import { validateReport } from '../../src/validateReport'

property.prop([reports({ printing: 'plain' })], { numRuns: 60 })(
  'a report that is right by construction has no finding',
  (report) => {
    expect(validateReport(report).findings).toEqual([])
  },
)

property.prop([reports()], { numRuns: 60 })('however it is printed, nothing in it is broken', (report) => {
  expect(validateReport(report).findings.filter(({ verdict }) => verdict === 'broken')).toEqual([])
})
