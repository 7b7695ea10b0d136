import { formula, type Relation } from './Relation'

/** What addresses have in common at their ends, and `*` for one part or more between: `requests.*.total`. */
const pattern = (addresses: ReadonlyArray<string>): string => {
  const [first = [], ...others] = addresses.map((one) => one.split('.'))
  const shortest = Math.min(first.length, ...others.map(({ length }) => length))
  const isShared = (at: number): boolean => others.every((other) => other.at(at) === first.at(at))
  let head = 0
  while (head < shortest && isShared(head)) head++
  if (head === first.length) return first.join('.')
  let tail = 0
  while (head + tail + 1 < shortest && isShared(-1 - tail)) tail++
  return [...first.slice(0, head), '*', ...first.slice(first.length - tail)].join('.')
}

const isAddress = (word: string): boolean => word.includes('.')

/** Relations as few formulas: those that differ in their cells alone are one, with `*` for what differs. */
export const schemesOf = (relations: ReadonlyArray<Relation>): ReadonlyArray<string> => {
  const formulas = relations.map((relation) => formula(relation).split(' '))
  const shapeOf = (words: ReadonlyArray<string>): string =>
    words.map((word) => (isAddress(word) ? '' : word)).join(' ')
  return [...new Set(formulas.map(shapeOf))].map((shape) => {
    const alike = formulas.filter((words) => shapeOf(words) === shape)
    const [first = []] = alike
    return first
      .map((word, at) => (isAddress(word) ? pattern(alike.map((words) => words[at] ?? '')) : word))
      .join(' ')
  })
}
