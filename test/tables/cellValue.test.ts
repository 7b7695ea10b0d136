import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/normalize/Normalized'
import { type Allowed, type CellValue, cellValue, isNumber, isValue } from '../../src/tables/cellValue'

const count: Allowed = {}
const change: Allowed = { signed: true }
const amount: Allowed = { amount: true }

/** The cell as the matching sees it: normalised and without white space around it. */
const printed = (text: string): string => normalize(text).key.trim()

const read = (allowed: Allowed, text: string): CellValue => cellValue(allowed)(printed(text))

const number = (value: number): CellValue => ({ state: 'number', value })

describe('a number', () => {
  const fullWidth = (text: string): string =>
    text.replace(/\S/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))
  const thousands = (digits: string, comma: string): string =>
    Number(digits).toLocaleString('en').replaceAll(',', comma)

  /** The ways in which a count is printed. */
  const ways: ReadonlyArray<(digits: string) => string> = [
    (digits) => digits,
    (digits) => thousands(digits, ','),
    (digits) => thousands(digits, '，'),
    (digits) => thousands(digits, ' '),
    fullWidth,
    (digits) => fullWidth(thousands(digits, ',')),
    (digits) => Array.from(digits).join(' '),
    (digits) => Array.from(digits).join('\u200b'),
    (digits) => `\u3000${digits}\u00a0`,
    (digits) => `${digits}件`,
    (digits) => `${digits} 件`,
    (digits) => `${digits}（其中新增1件）`,
    (digits) => `${digits}件(含上年)`,
    (digits) => `+${digits}`,
  ]
  const size = fc.oneof(fc.nat(99), fc.nat(999_999), fc.nat(999_999_999_999))

  property.prop([size, fc.constantFrom(...ways)])(
    'reads back as itself, however it is printed',
    (value, print) => {
      expect(read(count, print(String(value)))).toMatchObject(number(value))
    },
  )

  property.prop([
    fc.integer({ min: 1, max: 999_999 }),
    fc.constantFrom('-', '－', '−', '—', '减', '减少', '減少', '- '),
  ])('of a change reads back with its sign', (value, sign) => {
    // Traditional 減 is simplified where the document is: here the mark of one stands before it.
    const text = normalize(`報${sign}${value}`).key.slice(1)
    expect(cellValue(change)(text)).toEqual(number(-value))
  })

  property.prop([fc.nat(9_999_999), fc.integer({ min: 1, max: 999_999 }), fc.constantFrom('', '元', '万元')])(
    'of an amount reads back with decimals and unit',
    (whole, decimals, unit) => {
      const text = `${whole}.${decimals}`
      expect(read(amount, text + unit)).toEqual({
        ...number(Number(text)),
        ...(unit === '' ? {} : { unit }),
      })
    },
  )

  property.prop([
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789,. +-增减件元万()（）/无 一')) }),
  ])('is never made of digits that the cell does not print', (text) => {
    const { value, state } = read({ signed: true, amount: true }, text)
    if (state !== 'number') expect(value).toBeNull()
    else {
      const digits = printed(text)
        .split('(', 1)
        .join('')
        .replace(/[^\d.]/gu, '')
      expect(Math.abs(value ?? Number.NaN)).toBe(Number(digits))
    }
  })
})

describe('a count', () => {
  test.each<[text: string, value: number]>([
    ['0', 0],
    ['12', 12],
    ['１２', 12],
    ['3985758', 3985758],
    ['1,234', 1234],
    ['1，234', 1234],
    ['12,345,678', 12345678],
    ['1 2', 12],
    ['1 234', 1234],
    ['12 345', 12345],
    ['1 2 3', 123],
    ['12345678 9012345', 123456789012345],
    ['0件', 0],
    ['0 件', 0],
    ['零', 0],
    ['3宗', 3],
    ['+58', 58],
    ['-181', -181], // That a count is not negative is a rule, not a matter of reading.
    ['1.5', 1.5], // Nor is that it is whole.
    ['-0', 0],
  ])('%s', (text, value) => {
    expect(read(count, text)).toEqual(number(value))
  })

  test.each<[text: string, value: number, note: string]>([
    ['22（其中修订16件）', 22, '其中修订16件'],
    ['55（含自然失效29件）', 55, '含自然失效29件'],
    ['22 (其中修订 16 件)', 22, '其中修订 16 件'],
    ['22件〔其中修订16件〕', 22, '其中修订16件'],
    ['22（ 其中修订16件 ）', 22, '其中修订16件'],
    ['87①', 87, '①'],
    ['87②③', 87, '②③'],
    ['1,087 ※', 1087, '※'],
    ['22［其中修订16件］', 22, '其中修订16件'],
    ['22注', 22, '注'],
    ['22*', 22, '*'],
    ['22^1', 22, '1'],
  ])('%s has a remark', (text, value, note) => {
    expect(read(count, text)).toEqual({ ...number(value), note })
  })

  test.each(['__12__', '_ 12 _', '＿12＿', '12____'])(
    '%s stands on a line that is drawn of characters',
    (text) => {
      expect(read(count, text)).toEqual(number(12))
    },
  )

  test.each(['251000元', '12万元', '3万', '增98', '减3'])('%s belongs to another column', (text) => {
    expect(read(count, text)).toEqual({ state: 'unreadable', value: null })
  })
})

