/**
 * Totality: no input makes the reader throw, and what it returns is finite.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import { Report } from '../../src/report/Report'
import { type DamageName, damages } from '../../src/testing/damage'
import { documentOf, documents, recipes } from '../../src/testing/documents'
import { validateReport } from '../../src/validateReport'
import { check, parsed } from './parsing'

const pieces = fc.constantFrom(
  ...[
    '一、总体情况',
    '（七）总计',
    '3.其他',
    '规章',
    '\t',
    '|',
    '|---|',
    '\n',
    '\n\n',
    ' ',
    '0',
    '12',
    '1 234',
    '－',
    '（',
    '）',
  ],
  ...[
    '會(huì)',
    '\u0000',
    '\ufeff',
    '\ud800',
    '２０２３年',
    '申请人情况',
    '自然人',
    '总计',
    '行政复议',
    '结果维持',
  ],
)

const reads = (text: string): void => {
  const result = parseReport(text)
  if (result._tag === 'Left') return
  expect(Report.is(result.right.report)).toBe(true)
  validateReport(result.right)
}

describe('law: totality', () => {
  test('any string', () => {
    check(fc.string({ unit: 'binary', maxLength: 400 }), reads)
  })

  test('any string of the pieces that reports are made of', () => {
    check(
      fc.array(pieces, { maxLength: 300 }).map((all) => all.join('')),
      reads,
    )
  })

  test('any document after any damage, many times over', () => {
    const names = fc.array(fc.constantFrom(...(Object.keys(damages) as ReadonlyArray<DamageName>)), {
      maxLength: 12,
    })
    check(fc.tuple(recipes(), names), ([recipe, all]) => {
      reads(
        documentOf(
          recipe,
          all.map((name) => damages[name]),
        ).text,
      )
    })
  })

  test('any part of a document', () => {
    check(fc.tuple(documents(), fc.nat(), fc.nat()), ([{ text }, a, b]) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)]
      reads(text.slice(Math.min(from, to), Math.max(from, to)))
    })
  })
})

describe('law: totality: findings', () => {
  test('never hold a number that is none', () => {
    check(documents(), ({ text }) => {
      const report = parsed(text)
      for (const { expected, actual, difference, terms } of [
        ...report.findings,
        ...validateReport(report).findings,
      ]) {
        expect([expected, actual, difference, ...terms.map(({ value }) => value)]).not.toContain(NaN)
      }
    })
  })

  test('of a report that was valid speak of nothing broken, but that it is not signed, where it is read exactly', () => {
    check(documents({ printing: 'plain', noise: [] }), ({ text }) => {
      const report = parsed(text)
      const broken = validateReport(report).findings.filter(({ verdict }) => verdict === 'broken')
      const isSigned = report.report.signedOn !== null
      const rules = broken.map(({ rule }) => rule)
      expect(rules.filter((rule) => isSigned || rule !== 'meta/signature-complete')).toEqual([])
    })
  })
})
