import { existsSync, readFileSync } from 'node:fs'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type Metadata, readMetadata } from '../../src/metadata/readMetadata'
import { type Normalized, normalize, quote } from '../../src/normalize/Normalized'
import { openings as plainOpenings, type Opening } from './openings'
import { rareOpenings } from './rareOpenings'
import { nothing, read, type Stated, stated } from './reading'
import { wholeOpenings } from './wholeOpenings'

const openings: ReadonlyArray<readonly [part: string, cases: ReadonlyArray<Opening>]> = [
  ...plainOpenings,
  ...wholeOpenings,
  ...rareOpenings,
]

const fields = ['title', 'authority', 'year', 'period', 'publishedOn', 'signedOn'] as const

const compact = (text: string): string =>
  text.replace(/[\s#*]+|[,，]{2}/gu, '').replace(/[０１２３４５６７８９]/gu, (wide) => wide.normalize('NFKC'))

const isDay = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

const expectLaws = (normalized: Normalized, { spans, notices, ...metadata }: Metadata): void => {
  const { key } = normalized
  for (const field of fields) {
    const span = spans[field]
    expect(span === null).toBe(metadata[field] === null)
    if (span === null) continue
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(key.length)
    expect(key.slice(span.start, span.end)).toBe(key.slice(span.start, span.end).trim())
  }
  const { title, authority } = spans
  if (title !== null) expect(compact(quote(normalized)(title))).toBe(metadata.title)
  if (authority !== null) expect(compact(quote(normalized)(authority))).toBe(metadata.authority)
  if (metadata.year !== null) {
    expect(metadata.year).toBeGreaterThanOrEqual(2000)
    expect(metadata.year).toBeLessThan(2100)
  }
  const { period, publishedOn, signedOn } = metadata
  const days = [period?.start, period?.end, publishedOn, signedOn].filter((day) => typeof day === 'string')
  expect(days.filter((day) => !isDay(day))).toEqual([])
  for (const { start, end } of notices) expect(key.slice(start, end)).toMatch(/\d/u)
}

describe('laws', () => {
  const scraps = openings.flatMap(([, cases]) =>
    cases.flatMap(({ text }) => text.split(/(?<=[\n，。：> ])/u)),
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom(...scraps, '\n', '20', '年', '月', '二〇', '报告', '公开'), { maxLength: 30 })
      .map((parts) => parts.join('')),
  )

  property.prop([text, fc.integer({ min: -5, max: 400 }), fc.integer({ min: -5, max: 400 })], {
    numRuns: 2000,
  })('any text with any bounds', (source, bodyStart, tailStart) => {
    const normalized = normalize(source)
    expectLaws(normalized, readMetadata(normalized, { bodyStart, tailStart }))
  })

  property.prop([fc.constantFrom(...openings.flatMap(([, cases]) => cases)), fc.nat(), fc.nat()])(
    'an opening that was cut anywhere',
    (opening, from, length) => {
      const start = from % opening.text.length
      const { normalized, metadata } = read(opening.text.slice(start, start + (length % opening.text.length)))
      expectLaws(normalized, metadata)
    },
  )
})

describe.each(openings)('%s', (_, cases) => {
  test.each(cases)('$name', ({ text, states, repaired = 0 }) => {
    const { normalized, metadata } = read(text)
    expect(stated(metadata)).toEqual({ ...nothing, ...states })
    expect(metadata.notices).toHaveLength(repaired)
    expectLaws(normalized, metadata)
  })
})

describe('spans', () => {
  const shown = (source: string): Record<string, string | null> => {
    const { normalized, metadata } = read(source)
    return Object.fromEntries(
      fields.map((field) => {
        const span = metadata.spans[field]
        return [field, span === null ? null : normalized.readable.slice(span.start, span.end)]
      }),
    )
  }

  test('cover what is printed, over lines and spaces', () => {
    expect(
      shown(
        '## 白苇镇\n人民政府 2020 年政府\n信息公开工作年度报告\n发布日期：2021-01-22\n统计期限自2020年1月1 日起至 12 月 31 日止\n一、总体情况\n六、其他需要报告的事项\n白苇镇\n2021年1月8日',
      ),
    ).toEqual({
      title: '白苇镇\n人民政府 2020 年政府\n信息公开工作年度报告',
      authority: '白苇镇\n人民政府',
      year: '2020',
      period: '2020年1月1 日起至 12 月 31 日',
      publishedOn: '2021-01-22',
      signedOn: '2021年1月8日',
    })
  })

  test('a year that only the period states', () => {
    expect(shown('统计期限为2020年1月1日至2020年12月31日\n一、总体情况')).toMatchObject({
      year: '2020年1月1日至2020年12月31日',
    })
  })

  test('a period whose years, in Chinese, have lost their 年', () => {
    expect(shown('统计期限自二〇二〇1月1日至二〇二〇12月31日止\n一、总体情况')).toMatchObject({
      period: '二〇二〇1月1日至二〇二〇12月31日',
    })
  })
})

test('a long menu and a text without headings cost little', () => {
  const normalized = normalize('首页 走进 2020年 政府信息公开 报告 '.repeat(200_000))
  const start = performance.now()
  readMetadata(normalized, { bodyStart: normalized.key.length, tailStart: normalized.key.length })
  expect(performance.now() - start).toBeLessThan(100)
})

interface Golden {
  readonly meta: {
    readonly title?: string
    readonly authority?: string
    readonly year?: number
    readonly periodStart?: string
    readonly periodEnd?: string
    readonly publishedOn?: string
    readonly signedOn?: string
  }
}

const corpus = new URL('../../../shared/corpus/', import.meta.url)

/** What the corpus says that a report states. */
const golden = (name: string): Stated => {
  const { meta } = JSON.parse(readFileSync(new URL(`expected/${name}.json`, corpus), 'utf8')) as Golden
  return {
    title: meta.title ?? null,
    authority: meta.authority ?? null,
    year: meta.year ?? null,
    period: meta.periodEnd === undefined ? null : { start: meta.periodStart ?? null, end: meta.periodEnd },
    publishedOn: meta.publishedOn ?? null,
    signedOn: meta.signedOn ?? null,
  }
}

describe.runIf(existsSync(corpus))('real reports', () => {
  test.each(['chunfu-2020.txt', 'huitong-2020.txt', 'rendian-2023.txt', 'shanghai-stc-2024.md'])(
    '%s',
    (file) => {
      const { normalized, metadata } = read(readFileSync(new URL(file, corpus), 'utf8'))
      expect(stated(metadata)).toEqual(golden(file.replace(/\.\w+$/u, '')))
      expectLaws(normalized, metadata)
    },
  )
})
