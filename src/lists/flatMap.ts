/**
 * Lists out of lists. The methods of arrays say the same, but cost V8 twenty times as much as these loops, and the
 * reading of a report consists of some hundred of them.
 */

/** What is made of each, one behind the other. */
export const flatMap = <A, B>(
  all: ReadonlyArray<A>,
  make: (one: A, at: number) => ReadonlyArray<B>,
): Array<B> => {
  const out: Array<B> = []
  for (let at = 0; at < all.length; at++) for (const made of make(all[at] as A, at)) out.push(made)
  return out
}

/** What is found for each, where something is. */
export const mapDefined = <A, B>(
  all: ReadonlyArray<A>,
  find: (one: A, at: number) => B | null | undefined,
): Array<B> => {
  const out: Array<B> = []
  for (let at = 0; at < all.length; at++) {
    const found = find(all[at] as A, at)
    if (found !== undefined && found !== null) out.push(found)
  }
  return out
}
