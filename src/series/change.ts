/**
 * What the text says of the change since last year, and changes that deserve a second look.
 */
import type { Judgement } from '../rules/DocumentRule'
import { sectionsOf } from '../rules/texts'
import { broken, holds, type SeriesRule } from './judge'
import { entryAt, numberAt, type Volume } from './Volume'
import { flatMap } from '../lists/flatMap'

const ratioRecomputes = { id: 'series/ratio-recomputes', severity: 'warning' } as const satisfies SeriesRule
const leap = { id: 'series/leap', severity: 'info' } as const satisfies SeriesRule

export const changeRules: ReadonlyArray<SeriesRule> = [ratioRecomputes, leap]

/** 收到…申请22件，比2022年（31件）下降29%: the change, and before it, in the sentence, the count and what it is compared with. */
const change = /(增长|增加|上升|下降|减少|降低)了?\s?(\d{1,4}(?:\.\d{1,2})?)\s?[%％]/gu
const falling = /下降|减少|降低/u
const comparison = /同比|比|较/u
const count = /(\d{1,7})\s?[件起宗]\D{0,12}$/u
const longestSentence = 80

interface Claim {
  readonly count: number
  /** In percent, negative where it falls, as it is printed. */
  readonly change: number
  readonly decimals: number
}

const claimsIn = (text: string): ReadonlyArray<Claim> =>
  flatMap([...text.matchAll(change)], ({ index, 1: direction = '', 2: printed = '' }) => {
    const before = text.slice(Math.max(0, index - longestSentence), index)
    const sentence = before.split(/[。；;\n]/u).at(-1) ?? ''
    const clause = sentence.slice(0, Math.max(0, sentence.search(comparison)))
    const counted = /收到|受理|新收|收办/u.test(clause) && clause.includes('申请') ? count.exec(clause) : null
    return counted === null
      ? []
      : [
          {
            count: Number(counted[1]),
            change: Number(printed) * (falling.test(direction) ? -1 : 1),
            decimals: (printed.split('.')[1] ?? '').length,
          },
        ]
  })

/** The numbers that a report may mean by 收到: new requests, or all that were on hand. */
const received = (volume: Volume): ReadonlyArray<number> => {
  const number = numberAt(volume)
  const fresh = number('requests.received.total')
  return [fresh, fresh + number('requests.carriedOver.total')]
}

const judgeRatios = (last: Volume, volume: Volume): ReadonlyArray<Judgement> => {
  const [before, now] = [received(last), received(volume)]
  const sections = sectionsOf(volume.dossier).filter(({ kind }) => kind === 'overview' || kind === 'requests')
  return flatMap(sections, (section) =>
    flatMap(
      claimsIn(section.text),
      ({ count: stated, change: printed, decimals }): ReadonlyArray<Judgement> => {
        if (!now.includes(stated)) return []
        const changes = before.filter((base) => base > 0).map((base) => ((stated - base) / base) * 100)
        const [first] = changes
        if (first === undefined) return []
        // A percentage may be rounded or cut at its last digit.
        return changes.some((one) => Math.abs(one - printed) <= 10 ** -decimals)
          ? [holds(ratioRecomputes)]
          : [
              broken(ratioRecomputes, volume, {
                expected: Number(first.toFixed(1)),
                actual: printed,
                place: section.place ?? null,
              }),
            ]
      },
    ),
  )
}

/** A few requests more or less are no leap. */
const few = 10
const times = 5

const judgeLeap = (last: Volume, volume: Volume): ReadonlyArray<Judgement> => {
  const [before, now] = [entryAt(last)('requests.received.total'), entryAt(volume)('requests.received.total')]
  if (before === null || now === null || Number.isNaN(before.number + now.number)) return []
  const vanished = before.number >= few && now.number === 0
  const soared = now.number >= few && before.number > 0 && now.number > times * before.number
  return vanished || soared
    ? [
        broken(leap, volume, {
          terms: [now.term, before.term],
          expected: before.number,
          actual: now.number,
          place: now.term.place,
        }),
      ]
    : [holds(leap)]
}

export const judgeChange = (last: Volume, volume: Volume): ReadonlyArray<Judgement> => [
  ...judgeRatios(last, volume),
  ...judgeLeap(last, volume),
]
