/**
 * Numbers that Word counts and the text does not have: the 一、 of a heading in a numbered list.
 *
 * ```text
 *   paragraph ─ numId, ilvl ─► num ─► abstractNum ─► level: format 一, text %1、
 *       └ style ─ numId ──────────────────┘              counted for each abstractNum
 * ```
 */
import { longestChain } from './limits'
import { writeNumber } from './numerals'
import type { Styles } from './Styles'
import type { Part } from './WordParts'
import { attribute, child, childrenOf, count, isOn, setting, type XmlElement } from './Xml'
import { flatMap } from '../../lists/flatMap'

interface Level {
  readonly start: number
  readonly format: string
  /** `%1、`, `（%2）`: the numbers of this and the upper levels, and what is printed around them. */
  readonly text: string
  readonly isLegal: boolean
  /** The level whose number starts this one anew; 0 for never. */
  readonly restart: number | undefined
  readonly style: string | undefined
}

interface List {
  readonly counter: string
  readonly levels: ReadonlyArray<Level | undefined>
  /** Where this list starts anew although it shares its counter. */
  readonly overrides: ReadonlyMap<number, number>
}

/** What is printed around a number, as far as it is read: it stands before every paragraph of the list. */
const longestText = 100

const readLevel = (element: XmlElement): Level => ({
  start: count(element, 'start') ?? 1,
  format: setting(element, 'numFmt') ?? 'decimal',
  text: (setting(element, 'lvlText') ?? '').slice(0, longestText),
  isLegal: isOn(element, 'isLgl') ?? false,
  restart: count(element, 'lvlRestart'),
  style: setting(element, 'pStyle'),
})

const mostLevels = 9

const levelOf = (element: XmlElement): number => Number(attribute(element, 'ilvl') ?? 0)

const readLevels = (element: XmlElement | undefined): ReadonlyArray<Level | undefined> => {
  const own = new Map(childrenOf(element, 'lvl').map((level) => [levelOf(level), readLevel(level)]))
  return Array.from({ length: mostLevels }, (_, level) => own.get(level))
}

const readLists = (part: Part | undefined, styles: Styles): ReadonlyMap<string, List> => {
  const abstracts = new Map(
    childrenOf(part?.root, 'abstractNum').map((element) => [
      attribute(element, 'abstractNumId') ?? '',
      element,
    ]),
  )
  const lists = new Map(
    childrenOf(part?.root, 'num').map((element) => [attribute(element, 'numId') ?? '', element]),
  )
  /** An abstractNum may only name a style, whose list has the levels. */
  const abstractOf = (list: XmlElement | undefined): string => {
    let id = setting(list, 'abstractNumId') ?? ''
    for (let step = 0; step < longestChain; step++) {
      const link = setting(abstracts.get(id), 'numStyleLink')
      const named = link === undefined ? undefined : styles.find(link, (style) => style.list)?.found
      const next = named === undefined ? undefined : setting(lists.get(named), 'abstractNumId')
      if (next === undefined) break
      id = next
    }
    return id
  }
  const listOf = (element: XmlElement): List => {
    const counter = abstractOf(element)
    const own = childrenOf(element, 'lvlOverride')
    const replaced = new Map(
      flatMap(own, (override) => {
        const level = child(override, 'lvl')
        return level === undefined ? [] : [[levelOf(override), readLevel(level)]]
      }),
    )
    const starts = flatMap(own, (override) => {
      const start = count(override, 'startOverride')
      return start === undefined ? [] : [[levelOf(override), start] as const]
    })
    return {
      counter,
      levels: readLevels(abstracts.get(counter)).map((level, i) => replaced.get(i) ?? level),
      overrides: new Map(starts),
    }
  }
  return new Map([...lists].map(([id, element]) => [id, listOf(element)]))
}

/** The next number of a paragraph as it is printed; empty where it has none. Counts as it is asked. */
export type NextNumber = (properties: XmlElement | undefined, style: string | undefined) => string

/** Behind 一、 nothing follows; behind 1. a space, where Word leaves a gap. */
const withGap = (text: string): string => (/[\dA-Za-z.)]$/u.test(text) ? `${text} ` : text)

const print = ({ levels }: List, at: number, counts: ReadonlyArray<number | undefined>): string => {
  const own = levels[at]
  if (own === undefined || own.format === 'bullet') return ''
  return withGap(
    own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const level = levels[Number(digit) - 1]
      const format = own.isLegal ? 'decimal' : (level?.format ?? 'decimal')
      return writeNumber(format, counts[Number(digit) - 1] ?? level?.start ?? 1)
    }),
  )
}

export const numbererOf = (part: Part | undefined, styles: Styles): NextNumber => {
  const lists = readLists(part, styles)
  const counters = new Map<string, Array<number | undefined>>()
  const begun = new Set<string>()

  const countOn = (id: string, list: List, at: number): ReadonlyArray<number | undefined> => {
    const counts = counters.get(list.counter) ?? []
    counters.set(list.counter, counts)
    if (!begun.has(id)) {
      begun.add(id)
      for (const [level, start] of list.overrides) counts[level] = start - 1
    }
    counts[at] = (counts[at] ?? (list.levels[at]?.start ?? 1) - 1) + 1
    for (let below = at + 1; below < mostLevels; below++)
      if (list.levels[below]?.restart !== 0) counts[below] = undefined
    return counts
  }

  return (properties, style) => {
    const own = child(properties, 'numPr')
    const inherited = styles.find(style, ({ list }) => list)
    const id = setting(own, 'numId') ?? inherited?.found
    const list = id === undefined ? undefined : lists.get(id)
    if (id === undefined || list === undefined) return ''
    const linked = list.levels.findIndex(
      (level) => level?.style !== undefined && (level.style === style || level.style === inherited?.id),
    )
    const stated = count(own, 'ilvl') ?? styles.find(style, ({ level }) => level)?.found
    const at = Math.min(Math.max(stated ?? linked, 0), mostLevels - 1)
    return print(list, at, countOn(id, list, at))
  }
}
