import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Form } from '../../src/forms/Form'
import { forms } from '../../src/forms/forms'
import { type FormCell, isOneRow, linesOf } from '../../src/forms/lines'
import { hanOnly, labelKey } from '../../src/matching/labelKey'
import { matchable } from '../../src/matching/wordings'

interface Word {
  readonly address: string
  readonly row: string
  readonly column: string
}

const vocabulary = new URL('../../../shared/vocabulary.json', import.meta.url)

/** Every cell that the form prints; a group that may also be printed as one row is none of them. */
const printedCells = (form: Form): ReadonlyArray<FormCell> =>
  linesOf(form)
    .filter((line) => !isOneRow(line))
    .flatMap(({ cells }) => cells)

/** A label without the marks in which two printings differ. */
const plainly = (label: string): string => matchable(label).replace(/^\(.\)|^\d\.|^.、/u, '')

describe.each(forms)('the form of $id', (form: Form) => {
  test('has the cells of the official tables', () => {
    expect(printedCells(form)).toHaveLength(form.id === '2019' ? 22 + 161 + 15 : 10 + 175 + 15)
  })

  test('gives each cell an address of its own', () => {
    const addresses = linesOf(form).flatMap(({ cells }) => cells.map(({ address }) => address))
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test.skipIf(!existsSync(vocabulary))('has the addresses and labels of the vocabulary, in its order', () => {
    const words = JSON.parse(readFileSync(vocabulary, 'utf8')) as Record<string, ReadonlyArray<Word>>
    const cells = printedCells(form)
    expect(cells.map(({ address }) => address)).toEqual(words[form.id]?.map(({ address }) => address))
    expect(
      cells.map(({ line, column }) => ({ row: plainly(line.row.label), column: plainly(column.label) })),
    ).toEqual(words[form.id]?.map(({ row, column }) => ({ row: plainly(row), column: plainly(column) })))
  })

  test('prints a total last in every row of applicants and of disputes', () => {
    for (const { table, block } of linesOf(form)) {
      if (table.key !== 'proactive')
        expect(block.columns.findIndex(({ total }) => total === true)).toBe(block.columns.length - 1)
      expect(block.columns.filter(({ total }) => total === true)).toHaveLength(
        table.key === 'proactive' ? 0 : 1,
      )
    }
  })

  test('has one row that is the total of rows: that of the outcomes', () => {
    const totals = linesOf(form).filter(({ row }) => row.total === true)
    expect(totals.map(({ path }) => path)).toEqual(['requests.outcomes.total'])
  })

  test('allows a sign only to a change, and a decimal only to an amount', () => {
    const columns = printedCells(form).map(({ address, column }) => ({ address, column }))
    const marked = (mark: 'signed' | 'amount'): ReadonlyArray<string> =>
      columns.filter(({ column }) => column[mark] === true).map(({ address }) => address)
    expect(marked('signed').every((address) => address.endsWith('.itemsChange'))).toBe(true)
    expect(marked('signed')).toHaveLength(form.id === '2019' ? 5 : 0)
    expect(marked('amount')).toEqual([
      form.id === '2019' ? 'proactive.procurement.amount' : 'proactive.fees.amount',
    ])
  })

  test('speaks in its balance of rows that it has', () => {
    const balanced = form.tables.filter(({ balance }) => balance !== undefined)
    expect(balanced.map(({ key }) => key)).toEqual(['requests'])
    const paths = linesOf(form).map(({ path }) => path)
    for (const { key, balance } of balanced)
      for (const side of [...(balance?.left ?? []), ...(balance?.right ?? [])])
        expect(paths).toContain(`${key}.${side}`)
  })

  /** The keys that several rows share, each with their paths. */
  const shared = (keyOf: (label: string) => string): ReadonlyArray<ReadonlyArray<string>> => {
    const byKey = new Map<string, Set<string>>()
    for (const { row, path } of linesOf(form))
      for (const wording of [row.label, ...(row.aliases ?? [])]) {
        const key = keyOf(matchable(wording))
        byKey.set(key, (byKey.get(key) ?? new Set()).add(path))
      }
    return [...byKey].filter(([, paths]) => paths.size > 1).map(([key, paths]) => [key, ...paths])
  }

  test('has labels and aliases that name one row each, with their numbers', () => {
    expect(shared(hanOnly)).toEqual([])
  })

  test('and without them, but for 其他', () => {
    const other = 'requests.outcomes.otherHandling'
    expect(shared(labelKey)).toEqual(form.id === '2021' ? [['其他', `${other}.other`, other]] : [])
  })

  test('names the columns of a block apart', () => {
    for (const { block } of linesOf(form)) {
      const wordings = block.columns.flatMap(({ label, aliases }) => [label, ...(aliases ?? [])])
      expect(new Set(wordings).size).toBe(wordings.length)
    }
  })
})

test('a year has at most one form', () => {
  const formsOf = (year: number): ReadonlyArray<string> =>
    forms
      .filter(({ years }) => year >= years.from && (years.to === null || year <= years.to))
      .map(({ id }) => id)
  expect([2018, 2019, 2020, 2021, 2025].map(formsOf)).toEqual([[], ['2019'], ['2019'], ['2021'], ['2021']])
})

test('a group that is also printed as one row stands for its sub-rows', () => {
  const groups = forms.flatMap((form) => linesOf(form).filter(isOneRow))
  expect(groups.map(({ path, standsFor }) => ({ path, standsFor }))).toEqual([
    {
      path: 'requests.outcomes.otherHandling',
      standsFor: [
        'requests.outcomes.otherHandling.correctionOverdue',
        'requests.outcomes.otherHandling.feeOverdue',
        'requests.outcomes.otherHandling.other',
      ],
    },
  ])
})
