/** A value made when it is first asked for: tables and codecs cost a page that imports them nothing until then. */
export const lazily = <A>(make: () => A): (() => A) => {
  let made: A | undefined
  return () => (made ??= make())
}