describe('a change', () => {
  test.each<[text: string, value: number]>([
    ['+58', 58],
    ['＋58', 58],
    ['-181', -181],
    ['－181', -181],
    ['—181', -181],
    ['2', 2],
    ['增98', 98],
    ['增加5', 5],
    ['减3', -3],
    ['减少3', -3],
    ['增 98', 98],
    ['增0', 0],
  ])('%s', (text, value) => {
    expect(read(change, text)).toEqual(number(value))
  })
})

describe('an amount', () => {
  test.each<[text: string, value: number, unit: '元' | '万元' | undefined]>([
    ['953000', 953000, undefined],
    ['251000元', 251000, '元'],
    ['712.187895万元', 712.187895, '万元'],
    ['113.96 万元', 113.96, '万元'],
    ['1,234.5万元', 1234.5, '万元'],
    ['211.5万', 211.5, '万元'],
    ['5萬元', 5, '万元'],
    ['5萬', 5, '万元'],
    ['4068.208', 4068.208, undefined],
    ['0元', 0, '元'],
  ])('%s', (text, value, unit) => {
    expect(read(amount, text)).toEqual({ ...number(value), ...(unit === undefined ? {} : { unit }) })
  })
})

test.each(['', ' ', '\u3000\u3000', '\u00a0', '\u2002', '\u200b', '____', '__ __'])('%j is blank', (text) => {
  expect(read(count, text)).toEqual({ state: 'blank', value: null })
})

test.each([
  ...['/', '／', '\\', '-', '--', '—', '——', '－－', '⸺', '─', '-/-', '//', '__/__'],
  ...['无', '空', '暂无', '无数据', '不涉及', '未涉及', '不适用', 'N/A', 'NA', 'n/a'],
])('%s is a placeholder, which is not zero', (text) => {
  expect(read(count, text)).toEqual({ state: 'placeholder', value: null })
})

test.each([
  ...['0/0', '1/2', '增', '减', '+', '增加', '007', '00', '00.5', '1,23', '1,2345', ',234', '.5', '3.'],
  ...['12余', '近300', '十二', '50%', '2023年', '1e5', '0x1F', '∞', '①', '(3)', '3人', 'O', '3-4', '1 2.5'],
  ...['共3件', '共1 2', '本年无', '5-', '12345678 90123456'],
  ...['其他', '略', '***', '1234567890123456', '22（其中（修订）16件）', '22（其中', '3，4件'],
])('%s is text that is no number', (text) => {
  expect(read({ signed: true, amount: true }, text)).toEqual({ state: 'unreadable', value: null })
})

property.prop([fc.string({ unit: 'binary' })])(
  'every cell has one state, and a value only as a number',
  (text) => {
    const { state, value } = read({ signed: true, amount: true }, text)
    expect(state === 'number').toBe(value !== null)
    if (value !== null) expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true)
  },
)

describe('values are told from labels', () => {
  test.each(['', '0', '增98', '251000元', '无', '—', '22（其中修订16件）'])('%j is a value', (text) => {
    expect(isValue(printed(text))).toBe(true)
  })

  test.each([
    '规章',
    '其他',
    '总计',
    '1.属于国家秘密',
    '一',
    '增/减',
    '无法提供',
    '不予公开',
    '（七）总计',
    '0/0',
  ])('%s is none', (text) => {
    expect(isValue(printed(text))).toBe(false)
  })

  test.each<[text: string, shows: boolean]>([
    ['0', true],
    ['增98', true],
    ['', false],
    ['—', false],
    ['无', false],
    ['规章', false],
  ])('%j shows a number: %s', (text, shows) => {
    expect(isNumber(printed(text))).toBe(shows)
  })
})
