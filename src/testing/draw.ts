/**
 * Draws from what is listed, unless something is wanted.
 */
import fc from 'fast-check'

type Listed<K extends string> = Readonly<Record<K, unknown>>

export const namesOf = <K extends string>(record: Listed<K>): ReadonlyArray<K> =>
  Object.keys(record) as Array<K>

/** One of the names of a record. */
export const oneOf = <K extends string>(record: Listed<K>, wanted?: K): fc.Arbitrary<K> =>
  wanted === undefined ? fc.constantFrom(...namesOf(record)) : fc.constant(wanted)

/** Of names that are rivals only the first. */
const withoutRivals =
  <K extends string>(rivals: ReadonlyArray<ReadonlyArray<K>>) =>
  (names: ReadonlyArray<K>): ReadonlyArray<K> =>
    names.filter((name, at) => {
      const group = rivals.find((one) => one.includes(name)) ?? [name]
      return names.findIndex((other) => group.includes(other)) === at
    })

/** A few names, of rivals only one. */
export const someOf = <K extends string>(
  names: ReadonlyArray<K>,
  rivals: ReadonlyArray<ReadonlyArray<K>>,
  most: number,
  wanted?: ReadonlyArray<K>,
): fc.Arbitrary<ReadonlyArray<K>> =>
  wanted === undefined
    ? fc.uniqueArray(fc.constantFrom(...names), { maxLength: most }).map(withoutRivals(rivals))
    : fc.constant(wanted)

type Choices = Readonly<Record<string, ReadonlyArray<unknown>>>

/** One of each list. */
export type Chosen<C extends Choices> = { readonly [K in keyof C]: C[K][number] }

export const oneOfEach = <C extends Choices>(choices: C): fc.Arbitrary<Chosen<C>> =>
  fc.record(
    Object.fromEntries(Object.entries(choices).map(([key, values]) => [key, fc.constantFrom(...values)])),
  ) as fc.Arbitrary<Chosen<C>>
