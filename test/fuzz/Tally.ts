/** Counts of documents by what they were made of, for a table of shares. */
import { isExact, isHonest, type Reading } from './readings'

interface Tally {
  readonly read: number
  readonly all: number
}

export type Tallies = ReadonlyMap<string, Tally>

const keysOf = ({ document: { recipe }, damage }: Reading): ReadonlyArray<string> => {
  const made = ['all', `writing  ${recipe.writing}`, `printing ${recipe.printing}`]
  const noise = recipe.noise.length === 0 ? ['no noise'] : recipe.noise
  return [...made, ...(damage === null ? noise.map((name) => `noise    ${name}`) : [`damage   ${damage}`])]
}

/** A tally of readings by what a reading is counted for. */
const tallyBy =
  (isRead: (reading: Reading) => boolean) =>
  (all: ReadonlyArray<Reading>): Tallies => {
    const tallies = new Map<string, Tally>()
    for (const reading of all)
      for (const key of keysOf(reading)) {
        const known = tallies.get(key) ?? { read: 0, all: 0 }
        tallies.set(key, { read: known.read + (isRead(reading) ? 1 : 0), all: known.all + 1 })
      }
    return tallies
  }

/** How many of the readable documents are read exactly. */
export const tallyExact = tallyBy(isExact)

/** How many of the damaged ones are read honestly. */
export const tallyHonest = tallyBy(isHonest)

/** In per cent; of nothing, all. */
export const shareOf = (tallies: Tallies, key: string): number => {
  const { read, all } = tallies.get(key) ?? { read: 1, all: 1 }
  return (100 * read) / all
}

/** Lowest share first. */
export const printTallies = (tallies: Tallies): string =>
  [...tallies]
    .sort(([, a], [, b]) => a.read / a.all - b.read / b.all)
    .map(
      ([key, { all }]) =>
        `${shareOf(tallies, key).toFixed(2).padStart(7)} %  ${String(all).padStart(7)}  ${key}`,
    )
    .join('\n')
