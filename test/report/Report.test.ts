import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { isLeft, isRight, right } from 'fp-ts/Either'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { forms } from '../../src/forms/forms'
import { isOneRow, linesOf } from '../../src/forms/lines'
import { Report, type Report2019, type Report2021, type ReportWithoutForm } from '../../src/report/Report'

/** Nested objects, for tests that take a report apart. */
interface Tree {
  [key: string]: unknown
}

const branch = (tree: Tree, key: string): Tree => (tree[key] ??= {}) as Tree

const set = (tree: Tree, address: string, value: unknown): void => {
  const parts = address.split('.')
  const last = parts.pop() ?? ''
  parts.reduce(branch, tree)[last] = value
}

const addressesOf = (form: (typeof forms)[number]): ReadonlyArray<string> =>
  linesOf(form)
    .filter((line) => !isOneRow(line))
    .flatMap(({ cells }) => cells.map(({ address }) => address))

const cell = fc.oneof(fc.constant(null), fc.integer(), fc.constant(26966.28))
const date = fc.constantFrom('2020-01-01', '2021-02-06')
const orNull = <A>(value: fc.Arbitrary<A>): fc.Arbitrary<A | null> => fc.option(value)

const stated = {
  title: orNull(fc.string()),
  authority: orNull(fc.string()),
  year: orNull(fc.integer({ min: 2008, max: 2030 })),
  period: orNull(fc.record({ start: orNull(date), end: date })),
  publishedOn: orNull(date),
  signedOn: orNull(date),
  sections: fc.array(
    fc.record({
      kind: fc.constantFrom('overview', 'proactive', 'requests', 'disputes', 'problems', 'other'),
      heading: fc.string(),
      text: fc.string(),
    }),
    { maxLength: 6 },
  ),
}

const reportOf = (form: (typeof forms)[number]): fc.Arbitrary<Tree> => {
  const addresses = addressesOf(form)
  return fc
    .record({
      stated: fc.record(stated),
      values: fc.array(cell, { minLength: addresses.length, maxLength: addresses.length }),
    })
    .map((made) => {
      const report: Tree = { form: form.id, ...made.stated }
      addresses.forEach((address, i) => {
        set(report, address, made.values[i])
      })
      return report
    })
}

const withoutForm = fc
  .record(stated)
  .map((made): Tree => ({ form: null, ...made, proactive: {}, requests: {}, disputes: {} }))

const anyReport = fc.oneof(...forms.map(reportOf), withoutForm)

