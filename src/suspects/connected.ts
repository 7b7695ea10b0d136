import { flatMap } from '../lists/flatMap'

interface Group<A> {
  readonly items: ReadonlyArray<A>
  readonly keys: ReadonlySet<number>
}

/** The items in groups: those that have a key in common, directly or through others, belong together. */
export const connected =
  <A>(keysOf: (item: A) => ReadonlyArray<number>) =>
  (items: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> => {
    let groups: ReadonlyArray<Group<A>> = []
    for (const item of items) {
      const own = keysOf(item)
      const isTouched = ({ keys }: Group<A>): boolean => own.some((key) => keys.has(key))
      const touched = groups.filter(isTouched)
      const joined = {
        items: [...flatMap(touched, (group) => group.items), item],
        keys: new Set([...flatMap(touched, ({ keys }) => [...keys]), ...own]),
      }
      groups = [...groups.filter((group) => !isTouched(group)), joined]
    }
    return groups.map((group) => group.items)
  }
