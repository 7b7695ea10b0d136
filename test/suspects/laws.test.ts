import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Address } from '../../src/forms/Address'
import type { Change, Finding } from '../../src/report/Finding'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { applySuspect } from '../../src/suspects/applySuspect'
import { validateReport } from '../../src/validateReport'
import { type Entries, reportOf, rightReports, withEntries } from '../rules/reports'

const policies = fc.constantFrom('auto', 'always', 'never' as const)

const pick = <A>(items: ReadonlyArray<A>, at: number): A => items[at % items.length]!

const summed = ({ cells }: ParsedReport): ReadonlyArray<Address> =>
  cells
    .filter(({ state, address }) => state === 'number' && !address.startsWith('proactive.'))
    .map(({ address }) => address)

const valueOf = ({ cells }: ParsedReport, address: Address): number =>
  cells.find((cell) => cell.address === address)?.value ?? 0

const broken = (report: ParsedReport): ReadonlyArray<Finding> =>
  validateReport(report).findings.filter(({ verdict }) => verdict === 'broken')

const suspectsOf = (findings: ReadonlyArray<Finding>) => findings.flatMap(({ suspects }) => suspects)

const shown = ({ address, to }: Change): string => `${address} ${to}`

/** A report with one cell of a sum changed, and the cell. */
const oneWrong = fc
  .tuple(rightReports, fc.nat(), fc.integer({ min: 1, max: 99 }), fc.boolean())
  .map(([report, at, by, less]) => {
    const address = pick(summed(report), at)
    const truth = valueOf(report, address)
    const wrong = less && truth > 0 ? Math.max(0, truth - by) : truth + by
    return { address, truth, wrong: withEntries(report, { [address]: wrong }) }
  })

/** Every cell of which another number leaves nothing broken, found by trying. */
const repairs = (report: ParsedReport): ReadonlyArray<string> => {
  const found = broken(report)
  const amounts = new Set(
    found.flatMap(({ difference }) => (difference === null ? [] : [difference, -difference])),
  )
  const addresses = new Set(found.flatMap(({ terms }) => terms.map(({ address }) => address)))
  return [...addresses].flatMap((address) =>
    [...amounts]
      .map((amount) => valueOf(report, address) + amount)
      .filter((to) => broken(withEntries(report, { [address]: to })).length === 0)
      .map((to) => `${address} ${to}`),
  )
}

/** The report as an authority prints it that leaves its zeros blank. */
const withoutZeros = (report: ParsedReport): ParsedReport =>
  withEntries(
    report,
    Object.fromEntries(
      report.cells.filter(({ value }) => value === 0).map(({ address }) => [address, 'blank']),
    ),
  )

/** Reports in which anything may stand anywhere. */
const anyReport = fc
  .tuple(
    fc.oneof(rightReports, rightReports.map(withoutZeros)),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.oneof(
          fc.constantFrom('absent', 'unreadable', 'blank', 'placeholder' as const),
          fc.integer({ min: -5, max: 60 }),
          fc.constantFrom(0.5, 1e300, -1e-300),
        ),
      ),
      { maxLength: 60 },
    ),
  )
  .map(([report, changes]) =>
    withEntries(
      report,
      Object.fromEntries(changes.map(([at, entry]) => [pick(report.cells, at).address, entry])) as Entries,
    ),
  )

describe('one wrong number', () => {
  property.prop([oneWrong], { numRuns: 25 })(
    'is suspected, and so is every other cell that explains as much, and none besides',
    ({ wrong, address, truth }) => {
      const suspects = suspectsOf(broken(wrong))
      expect(suspects.map(({ changes }) => changes.map(shown).join()).sort()).toEqual(
        [...repairs(wrong)].sort(),
      )
      expect(suspects.flatMap(({ changes }) => changes)).toContainEqual(
        expect.objectContaining({ address, to: truth }),
      )
    },
    30_000,
  )

  property.prop([oneWrong])('is the only likely suspect where it is the only one', ({ wrong }) => {
    const suspects = suspectsOf(broken(wrong))
    const likely = suspects.filter(({ confidence }) => confidence === 'likely')
    expect(likely).toEqual(suspects.length === 1 ? suspects : [])
  })

  property.prop([oneWrong])('in table three is always found out', ({ wrong, address, truth }) => {
    fc.pre(address.startsWith('requests.'))
    expect(suspectsOf(broken(wrong))).toMatchObject([
      { changes: [{ address, to: truth }], confidence: 'likely' },
    ])
  })

  property.prop([oneWrong])('is one trouble, whatever it breaks', ({ wrong }) => {
    expect(broken(wrong).filter(({ consequenceOf }) => consequenceOf === undefined)).toHaveLength(1)
  })
})

describe('two wrong numbers', () => {
  const twoWrong = fc
    .tuple(rightReports, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([report, one, other, by, byOther]) => {
      const addresses = summed(report).filter((address) => address.startsWith('requests.'))
      const [first, second] = [pick(addresses, one), pick(addresses, other)]
      const wrong = withEntries(report, {
        [first]: valueOf(report, first) + by,
        [second]: valueOf(report, second) + byOther,
      })
      return { report, first, second, wrong }
    })

  property.prop([twoWrong])('are suspected, unless one would do', ({ report, first, second, wrong }) => {
    fc.pre(first !== second)
    const suspects = suspectsOf(broken(wrong))
    const isOneEnough = suspects.some(
      (suspect) => suspect.changes.length === 1 && broken(applySuspect(wrong, suspect)).length === 0,
    )
    fc.pre(!isOneEnough)
    expect(suspects.flatMap(({ changes }) => changes.map(shown))).toEqual(
      expect.arrayContaining([first, second].map((address) => `${address} ${valueOf(report, address)}`)),
    )
  })
})

