import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { dateAt, dateInYearAt, yearOf } from '../../src/metadata/WrittenDate'

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const notations: ReadonlyArray<(year: string, month: string, day: string) => string> = [
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}年${Number(m)}月${Number(d)}号`,
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}.${Number(m)}.${Number(d)}`,
  (y, m, d) => `${y}/${Number(m)}/${Number(d)}`,
  (y, m, d) => `${y}${m}${d}`,
  (y, m, d) => `${y.slice(0, 2)} ${y.slice(2)}年${m.replace(/(?<=1)(?=\d)/u, ' ')}月${d}日`,
]

property.prop([day, fc.constantFrom(...notations), fc.constantFrom('', '止', ' 10:59:03')])(
  'every day in every notation reads as itself, to its end',
  (iso, notation, behind) => {
    const [year = '', month = '', date = ''] = iso.split('-')
    const written = notation(year, month, date)
    // A time stands apart from a date without marks, or it would be more of its digits.
    const text = `自${written}${/^\d{8}$/u.test(written) ? behind.trim().replace(/^\d.*$/u, '') : behind}`
    expect(dateAt(text, 1)).toEqual({
      start: 1,
      end: 1 + written.length,
      year: Number(year),
      iso,
      repaired: false,
    })
  },
)

property.prop([day])('a date without marks is that date, or no date', (iso) => {
  const [year = '', month = '', date = ''] = iso.split('-').map((part) => String(Number(part)))
  const read = dateAt(`${year}${month}${date}日`, 0)
  expect([iso, undefined]).toContain(read?.iso)
  if (read !== undefined) expect(read.repaired).toBe(true)
})

describe('dates', () => {
  test.each<[written: string, iso: string | null | undefined, repaired: boolean]>([
    ['二〇二一年二月六日', '2021-02-06', false],
    ['二○一〇年十二月三十一日', '2010-12-31', false],
    ['二零零八年五月一日', '2008-05-01', false],
    ['二O一九年元月二十日', '2019-01-20', false],
    ['二〇二〇年十月十日', '2020-10-10', false],
    ['二〇二〇年三月廿八日', '2020-03-28', false],
    ['二〇二〇年三月卅日', '2020-03-30', false],
    ['二〇二〇年三月卅一日', '2020-03-31', false],
    ['2021-01-00', null, false],
    ['2021-01-281:59', '2021-01-28', false],
    ['二0一七年三月六日', '2017-03-06', false],
    ['二○二○年三月六日', '2020-03-06', false],
    ['二O二o年三月六日', '2020-03-06', false],
    ['二〇二一年1月28日', '2021-01-28', false],
    ['2021-01-2810:59', '2021-01-28', false],
    ['2021-1-8 13:18', '2021-01-08', false],
    ['2021年1月8日2022年5月1日', '2021-01-08', false],
    ['20171231日', '2017-12-31', true],
    ['201711日', '2017-01-01', true],
    ['2017210日', '2017-02-10', true],
    ['20241月1日', '2024-01-01', true],
    ['2024年12月31止', '2024-12-31', true],
    ['2024年1231日', '2024-12-31', true],
    ['2025 1 1日', '2025-01-01', true],
    ['2025 12 31日', '2025-12-31', true],
    ['2017111日', undefined, false],
    ['2020年2月29日', '2020-02-29', false],
    ['2100年2月1日', undefined, false],
    ['2021年2月29日', null, false],
    ['2021-02-30', null, false],
    ['2021年13月1日', null, false],
    ['二〇二一年二月三十日', null, false],
    ['2021年2月', undefined, false],
    ['2021年度', undefined, false],
    ['2021', undefined, false],
    ['2017条', undefined, false],
    ['1999年1月1日', undefined, false],
  ])('%s', (written, iso, repaired) => {
    const read = dateAt(written, 0)
    expect(read?.iso).toBe(iso)
    expect(read?.repaired ?? false).toBe(repaired)
  })
})

test.each([
  ['12月31日', '2019-12-31', false],
  ['6月5日', '2019-06-05', false],
  ['同年12月31日', '2019-12-31', false],
  ['1 2月3 1日', '2019-12-31', false],
  ['十二月三十一日', '2019-12-31', false],
  ['当年十二月卅一日', '2019-12-31', false],
  ['12月31止', '2019-12-31', true],
  ['12月31', '2019-12-31', true],
  ['1231日', '2019-12-31', true],
  ['12月311日', undefined, undefined],
  ['明年十二月三十一日', undefined, undefined],
  ['12月', undefined, undefined],
])('in 2019: %s', (written, iso, repaired) => {
  const read = dateInYearAt(2019)(written, 0)
  expect(read?.iso).toBe(iso)
  expect(read?.repaired).toBe(repaired)
})

test.each([
  ['2019', 2019],
  ['2 0 1 9', 2019],
  ['二〇一九', 2019],
  ['二零○九', 2009],
])('the year %s', (written, year) => {
  expect(yearOf(written)).toBe(year)
})
