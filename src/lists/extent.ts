/** The least and the greatest of many: `Math.min(...numbers)` fails where there are a hundred thousand of them. */

export const least = <A>(items: ReadonlyArray<A>, of: (item: A) => number): number => {
  let found = Infinity
  for (const item of items) found = Math.min(found, of(item))
  return found
}

export const greatest = <A>(items: ReadonlyArray<A>, of: (item: A) => number): number => {
  let found = -Infinity
  for (const item of items) found = Math.max(found, of(item))
  return found
}
