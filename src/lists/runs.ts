/** Neighbours in a list that belong together. */

/** Where a run ends that begins at an index: at the first item from there on that does not belong to it. */
export const endOfRun = <A>(items: ReadonlyArray<A>, from: number, belongs: (item: A) => boolean): number => {
  let end = from
  for (let item = items[end]; item !== undefined && belongs(item); item = items[end]) end++
  return end
}

/** What stands for a run, and where the run ends. */
export interface Rewritten<B> {
  readonly by: ReadonlyArray<B>
  readonly end: number
}

/** A list in which every run is rewritten that begins with an item of a kind; the other items stay. */
export const rewriteRuns =
  <A, S extends A, B>(
    begins: (item: A) => item is S,
    rewrite: (first: S, items: ReadonlyArray<A>, from: number) => Rewritten<B>,
  ) =>
  <C extends A>(items: ReadonlyArray<C>): ReadonlyArray<Exclude<C, S> | B> => {
    const all: Array<Exclude<C, S> | B> = []
    let next = items.findIndex(begins)
    if (next < 0) return items as ReadonlyArray<Exclude<C, S>>
    for (const item of items.slice(0, next)) all.push(item as Exclude<C, S>)
    for (let at = next; at < items.length; at = next) {
      const item = items[at] as C
      next = at + 1
      if (!begins(item)) all.push(item as Exclude<C, S>)
      else {
        const { by, end } = rewrite(item, items, at)
        for (const one of by) all.push(one)
        next = end
      }
    }
    return all
  }
