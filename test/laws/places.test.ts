/**
 * Places: the source at the place of a cell is its raw text, and the raw text alone says its value.
 */
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/forms/lines'
import { normalize } from '../../src/normalize/Normalized'
import type { Cell } from '../../src/report/Cell'
import { cellValue } from '../../src/tables/cellValue'
import { documents } from '../../src/testing/documents'
import { check, parsed } from './parsing'

describe('law: places', () => {
  test('of cells: the source there is the raw text, which reads as the value', () => {
    check(documents(), ({ text, recipe }) => {
      const columns = new Map(
        linesOf(recipe.form).flatMap(({ cells }) => cells.map(({ address, column }) => [address, column])),
      )
      // One cell cannot tell that the document is in traditional characters: 萬(wàn)元.
      const script = normalize(text).traditional ? '報' : '报'
      const valueOf = ({ address, raw }: Cell): number | null =>
        cellValue(columns.get(address) ?? {})(
          normalize(script + raw)
            .key.slice(1)
            .trim(),
        ).value
      for (const cell of parsed(text).cells) {
        if (cell.place === null) continue
        expect(text.slice(cell.place.start, cell.place.end)).toBe(cell.raw)
        if (cell.state === 'number') expect(valueOf(cell)).toBe(cell.value)
      }
    })
  })

  test('of sections and findings: inside the source, in order', () => {
    check(documents(), ({ text }) => {
      const { sections, findings } = parsed(text)
      for (const place of [...sections, ...findings].flatMap((one) => one.place ?? [])) {
        expect(place.start).toBeLessThanOrEqual(place.end)
        expect(place.end).toBeLessThanOrEqual(text.length)
      }
      const starts = sections.map(({ place }) => place.start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    })
  })
})
