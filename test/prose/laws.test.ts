import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import { normalize } from '../../src/normalize/Normalized'
import type { Finding } from '../../src/report/Finding'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { compact } from '../../src/text/compact'
import { documents } from '../../src/testing'
import { validateReport } from '../../src/validateReport'
import { type Amount, amounts, phrases } from './phrases'
import { read } from './saying'

const wellMade = documents({ printing: 'plain', writing: 'tabs', noise: [] })

const findingsOf = (parsed: ParsedReport): ReadonlyArray<Finding> =>
  validateReport(parsed).findings.filter(({ rule }) => rule.startsWith('prose/'))

/** What the report prints for a name. */
const amountIn =
  ({ cells }: ParsedReport) =>
  (name: Amount): number =>
    amounts[name].reduce(
      (sum, row) =>
        cells.reduce(
          (all, { address, value }) =>
            address === `${row}.total` || (address.startsWith(`${row}.`) && address.endsWith('.total'))
              ? all + (value ?? 0)
              : all,
          sum,
        ),
      0,
    )

const named = /\{(\w+)\}/gu

const isAmount = (name: string): name is Amount => name in amounts

/** The phrase with its numbers, and with `wrong` in the place of one of them. */
const told = (
  phrase: string,
  year: number,
  amount: (name: Amount) => number,
  wrong: { readonly at: number; readonly by: number } | null,
): string => {
  let at = 0
  return phrase.replace(named, (_, name: string) => {
    if (name === 'year') return String(year)
    if (name === 'lastYear') return String(year - 1)
    if (!isAmount(name)) throw new Error(name)
    return String(amount(name) + (wrong?.at === at++ ? wrong.by : 0))
  })
}

const amountsIn = (phrase: string): number =>
  [...phrase.matchAll(named)].filter(([, name = '']) => isAmount(name)).length

const withOverview = (text: string, added: string): string =>
  text.replace('一、总体情况\n', `一、总体情况\n${added}\n`)

const everything = [...phrases.requests, ...phrases.outcomes, ...phrases.disputes]

vi.setConfig({ testTimeout: 30_000 })

describe('laws', () => {
  property.prop(
    [
      wellMade,
      fc.array(fc.constantFrom(...everything), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...phrases.beside),
    ],
    { numRuns: 80 },
  )('the truth, however it is told, is no fault', ({ text, stated }, chosen, beside) => {
    const amount = amountIn(read(text))
    const prose = [...chosen.map((phrase) => told(phrase, stated.year, amount, null)), beside].join('')
    expect(findingsOf(read(withOverview(text, prose))), prose).toEqual([])
  })

  property.prop([wellMade], { numRuns: 40 })('nor is it that there was none', ({ text, stated }) => {
    const amount = amountIn(read(text))
    for (const [name, ways] of Object.entries(phrases.none))
      for (const phrase of ways) {
        const parsed = read(withOverview(text, told(phrase, stated.year, amount, null)))
        expect(
          parsed.claims.filter(({ negated }) => negated),
          phrase,
        ).not.toEqual([])
        expect(findingsOf(parsed).length === 0, phrase).toBe(amount(name as Amount) === 0)
      }
  })

  property.prop([wellMade, fc.constantFrom(...everything), fc.nat(), fc.integer({ min: 1, max: 9 })], {
    numRuns: 80,
  })('a number that no reading comes to is found, at its place', ({ text, stated }, phrase, at, by) => {
    const parsed = read(text)
    const amount = amountIn(parsed)
    const most = parsed.cells.reduce((sum, { value }) => sum + Math.abs(value ?? 0), 0)
    const prose = told(phrase, stated.year, amount, { at: at % amountsIn(phrase), by: Math.ceil(most) + by })
    const source = withOverview(text, prose)
    const broken = findingsOf(read(source)).filter(({ severity }) => severity === 'error')
    expect(broken.length, prose).toBeGreaterThan(0)
    for (const { place } of broken) expect(prose).toContain(source.slice(place?.start, place?.end))
  })

  property.prop(
    [
      documents(),
      fc.array(fc.constantFrom(...everything, ...phrases.beside), { minLength: 1, maxLength: 4 }),
    ],
    {
      numRuns: 60,
    },
  )(
    'the source at the place of a claim shows its words, whatever befell the document',
    ({ text, stated }, chosen) => {
      const prose = chosen.map((phrase) => told(phrase, stated.year, () => 7, null)).join('\n')
      const source = text.replace(/(总体情况|總體情況)([^\n]*\n)/u, `$1$2${prose}\n`)
      const script = normalize(source).traditional ? '報' : '报'
      for (const { words, place } of read(source).claims) {
        const shown = compact(normalize(script + source.slice(place?.start, place?.end)).key.slice(1))
        expect(shown.replace(/[#*]/gu, '')).toBe(words.replace(/[#*\s]/gu, ''))
      }
    },
  )
})
