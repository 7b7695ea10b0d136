/** What follows from an object, made once for each and kept as long as the object is. */
export const memoized = <K extends object, A>(make: (key: K) => A): ((key: K) => A) => {
  const all = new WeakMap<K, A>()
  return (key) => {
    const known = all.get(key)
    if (known !== undefined) return known
    const made = make(key)
    all.set(key, made)
    return made
  }
}
