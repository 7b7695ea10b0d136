/**
 * A row of numbers that lost or gained a cell: read as it was, or not at all. Never as something else.
 */
import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { parsed, rows } from '../fixtures/reading'

const unread = '? ? ? ? ? ? ?'

const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(300), fc.nat(20_000))

/** Six counts and their total. */
const row = fc
  .array(count, { minLength: 6, maxLength: 6 })
  .map((parts) => [...parts, parts.reduce((sum, part) => sum + part, 0)].map(String))

const separators = ['→', ' | ', ' '] as const

/** How the row reads between two rows that are whole. */
const readingOf = (cells: ReadonlyArray<string>, separator: string): string | undefined =>
  rows(
    parsed(`青禾县2023年政府信息公开工作年度报告
${['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].join(separator)}
${['一、本年新收政府信息公开申请数量', 3, 0, 0, 0, 0, 0, 3].join(separator)}
${['二、上年结转政府信息公开申请数量', ...cells].join(separator)}
${['（七）总计', 1, 0, 0, 0, 0, 0, 1].join(separator)}
${['四、结转下年度继续办理', 2, 0, 0, 0, 0, 0, 2].join(separator)}`),
  )['requests.carriedOver']

const separator = fc.constantFrom(...separators)

describe('a row of seven numbers', () => {
  property.prop([row, separator])('is read as it is printed', (cells, between) => {
    expect(readingOf(cells, between)).toBe(cells.join(' '))
  })

  property.prop([row, fc.nat(99_999), separator])(
    'also where it does not add up',
    (cells, wrong, between) => {
      const printed = [...cells.slice(0, 6), String(wrong)]
      expect(readingOf(printed, between)).toBe(printed.join(' '))
    },
  )

  property.prop([row, fc.nat(6), separator])('that lost one is not read', (cells, lost, between) => {
    expect(
      readingOf(
        cells.filter((_, i) => i !== lost),
        between,
      ),
    ).toBe(unread)
  })

  property.prop([row, fc.nat(6), fc.nat(4), separator])(
    'of which one came apart is read as it was, or not',
    (cells, which, at, between) => {
      const apart = cells.flatMap((cell, i) => {
        const cut = 1 + (at % Math.max(cell.length - 1, 1))
        return i === which && cell.length > 1 ? [cell.slice(0, cut), cell.slice(cut)] : [cell]
      })
      expect([cells.join(' '), unread]).toContain(readingOf(apart, between))
    },
  )

  property.prop([row, fc.nat(5), fc.constantFrom('→', ' | ')])(
    'of which two ran together is read as it was, or not',
    (cells, which, between) => {
      const glued = [
        ...cells.slice(0, which),
        `${cells[which] ?? ''} ${cells[which + 1] ?? ''}`,
        ...cells.slice(which + 2),
      ]
      expect([cells.join(' '), unread]).toContain(readingOf(glued, between))
    },
  )

  property.prop([row, fc.nat(3), fc.nat(3), fc.constantFrom('→', ' | ')])(
    'between blank cells is read as it is',
    (cells, before, after, between) => {
      const blanks = (n: number): ReadonlyArray<string> => Array.from({ length: n }, () => '')
      expect([cells.join(' '), unread]).toContain(
        readingOf([...blanks(before), ...cells, ...blanks(after)], between),
      )
    },
  )
})
