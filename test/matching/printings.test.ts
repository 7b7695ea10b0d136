import { describe, expect, test } from 'vitest'
import { type Printing, printingsOf, secondReport } from '../../src/matching/printings'
import { lineOf, placed } from './records'

const paths = ['governmentRules', 'normativeDocuments', 'licensing', 'penalties', 'coercion', 'fees'].map(
  (key) => `proactive.${key}`,
)

/** The printings of rows that are named by their letters, in the order of the document: `abc`. */
const printings = (rows: string): ReadonlyArray<string> => {
  const all = Array.from(rows, (letter, at) => placed(paths['abcdef'.indexOf(letter)] ?? '', '1', { at }))
  return printingsOf([...all].reverse()).map((printing) =>
    [...printing]
      .sort((one, other) => one.record.at - other.record.at)
      .map(({ line }) => 'abcdef'.charAt(paths.indexOf(line.path)))
      .join(''),
  )
}

test.each([
  ['abcdef', ['abcdef']],
  ['abcabc', ['abc', 'abc']],
  ['abcdefabcdef', ['abcdef', 'abcdef']],
  ['abcabcabc', ['abc', 'abc', 'abc']],
  ['abccdef', ['abccdef']],
  ['abcdefab', ['abcdef']],
  ['ababcdef', ['abcdef']],
  ['abcdefabc', ['abcdef', 'abc']],
  ['abcabcd', ['abc', 'abcd']],
  ['abcab', ['abc']],
])('%s is printed as %j', (rows, found) => {
  expect(printings(rows)).toEqual(found)
})

describe('a second report', () => {
  const table = (path: string, start: number, end: number): Printing => [
    { ...placed(path, '1'), record: { ...placed(path, '1').record, line: lineOf(path), start, end } },
  ]
  const [licensing, received] = ['proactive.licensing', 'requests.received'] as const

  test('begins where all tables are printed again behind all of them', () => {
    const tables = [
      [table(licensing, 10, 20), table(licensing, 70, 80)],
      [table(received, 30, 40), table(received, 90, 99)],
    ]
    expect(secondReport(tables)).toEqual({ start: 40, end: 70 })
    expect(secondReport([...tables].reverse())).toEqual({ start: 40, end: 70 })
  })

  test.each([
    ['one table is printed again', [[table(licensing, 10, 20), table(licensing, 70, 80)]]],
    ['no table is', []],
    [
      'each table is printed again before the next',
      [
        [table(licensing, 10, 20), table(licensing, 30, 40)],
        [table(received, 50, 60), table(received, 70, 80)],
      ],
    ],
    [
      'nothing stands between them',
      [
        [table(licensing, 10, 20), table(licensing, 40, 50)],
        [table(received, 30, 40), table(received, 60, 70)],
      ],
    ],
  ])('is none where %s', (_, tables) => {
    expect(secondReport(tables)).toBeUndefined()
  })
})
