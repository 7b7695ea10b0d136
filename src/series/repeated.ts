/**
 * Words and numbers taken over from the year before.
 */
import type { SectionKind } from '../report/Report'
import type { Judgement } from '../rules/DocumentRule'
import { sectionOf } from '../rules/texts'
import { broken, holds, type SeriesRule } from './judge'
import type { Volume } from './Volume'
import { flatMap } from '../lists/flatMap'

const textRepeated = { id: 'series/text-repeated', severity: 'warning' } as const satisfies SeriesRule
const tableRepeated = { id: 'series/table-repeated', severity: 'warning' } as const satisfies SeriesRule

export const repetitionRules: ReadonlyArray<SeriesRule> = [textRepeated, tableRepeated]

const shingle = 5
/** Longer texts are compared by their beginning. */
const longest = 20_000

/** Every run of five characters, without white space, marks and digits: a year that was changed changes nothing. */
const shinglesOf = (text: string): ReadonlySet<string> => {
  const plain = text.slice(0, longest).replace(/[^\p{Script=Han}A-Za-z]+/gu, '')
  const shingles = new Set<string>()
  for (let i = 0; i + shingle <= plain.length; i++) shingles.add(plain.slice(i, i + shingle))
  return shingles
}

/**
 * How much two texts have in common, 0 to 1: the resemblance of their shingles (Broder 1997), the share
 * of all runs of five characters that both have. Linear, and blind to moved paragraphs.
 */
export const resemblance = (one: string, other: string): number => {
  const [first, second] = [shinglesOf(one), shinglesOf(other)]
  let common = 0
  for (const words of first) if (second.has(words)) common++
  const union = first.size + second.size - common
  return union === 0 ? 0 : common / union
}

/** What is written afresh each year; shorter texts are formulas that anybody repeats. */
const written: ReadonlyArray<SectionKind> = ['overview', 'problems']
const shortest = 80
const repeated = 0.9

const judgeText = (last: Volume, volume: Volume): ReadonlyArray<Judgement> =>
  flatMap(written, (kind) => {
    const [before, now] = [sectionOf(last.dossier, kind), sectionOf(volume.dossier, kind)]
    if (before === undefined || now === undefined) return []
    if (Math.min(before.text.length, now.text.length) < shortest) return []
    const share = resemblance(before.text, now.text)
    return share < repeated
      ? [holds(textRepeated)]
      : [
          broken(textRepeated, volume, {
            topics: [kind],
            actual: Math.round(share * 100),
            place: now.place ?? null,
          }),
        ]
  })

/** Fewer numbers, beside those that follow from them as totals, can be the same by chance. */
const fewestNumbers = 4

interface Requests {
  readonly numbers: ReadonlyArray<number>
  readonly independent: number
}

const requestsOf = ({ dossier: { figures } }: Volume): Requests => {
  const cells = flatMap(figures?.cells ?? [], ({ address }, at) =>
    address.startsWith('requests.') ? [{ address, number: figures?.read[at] ?? NaN }] : [],
  )
  return {
    numbers: cells.map(({ number }) => number),
    independent: cells.filter(({ address, number }) => number > 0 && !address.includes('.total')).length,
  }
}

const judgeTable = (last: Volume, volume: Volume): ReadonlyArray<Judgement> => {
  const [before, now] = [requestsOf(last), requestsOf(volume)]
  const { length } = now.numbers
  if (before.numbers.length !== length || now.independent < fewestNumbers) return []
  // What neither of them has, the rows of another layout of the form, is not known in both.
  return now.numbers.every((number, at) => Object.is(number, before.numbers[at]))
    ? [
        broken(tableRepeated, volume, {
          actual: now.numbers.filter((number) => !Number.isNaN(number)).length,
        }),
      ]
    : [holds(tableRepeated)]
}

export const judgeRepetition = (last: Volume, volume: Volume): ReadonlyArray<Judgement> => [
  ...judgeText(last, volume),
  ...judgeTable(last, volume),
]
