/** Counts of documents by what they were made of, for a table of shares. */
interface Tally {
  readonly read: number
  readonly all: number
}

export type Tallies = Map<string, Tally>

export const count = (tallies: Tallies, keys: ReadonlyArray<string>, isRead: boolean): void => {
  for (const key of keys) {
    const { read, all } = tallies.get(key) ?? { read: 0, all: 0 }
    tallies.set(key, { read: read + (isRead ? 1 : 0), all: all + 1 })
  }
}

const share = ({ read, all }: Tally): string => `${((100 * read) / all).toFixed(2).padStart(7)} %`

/** Lowest share first. */
export const printTallies = (tallies: Tallies): string =>
  [...tallies]
    .sort(([, a], [, b]) => a.read / a.all - b.read / b.all)
    .map(([key, tally]) => `${share(tally)}  ${String(tally.all).padStart(7)}  ${key}`)
    .join('\n')
