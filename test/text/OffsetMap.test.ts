import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  concat,
  type Edit,
  fromEdits,
  identity,
  monoid,
  type OffsetMap,
  toSource,
} from '../../src/text/OffsetMap'
import { hull, slice, type Span, span } from '../../src/text/Span'

/** One step of a rewriting pass: so many units are kept, the next ones are replaced. */
interface Step {
  readonly keep: number
  readonly take: number
  readonly by: string
}

/** A text, and for each of its units the span of the first text that it was made of. */
interface Traced {
  readonly text: string
  readonly origins: ReadonlyArray<Span>
  readonly map: OffsetMap
}

const trace = (text: string): Traced => ({
  text,
  origins: Array.from({ length: text.length }, (_, i) => span(i, i + 1)),
  map: identity,
})

/** The slow and plain way to know where a text came from: every unit remembers it. */
const rewrite = ({ text, origins, map }: Traced, steps: ReadonlyArray<Step>): Traced => {
  let at = 0
  let out = ''
  const from: Array<Span> = []
  const edits: Array<Edit> = []
  const keep = (count: number): void => {
    out += text.slice(at, at + count)
    from.push(...origins.slice(at, at + count))
    at += count
  }
  for (const { keep: kept, take, by } of steps) {
    keep(kept)
    const replaced = origins.slice(at, at + take)
    if (replaced.length === 0) break
    edits.push({ before: span(at, at + replaced.length), after: span(out.length, out.length + by.length) })
    out += by
    from.push(...Array.from(by, () => replaced.reduce(hull)))
    at += replaced.length
  }
  keep(text.length)
  return { text: out, origins: from, map: concat(map, fromEdits(edits)) }
}

const step = fc.record({
  keep: fc.nat(4),
  take: fc.integer({ min: 1, max: 4 }),
  by: fc.string({ unit: fc.constantFrom('x', 'y', 'z'), maxLength: 3 }),
})
const pass = fc.array(step, { maxLength: 8 })
const source = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 40 })
const passes = fc.array(pass, { maxLength: 4 })

/** Every span of a text that covers something. */
const spansOf = (text: string): ReadonlyArray<Span> =>
  Array.from({ length: text.length }, (_, start) =>
    Array.from({ length: text.length - start }, (_unit, more) => span(start, start + more + 1)),
  ).flat()

const rewritten = fc.tuple(source, passes).map(([text, all]) => all.reduce(rewrite, trace(text)))

describe('law: offset maps: the way back', () => {
  property.prop([rewritten])('leads to what the units of the span were made of', ({ text, origins, map }) => {
    for (const one of spansOf(text)) {
      expect(toSource(map)(one)).toEqual(origins.slice(one.start, one.end).reduce(hull))
    }
  })

  property.prop([source, passes])('shows the same characters where they were kept', (text, all) => {
    // Replacements are in x, y and z, the text is in a, b and c: kept characters are those.
    const { text: last, map } = all.reduce(rewrite, trace(text))
    for (const match of last.matchAll(/[abc]/gu)) {
      const kept = span(match.index, match.index + 1)
      expect(slice(text)(toSource(map)(kept))).toBe(match[0])
    }
  })

  property.prop([source, pass, passes])(
    'through two maps is the way back through their concat',
    (text, a, b) => {
      const first = rewrite(trace(text), a)
      const second = b.reduce(rewrite, trace(first.text))
      for (const one of spansOf(second.text)) {
        expect(toSource(concat(first.map, second.map))(one)).toEqual(
          toSource(first.map)(toSource(second.map)(one)),
        )
      }
    },
  )

  property.prop([rewritten, fc.nat()])('of an empty span is empty', ({ text, map }, anywhere) => {
    const at = anywhere % (text.length + 1)
    const { start, end } = toSource(map)(span(at, at))
    expect(end).toBe(start)
  })
})

describe('law: offset maps: the monoid', () => {
  const mapOf = fc.tuple(source, passes).map(([text, all]) => all.reduce(rewrite, trace(text)).map)

  property.prop([mapOf, mapOf, mapOf])('is associative', (a, b, c) => {
    expect(monoid.concat(monoid.concat(a, b), c)).toEqual(monoid.concat(a, monoid.concat(b, c)))
  })

  property.prop([mapOf])('has a neutral element', (map) => {
    expect(monoid.concat(monoid.empty, map)).toEqual(map)
    expect(monoid.concat(map, monoid.empty)).toEqual(map)
  })

  test('knows no empty passes', () => {
    expect(fromEdits([])).toEqual(identity)
  })
})

//   before   會(huì)同縣
//   after    會同縣
const pinyin = fromEdits([{ before: span(1, 6), after: span(1, 1) }])

//   before   一⏎二        with a carriage return and a line feed
//   after    一⏎二        with a line feed
const lineEnd = fromEdits([{ before: span(1, 3), after: span(1, 2) }])

test.each<[what: string, map: OffsetMap, from: Span, to: Span]>([
  ['before what was removed', pinyin, span(0, 1), span(0, 1)],
  ['behind what was removed', pinyin, span(1, 2), span(6, 7)],
  ['around what was removed', pinyin, span(0, 2), span(0, 7)],
  ['the whole', pinyin, span(0, 3), span(0, 8)],
  ['what was replaced', lineEnd, span(1, 2), span(1, 3)],
  ['between, where nothing stands', pinyin, span(1, 1), span(6, 6)],
])('%s', (_, map, from, to) => {
  expect(toSource(map)(from)).toEqual(to)
})
