/**
 * The elements that are open at a point of a page, however few of them were closed by their author.
 *
 * A start tag ends what cannot stand around it (a `p` another `p`, a `td` the `td` before it), an end tag
 * ends everything opened since its own start tag, and neither reaches out of the cell it stands in. So
 * browsers do, and so a hidden element that was never closed hides no more than it does there.
 */
import type { Element, Role } from './elements'
import * as marks from './marks'

/** An element that is open; its marks are also those of all around it. */
type Open = Element

/** Deeper elements are looked through, as browsers do at some depth; pages of authorities reach sixty. */
const deepest = 200

/** Tables in tables; what is in a deeper one are lines. */
const deepestTable = 16

export interface OpenElements {
  /** Opens an element, which has content; one too deep does not stand. */
  readonly open: (element: Element, own: number) => void
  readonly close: (element: Element) => void
  readonly closeAll: () => void
  /** What holds for text here: the bits of `marks`. Text outside of all elements is Markdown around tables in tags. */
  readonly marks: () => number
}

const isTablePart = (role: Role): boolean =>
  role === 'table' || role === 'section' || role === 'row' || role === 'cell'

const isPart = ({ role }: Open): boolean => isTablePart(role)

const isParagraph = ({ name }: Open): boolean => name === 'p'

const lists = ['ul', 'ol', 'dl']
const headings = /^h[1-6]$/u

/** `enter` and `leave` are told of every element that stands, with all that holds inside it. */
export const openElements = (
  enter: (role: Role, inside: number) => void,
  leave: (role: Role, inside: number) => void,
): OpenElements => {
  const stack: Array<Open> = []
  let tables = 0
  let paragraphs = 0
  let inlines = 0
  // Elements too deep to stand, and all inside them.
  let surplus = 0

  const push = (name: string, role: Role, own: number): void => {
    const around = stack.at(-1)?.marks ?? 0
    // A block inside a link is no part of a line of links.
    const unlinked = role === 'inline' ? around : around & ~marks.linked
    const inside = (unlinked & ~marks.sizeless) | own
    stack.push({ name, role, marks: inside })
    if (role === 'inline') inlines++
    else if (role === 'table') tables++
    else if (name === 'p') paragraphs++
    enter(role, inside)
  }

  const closeTo = (length: number): void => {
    while (stack.length > length) {
      const top = stack.pop()
      if (top === undefined) return
      if (top.role === 'inline') inlines--
      else if (top.role === 'table') tables--
      else if (top.name === 'p') paragraphs--
      leave(top.role, top.marks)
    }
  }

  /** The innermost element that matches, none beyond the first that stops the search; -1 where none is. */
  const find = (matches: (one: Open) => boolean, stops: (one: Open) => boolean): number => {
    for (let i = stack.length - 1; i >= 0; i--) {
      const one = stack[i]
      if (one === undefined) return -1
      if (matches(one)) return i
      if (stops(one)) return -1
    }
    return -1
  }

  const closeFound = (index: number): void => {
    if (index >= 0) closeTo(index)
  }

  const innermost = (roles: ReadonlyArray<Role>): number =>
    find(
      ({ role }) => roles.includes(role),
      ({ role }) => role === 'table',
    )

  /** Ends what is open below the innermost table, section or row that a part of a table may stand in. */
  const closeBelow = (roles: ReadonlyArray<Role>, implied: () => void): void => {
    const index = innermost(roles)
    if (index < 0) implied()
    else closeTo(index + 1)
  }

  const openTable = (): void => {
    push('table', 'table', 0)
  }

  const openRow = (): void => {
    closeBelow(['table', 'section'], openTable)
    push('tr', 'row', 0)
  }

  const before: Readonly<Partial<Record<Role, (name: string) => void>>> = {
    block: () => {
      if (paragraphs > 0) closeFound(find(isParagraph, isPart))
    },
    item: (own) => {
      const rivals = own === 'li' ? ['li'] : ['dt', 'dd']
      closeFound(
        find(
          ({ name }) => rivals.includes(name),
          ({ name, role }) => isTablePart(role) || lists.includes(name),
        ),
      )
    },
    table: () => {
      // A table stands in a cell of another one, or ends it.
      const index = innermost(['cell', 'table'])
      if (stack[index]?.role === 'table') closeTo(index)
    },
    section: () => {
      closeBelow(['table'], openTable)
    },
    row: () => {
      closeBelow(['table', 'section'], openTable)
    },
    cell: () => {
      closeBelow(['row'], openRow)
    },
  }

  const open: OpenElements['open'] = ({ name, role }, own) => {
    // What says nothing of its content need not stand, as most spans; unless its end could be taken for another's.
    if (role === 'inline' && own === 0 && inlines === 0) return
    const isTooDeep = stack.length >= deepest || (role === 'table' && tables >= deepestTable)
    if (surplus > 0 || isTooDeep) surplus++
    else {
      before[role]?.(name)
      push(name, role, own)
    }
  }

  const isEndOf =
    (name: string, role: Role) =>
    (one: Open): boolean =>
      one.name === name ||
      (isTablePart(role) && one.role === role) ||
      (headings.test(name) && headings.test(one.name))

  const stopsEnd =
    (role: Role) =>
    (one: Open): boolean => {
      if (isTablePart(role)) return one.role === 'table'
      return role === 'inline' ? one.role !== 'inline' : isTablePart(one.role)
    }

  const close: OpenElements['close'] = ({ name, role }) => {
    if (role === 'inline' && inlines === 0) return
    if (surplus > 0) surplus--
    else if (stack.at(-1)?.name === name) closeTo(stack.length - 1)
    else closeFound(find(isEndOf(name, role), stopsEnd(role)))
  }

  return {
    open,
    close,
    closeAll: () => {
      closeTo(0)
    },
    marks: () => stack.at(-1)?.marks ?? marks.preformatted,
  }
}