describe('the codec', () => {
  property.prop([anyReport])('decodes a report and encodes it to what it was', (report) => {
    const decoded = Report.decode(report)
    expect(decoded).toEqual(right(report))
    if (isRight(decoded)) expect(Report.encode(decoded.right)).toEqual(report)
  })

  property.prop([anyReport])('survives JSON', (report) => {
    expect(Report.decode(JSON.parse(JSON.stringify(report)))).toEqual(right(report))
  })

  property.prop([anyReport])('knows a report', (report) => {
    expect(Report.is(report)).toBe(true)
  })

  property.prop([
    fc
      .constantFrom(...forms)
      .chain((form) => fc.tuple(reportOf(form), fc.constantFrom(...addressesOf(form)))),
    fc.constantFrom(undefined, '0', {}, [], true),
  ])('refuses a cell that is neither a number nor null, and says which', ([report, address], wrong) => {
    set(report, address, wrong)
    const decoded = Report.decode(report)
    expect(Report.is(report)).toBe(false)
    if (isRight(decoded)) throw new Error(`${address} was accepted`)
    const keys = decoded.left.map(({ context }) =>
      context.map(({ key }) => key).filter((key) => /^[a-z]/iu.test(key)),
    )
    expect(keys.map((path) => path.join('.'))).toContain(address)
  })

  property.prop([fc.anything()])('refuses anything else, without a throw', (value) => {
    expect(isLeft(Report.decode(value))).toBe(true)
  })

  test.each([[null], [undefined], ['2021'], [7]])('refuses %j', (value) => {
    expect(Report.is(value)).toBe(false)
  })

  const [example] = fc.sample(reportOf(forms[1]), { numRuns: 1, seed: 1 })

  test.each<[what: string, change: Tree]>([
    ['another form', { form: '2014' }],
    ['the cells of another form', { form: '2019' }],
    ['no tables', { requests: undefined }],
    ['a title that is no text', { title: 2021 }],
    ['a date that is no date', { publishedOn: '2021年2月6日' }],
    ['a date with a time behind it', { publishedOn: '2021-02-06T00:00' }],
    ['a date with words before it', { publishedOn: '于2021-02-06' }],
    ['a date that is no text', { publishedOn: ['2021-02-06'] }],
    ['a day that there was not', { publishedOn: '2023-02-29' }],
    ['a month that there is not', { signedOn: '2023-13-01' }],
    ['a year that is no number', { year: NaN }],
    ['a period without an end', { period: { start: '2021-01-01', end: null } }],
    ['a year in words', { year: '2021' }],
    ['a section of no known kind', { sections: [{ kind: 'preamble', heading: '', text: '' }] }],
  ])('refuses %s', (_, change) => {
    expect(Report.is(example)).toBe(true)
    expect(Report.is({ ...example, ...change })).toBe(false)
  })

  test('takes the one row that a group may be printed as', () => {
    const report = structuredClone(example) as Tree
    set(report, 'requests.outcomes.otherHandling.total', 3)
    expect(Report.decode(report)).toEqual(right(report))
    set(report, 'requests.outcomes.otherHandling.total', '3')
    expect(Report.is(report)).toBe(false)
  })
})

describe('the type', () => {
  type Cells = number | null

  test('of a report has the cells of its form', () => {
    expectTypeOf<Report2021['proactive']['normativeDocuments']>().toEqualTypeOf<{
      readonly issued: Cells
      readonly repealed: Cells
      readonly inForce: Cells
    }>()
    expectTypeOf<Report2019['proactive']['procurement']>().toEqualTypeOf<{
      readonly projects: Cells
      readonly amount: Cells
    }>()
    expectTypeOf<
      Report2021['requests']['outcomes']['otherHandling']['feeOverdue']['total']
    >().toEqualTypeOf<Cells>()
    expectTypeOf<Report2021['disputes']['suitAfterReconsideration']['pending']>().toEqualTypeOf<Cells>()
    expectTypeOf<
      Report2019['requests']['outcomes']['otherHandling']['naturalPerson']
    >().toEqualTypeOf<Cells>()
  })

  test('and not those of another', () => {
    expectTypeOf<Report2021['proactive']>().not.toHaveProperty('procurement')
    expectTypeOf<Report2021['proactive']>().not.toHaveProperty('otherServices')
    expectTypeOf<Report2021['proactive']['licensing']>().not.toHaveProperty('itemsChange')
    expectTypeOf<Report2019['proactive']['fees']>().not.toHaveProperty('amount')
    expectTypeOf<Report2019['requests']['outcomes']['otherHandling']>().not.toHaveProperty('feeOverdue')
    expectTypeOf<ReportWithoutForm['requests']>().not.toExtend<Report2021['requests']>()
  })

  test('has the row of a group printed as one only perhaps', () => {
    expectTypeOf<Report2021['requests']['outcomes']['otherHandling']['total']>().toEqualTypeOf<
      Cells | undefined
    >()
  })

  test('is told by `form`', () => {
    expectTypeOf<Extract<Report, { form: '2019' }>>().toEqualTypeOf<Report2019>()
    expectTypeOf<Extract<Report, { form: '2021' }>>().toEqualTypeOf<Report2021>()
    expectTypeOf<Report['form']>().toEqualTypeOf<'2019' | '2021' | null>()
  })

  test('can not be written to', () => {
    expectTypeOf<Report2021['requests']['received']>().toEqualTypeOf<
      Readonly<Report2021['requests']['received']>
    >()
  })
})