describe('a row of table three that has moved by a cell', () => {
  const moved = fc.tuple(rightReports, fc.nat()).map(([report, at]) => {
    const address = pick(summed(report), at)
    const row = address.slice(0, address.lastIndexOf('.') + 1)
    const parts = summed(report)
      .filter((one) => one.startsWith(row) && !one.slice(row.length).includes('.') && !one.endsWith('.total'))
      .map((one) => [one, valueOf(report, one)] as const)
    const wrong = withEntries(
      report,
      Object.fromEntries(parts.map(([one], column) => [one, parts.at(column - 1)![1]])),
    )
    return { address, parts, wrong }
  })

  property.prop([moved])(
    'is one trouble, and its numbers are among the suspects',
    ({ address, parts, wrong }) => {
      fc.pre(address.startsWith('requests.'))
      const truth = parts.filter(([one, to]) => valueOf(wrong, one) !== to).map(([one, to]) => `${one} ${to}`)
      fc.pre(truth.length > 2)
      const found = broken(wrong)
      expect(found.filter(({ consequenceOf }) => consequenceOf === undefined)).toHaveLength(1)
      expect(suspectsOf(found).map(({ changes }) => changes.map(shown).sort())).toContainEqual(truth.sort())
    },
  )
})

describe('a number that is not known', () => {
  const states = fc.constantFrom('absent', 'unreadable' as const)

  property.prop([rightReports, fc.nat(), states])(
    'is told where the sums leave one for it',
    (report, at, state) => {
      const address = pick(summed(report), at)
      const { findings } = validateReport(withEntries(report, { [address]: state }))
      expect(suspectsOf(findings)).toMatchObject([
        {
          changes: [{ address, from: null, to: valueOf(report, address) }],
          kind: state,
          confidence: address.startsWith('requests.') ? 'likely' : 'possible',
        },
      ])
    },
  )

  property.prop([rightReports, fc.nat(), states])('also for a whole row', (report, at, state) => {
    const address = pick(
      summed(report).filter((one) => one.startsWith('requests.')),
      at,
    )
    const row = address.slice(0, address.lastIndexOf('.') + 1)
    const gone = summed(report).filter((one) => one.startsWith(row) && !one.slice(row.length).includes('.'))
    const without = withEntries(report, Object.fromEntries(gone.map((one) => [one, state])))
    const { findings } = validateReport(without)
    expect(findings.filter(({ consequenceOf }) => consequenceOf === undefined)).toHaveLength(1)
    expect(suspectsOf(findings)).toHaveLength(1)
    expect(suspectsOf(findings)[0]?.changes.map(shown).sort()).toEqual(
      gone.map((one) => `${one} ${valueOf(report, one)}`).sort(),
    )
  })
})

describe('whatever stands in a report', () => {
  property.prop([anyReport, policies])(
    'a suspect restores what it takes part in',
    (report, blankMeansZero) => {
      for (const suspect of suspectsOf(validateReport(report, { blankMeansZero }).findings)) {
        const { findings } = validateReport(applySuspect(report, suspect), { blankMeansZero })
        const changed = suspect.changes.map(({ address }) => address)
        const touched = findings.filter(({ terms }) => terms.some(({ address }) => changed.includes(address)))
        // Plausibility is no identity: what is restored may still look strange.
        expect(
          touched.filter(({ verdict, severity }) => verdict === 'broken' && severity === 'error'),
        ).toEqual([])
      }
    },
  )

  property.prop([anyReport, policies])(
    'a consequence follows from a finding that follows from none, and has no suspects of its own',
    (report, blankMeansZero) => {
      const { findings } = validateReport(report, { blankMeansZero })
      for (const { consequenceOf, suspects } of findings) {
        if (consequenceOf === undefined) continue
        const lead = findings.find(
          ({ rule, subject }) => rule === consequenceOf.rule && subject === consequenceOf.subject,
        )
        expect(suspects).toEqual([])
        expect(lead).toBeDefined()
        expect(lead?.consequenceOf).toBeUndefined()
        // Without suspects only what was left blank has consequences.
        if (lead?.suspects.length === 0) expect(lead.rule).toMatch(/^cells\/.*-filled$/u)
      }
    },
  )

  property.prop([anyReport, policies])(
    'the suspects of one trouble are equally sure',
    (report, blankMeansZero) => {
      for (const { suspects } of validateReport(report, { blankMeansZero }).findings)
        expect(new Set(suspects.map(({ confidence }) => confidence)).size).toBeLessThan(2)
    },
  )

  property.prop([anyReport])('a suspect says what is printed', (report) => {
    for (const { address, from, to, place } of suspectsOf(validateReport(report).findings).flatMap(
      ({ changes }) => changes,
    )) {
      const cell = report.cells.find((one) => one.address === address)
      expect({ from, place }).toEqual({ from: cell?.value, place: cell?.place })
      expect(to).not.toBe(from)
    }
  })

  property.prop([anyReport])('a plain report has the same suspects, but for its blanks', (report) => {
    const known = withEntries(
      report,
      Object.fromEntries(
        report.cells.filter(({ value }) => value === null).map(({ address }) => [address, 'absent']),
      ),
    )
    const plain = suspectsOf(validateReport(known.report).findings)
    expect(plain.map(({ changes }) => changes.map(shown))).toEqual(
      suspectsOf(validateReport(known).findings).map(({ changes }) => changes.map(shown)),
    )
  })
})

property('a report that is wrong throughout is checked in no time', () => {
  for (const entry of [1, -1, 0.5, 1e300, 'unreadable', 'blank'] as const) {
    const started = performance.now()
    validateReport(reportOf('2021', {}, { otherwise: entry }))
    expect(performance.now() - started).toBeLessThan(500)
  }
})
