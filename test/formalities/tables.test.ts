/** The three tables: every row there. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/forms'
import { isOneRow, linesOf } from '../../src/forms/lines'
import type { Finding } from '../../src/report/Finding'
import { sectionKinds } from '../../src/report/Report'
import { documents } from '../../src/testing'
import { validateReport } from '../../src/validateReport'
import { parsed } from '../fixtures/reading'
import { noticed } from '../explain/findings'
import { type Entries, reportOf } from '../rules/reports'
import { type Known, outcome, reading } from './outcome'

const told = (text: string): ReadonlyArray<Finding> =>
  validateReport(parsed(text)).findings.filter(({ rule }) => rule === 'structure/rows-complete')

const six: NonNullable<Known['sections']> = sectionKinds.map((kind) => [kind, '有序。'])

const rowsOf = (id: '2019' | '2021') => linesOf(forms.find((form) => form.id === id)!)

/** Every cell of the rows whose address begins so. */
const absent = (id: '2019' | '2021', ...beginnings: ReadonlyArray<string>): Entries =>
  Object.fromEntries(
    rowsOf(id)
      .flatMap(({ cells }) => cells.map(({ address }) => address))
      .filter((address) => beginnings.some((beginning) => address.startsWith(beginning)))
      .map((address) => [address, 'absent']),
  )

describe('laws', () => {
  const wellMade = documents({ printing: 'plain', writing: 'tabs', noise: [] })

  /** The rows whose label stands on one line of the text and on no other. */
  const removable = (text: string): ReadonlyArray<string> =>
    rowsOf(text.includes('本年废止件数') ? '2021' : '2019')
      .filter((line) => !isOneRow(line) && line.table.sideBySide !== true)
      .map(({ row }) => row.label)
      .filter((label) => text.split('\n').filter((line) => line.includes(label)).length === 1)

  property.prop([wellMade], { numRuns: 40 })('no row of a well-made report is missing', ({ text }) => {
    expect(told(text)).toEqual([])
  })

  property.prop([wellMade, fc.nat()], { numRuns: 60 })(
    'a row that is taken out of a well-made report is missing, and it alone',
    ({ text }, pick) => {
      const labels = removable(text)
      const label = labels[pick % labels.length]!
      const without = text
        .split('\n')
        .filter((line) => !line.includes(label))
        .join('\n')
      expect(told(without)).toMatchObject([{ verdict: 'broken', severity: 'error', difference: -1 }])
      expect(parsed(without).findings.filter(({ rule }) => rule === 'reading/row-absent')).toMatchObject(
        told(without).map(({ subject }) => ({ subject })),
      )
    },
  )
})

describe('structure/rows-complete', () => {
  const holds = 'holds holds holds'

  test.each<[what: string, known: Known, said: string]>([
    ['all rows', { otherwise: 0 }, holds],
    ['blanks are rows too', { otherwise: 'blank' }, holds],
    ['what cannot be read is there', { otherwise: 'unreadable' }, holds],
    [
      'a row less',
      { otherwise: 0, cells: absent('2021', 'requests.outcomes.granted.') },
      'holds broken holds error: 24 not 25',
    ],
    [
      'a table less',
      { otherwise: 0, cells: absent('2021', 'disputes.') },
      'holds holds broken error: 0 not 3',
    ],
    ['no table', {}, 'broken broken broken error: 0 not 6 error: 0 not 25 error: 0 not 3'],
    [
      'a section less, and its table: told with the section',
      {
        otherwise: 0,
        cells: absent('2021', 'disputes.'),
        sections: six.filter(([kind]) => kind !== 'disputes'),
      },
      'holds holds',
    ],
    [
      'too few headings for a report: nothing is known of its tables',
      { sections: six.slice(0, 2) },
      'undecided undecided undecided info: 0 not 6 info: 0 not 25 info: 0 not 3',
    ],
    ['no heading: a piece of a report', { sections: [], cells: absent('2021', 'requests.') }, ''],
    [
      'no heading, and a table with most of its rows',
      { sections: [], otherwise: 0, cells: absent('2021', 'requests.received.') },
      'holds broken holds error: 24 not 25',
    ],
    ['no form', { form: null }, ''],
  ])('%s', (_, known, said) => {
    expect(outcome('structure/rows-complete', { form: '2021', year: 2023, sections: six, ...known })).toBe(
      said,
    )
  })

  test('（六）其他处理 is complete as one row', () => {
    const { cells } = reportOf('2021', {}, { oneRow: true })
    const { checks } = validateReport({ ...reading({ form: '2021', sections: six }), cells })
    expect(checks.filter(({ rule }) => rule === 'structure/rows-complete')).toMatchObject([
      { verdict: 'holds' },
      { verdict: 'holds' },
      { verdict: 'holds' },
    ])
  })

  test('of a plain report, which does not tell absent from blank, nothing is said', () => {
    const { checks } = validateReport(reading({ form: '2021', year: 2023, sections: six }).report)
    expect(checks.filter(({ rule }) => rule === 'structure/rows-complete')).toEqual([])
  })

  describe('what could not be placed may be what is missing', () => {
    const known = reading({
      form: '2021',
      sections: six,
      otherwise: 0,
      cells: absent('2021', 'requests.received.', 'disputes.'),
    })
    const verdicts = (finding: Finding): ReadonlyArray<string> =>
      validateReport({ ...known, findings: [finding] }).checks.flatMap(({ rule, verdict }) =>
        rule === 'structure/rows-complete' ? [verdict] : [],
      )
    const subject = 'requests.outcomes.granted.total'
    const inDisputes = known.sections.find(({ kind }) => kind === 'disputes')!.place

    test.each<[what: string, finding: Finding, verdicts: ReadonlyArray<string>]>([
      [
        'a row that is ambiguous',
        noticed('reading/row-ambiguous', { subject }),
        ['holds', 'undecided', 'broken'],
      ],
      ['a row too many', noticed('reading/row-surplus'), ['holds', 'undecided', 'undecided']],
      [
        'a number in a section',
        noticed('reading/number-unplaced', { place: inDisputes }),
        ['holds', 'broken', 'undecided'],
      ],
      [
        'a table that is a picture',
        noticed('reading/table-is-image', { subject }),
        ['holds', 'undecided', 'broken'],
      ],
      ['a part that was not read', noticed('reading/cut-short'), ['holds', 'undecided', 'undecided']],
      ['a row told twice', noticed('reading/row-repeated', { subject }), ['holds', 'broken', 'broken']],
    ])('%s', (_, finding, expected) => {
      expect(verdicts(finding)).toEqual(expected)
    })

    test('then it follows from that', () => {
      const finding = noticed('reading/row-ambiguous', { subject })
      const [found] = validateReport({ ...known, findings: [finding] }).findings.filter(
        ({ rule, verdict }) => rule === 'structure/rows-complete' && verdict === 'undecided',
      )
      expect(found).toMatchObject({
        severity: 'info',
        consequenceOf: { rule: 'reading/row-ambiguous', subject },
      })
    })
  })

  test('checks that cannot be made for it follow from it', () => {
    const known = reading({
      form: '2021',
      sections: six,
      otherwise: 0,
      cells: absent('2021', 'disputes.'),
    })
    const { findings } = validateReport(known)
    expect(findings.filter(({ rule }) => rule === 'disputes/total').map((one) => one.consequenceOf)).toEqual(
      Array.from({ length: 3 }, () => ({
        rule: 'structure/rows-complete',
        subject: 'disputes.reconsideration.upheld',
      })),
    )
  })
})
