import { formula, type Relation } from './Relation'

/** What two addresses have in common at their ends, and `*` for one part or more between: `requests.*.total`. */
const pattern = (one: string, other: string): string => {
  if (one === other) return one
  const [a, b] = [one.split('.'), other.split('.')]
  const most = Math.min(a.length, b.length) - 1
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (head + tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return [...a.slice(0, head), '*', ...a.slice(a.length - tail)].join('.')
}

const isAddress = (word: string): boolean => word.includes('.')

type Words = ReadonlyArray<string>

const shapeOf = (words: Words): string => words.filter((word) => !isAddress(word)).join(' ')

const merged = (one: Words, other: Words): Words => one.map((word, at) => pattern(word, String(other[at])))

/** Relations as few formulas: those that differ in their cells alone are one, with `*` for what differs. */
export const schemesOf = (relations: ReadonlyArray<Relation>): ReadonlyArray<string> => {
  const formulas: ReadonlyArray<Words> = relations.map((relation) => formula(relation).split(' '))
  const shapes = [...new Set(formulas.map(shapeOf))]
  return shapes.map((shape) =>
    formulas
      .filter((words) => shapeOf(words) === shape)
      .reduce(merged)
      .join(' '),
  )
}
