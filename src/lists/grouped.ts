/** By their keys, in the order in which these are met. */
export const grouped = <A, K>(
  all: ReadonlyArray<A>,
  keyOf: (one: A) => K,
): ReadonlyMap<K, ReadonlyArray<A>> => {
  const groups = new Map<K, Array<A>>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

/** The first of those that have a key in common. */
export const firstOfEach = <A>(all: ReadonlyArray<A>, keyOf: (one: A) => unknown): ReadonlyArray<A> => {
  const met = new Map<unknown, A>()
  for (const one of all) {
    const key = keyOf(one)
    if (!met.has(key)) met.set(key, one)
  }
  return [...met.values()]
}
