import { describe, expect, test } from 'vitest'
import type { Form } from '../../src/forms/Form'
import { isOneRow, linesOf } from '../../src/forms/lines'
import { chooseForm } from '../../src/matching/chooseForm'
import type { Match } from '../../src/matching/matchForm'
import { cellsOf, placed } from './records'

/** Which rows a form would have in a document: so many of its first ones. */
const matchOf =
  (counts: Readonly<Record<string, number>>, cells?: 'open') =>
  (form: Form): Match => {
    const lines = linesOf(form).filter((line) => !isOneRow(line))
    const rows = lines.slice(0, counts[form.id] ?? 0)
    const some = placed('proactive.licensing', '1')
    return {
      placements: new Map(
        rows.map((line) => [line, { ...some, line, cells: cells === 'open' ? undefined : some.cells }]),
      ),
      notices: [],
      regions: [{ start: 0, end: rows.length }],
      next: undefined,
    }
  }

interface Asked {
  readonly text?: string
  readonly year?: number
  readonly match?: (form: Form) => Match
}

/** The form that is chosen, how many of its rows are read, and what is told. */
const chosen = ({ text = '', year, match: rowsOf = matchOf({}) }: Asked): string => {
  const { form, match } = chooseForm(text, [{ cells: cellsOf('说明'), bounded: true }], year ?? null, rowsOf)
  const told = match.notices.map(({ rule, severity, expected, actual }) =>
    [rule.replace('reading/', ''), severity, expected, actual].filter((fact) => fact !== null).join(' '),
  )
  return [form?.id ?? 'none', `${match.placements.size} rows`, ...told].join(', ')
}

const [own, cited] = ['本年废止件数', '国办公开办函〔2019〕60号']

describe('the form of a document', () => {
  test.each<[string, Asked, string]>([
    [
      'is that of its labels',
      { text: own, year: 2019, match: matchOf({ 2019: 34, 2021: 5 }) },
      '2021, 5 rows',
    ],
    [
      'else that of which it has eight rows in ten',
      { text: cited, match: matchOf({ 2019: 5, 2021: 28 }) },
      '2021, 28 rows',
    ],
    [
      'else that of which it has eight rows in ten',
      { year: 2023, match: matchOf({ 2019: 28 }) },
      '2019, 28 rows',
    ],
    [
      'else that of its year',
      { year: 2023, match: matchOf({ 2019: 27, 2021: 5 }) },
      '2021, 5 rows, form-by-year info year 2021',
    ],
    [
      'not that of as many rows as the other',
      { year: 2019, match: matchOf({ 2019: 34, 2021: 34 }) },
      '2019, 34 rows, form-by-year info year 2019',
    ],
    [
      'not that of rows that are open',
      { year: 2023, match: matchOf({ 2019: 34 }, 'open') },
      '2021, 0 rows, form-by-year info year 2021',
    ],
    [
      'else that of the notice that it cites',
      { text: cited, match: matchOf({ 2019: 7 }) },
      '2019, 7 rows, form-by-year info notice 2019',
    ],
    [
      'is none before the forms, whatever it cites',
      { text: cited, year: 2017, match: matchOf({ 2019: 7 }) },
      'none, 0 rows, form-unknown warning 2017',
    ],
    [
      'is not known where it has rows, of which nothing is read',
      { match: matchOf({ 2021: 7 }) },
      'none, 0 rows, form-unknown error',
    ],
    ['is none where it has no rows', {}, 'none, 0 rows'],
    ['is none where it has no rows', { year: 2017 }, 'none, 0 rows'],
  ])('%s: %j', (_, asked, form) => {
    expect(chosen(asked)).toBe(form)
  })
})

test('a group that is printed as one row stands for its rows', () => {
  const group = (form: Form): Match => {
    const match = matchOf({ 2021: 34 })(form)
    const line = linesOf(form).find(isOneRow)
    const isBelow = (path: string): boolean => line?.standsFor.includes(path) === true
    const others = [...match.placements].filter(
      ([{ path, table }]) => !isBelow(path) && table.key !== 'disputes',
    )
    const one = line === undefined ? [] : [[line, { ...placed('proactive.licensing', '1'), line }] as const]
    return { ...match, placements: new Map([...others.slice(0, 25), ...one]) }
  }
  expect(chosen({ match: group })).toBe('2021, 26 rows')
})
