/**
 * A page to its outline, in one pass over its tags.
 */
import type { Element, Role } from './elements'
import * as marks from './marks'
import { headFact } from './headFacts'
import type { Span } from '../../text/Span'
import { marksOfLook } from './hidden'
import { lineOfPage } from './lineOfPage'
import { openElements } from './OpenElements'
import { type Block, outlineWriter } from './Outline'
import { isRoot } from './roots'
import { noRuns, type Runs } from './Runs'
import { type Attribute, attribute, type Attributes } from './Attributes'
import { scanTags } from './scanTags'

export interface Page {
  readonly runs: Runs
  readonly blocks: ReadonlyArray<Block>
  /** How many tables were read, and how many were left out with what is hidden or beside the text. */
  readonly tables: number
  readonly tablesAside: number
  /** The contents of elements that only a script would show. */
  readonly unshown: ReadonlyArray<Span>
  /** Where the last table begins. */
  readonly lastTable: number
  /** Where the element ends that is known to hold the text of the page; the end of the page without one. */
  readonly textEnd: number
  /** How far the page could be read: a tag that never ends hides what follows. */
  readonly end: number
}

/** Which elements that are left out are read all the same, by where their content begins. */
export type Reads = (contentStart: number, isInCell: boolean) => boolean

export const whatIsShown: Reads = () => false

/** As browsers have it, so that a span of a million is no million cells. */
const mostSpanned = 1000

/** In pixels: a picture that says it is narrower shows no table. */
const narrowestPicture = 200

/** Pictures that are no wider keep cells of the layout apart. */
const widestSpacer = 3

/** A button that unfolds a section is its heading. */
const opensSection = /^(?:\s|<[^<>]*>)*[一二三四五六][、.．<]/u
const longestOpening = 900

const written = /^(?:text|number|tel)?$/iu

export const readPage = (html: string, reads: Reads): Page => {
  const runs = noRuns()
  const outline = outlineWriter()
  const line = lineOfPage(html, runs, outline.add)
  const ignored = marks.dead | marks.aside
  const unread = ignored | marks.sizeless
  const counts = { tables: 0, tablesAside: 0, lastTable: 0, textEnd: html.length, end: 0 }
  const unshown: Array<Span> = []
  // Where the outermost unshown element begins that is open.
  let unshownStart = -1
  let hasTitle = false
  let hasBody = false
  let attributes: Attributes = () => undefined
  let tagEnd = 0

  const valueOf = (one: Attribute): string => {
    const span = attributes(one)
    return span === undefined ? '' : html.slice(span.start, span.end)
  }
  const numberOf = (one: Attribute, otherwise: number): number => {
    if (attributes(one) === undefined) return otherwise
    const number = Number.parseInt(valueOf(one), 10)
    return Number.isNaN(number) ? otherwise : number
  }
  const spanOf = (one: Attribute): number => Math.min(mostSpanned, Math.max(1, numberOf(one, 1)))

  const enter = (role: Role, inside: number): void => {
    if ((inside & marks.unshown) !== 0 && unshownStart < 0) unshownStart = tagEnd
    if (role === 'inline') return
    line.end(false)
    if ((inside & ignored) !== 0) {
      if (role === 'table' && (inside & marks.dead) === 0) counts.tablesAside++
    } else if (role === 'table') {
      counts.tables++
      counts.lastTable = tagEnd
      counts.textEnd = html.length
      outline.openTable()
    } else if (role === 'row') outline.openRow()
    else if (role === 'cell')
      outline.openCell({
        blocks: [],
        colspan: spanOf(attribute.colspan),
        rowspan: spanOf(attribute.rowspan),
        start: tagEnd,
      })
  }

  const leave = (role: Role, inside: number): void => {
    if ((inside & marks.unshown & ~stack.marks()) !== 0) {
      unshown.push({ start: unshownStart, end: counts.end })
      unshownStart = -1
    }
    if (role === 'inline') return
    line.end(false)
    if ((inside & ignored) !== 0) return
    if (role === 'cell') outline.closeCell()
    else if (role === 'table') outline.closeTable()
    const leavesRoot = (inside & marks.root) !== 0 && (stack.marks() & marks.root) === 0
    if (leavesRoot && counts.tables > 0) counts.textEnd = counts.end
  }

  const stack = openElements(enter, leave)

  /** Text has no size in a tag of its line that says so, and in plain ones there: others may have their size from a sheet. */
  const sizeOf = ({ name, role }: Element, look: number): number => {
    if (role !== 'inline') return 0
    const isPlain =
      name !== 'font' && (attributes(attribute.class) ?? attributes(attribute.style)) === undefined
    return (isPlain ? stack.marks() : look) & marks.sizeless
  }

  /** What this tag and its element say of what is inside. */
  const marksOf = (element: Element): number => {
    const { name, role, marks: ofElement } = element
    // The text of the page itself may be hidden until a script shows it.
    if (
      role !== 'inline' &&
      name !== 'p' &&
      (isRoot(valueOf(attribute.id)) || isRoot(valueOf(attribute.class)))
    )
      return ofElement | marks.root
    const look = marksOfLook(html, attributes)
    const own = ofElement | (look & ~marks.sizeless) | sizeOf(element, look)
    if (name === 'a' && /^(?!#)./u.test(valueOf(attribute.href))) return own | marks.linked
    if (name === 'title') {
      const isFirst = !hasTitle
      hasTitle = true
      return isFirst ? own : own | marks.dead
    }
    const isRead =
      (name === 'textarea' && outline.isInCell()) ||
      (name === 'button' && opensSection.test(html.slice(tagEnd, tagEnd + longestOpening)))
    if (isRead) return own & ~marks.dead
    return (own & marks.aside) !== 0 && reads(tagEnd, outline.isInCell())
      ? own & ~(marks.aside | marks.unshown)
      : own
  }

  /** What an element shows by itself, whatever its content is. */
  const show = ({ name, marks: ofElement }: Element, start: number, end: number): void => {
    if (name === 'body') hasBody = true
    if (name === 'meta' && !hasBody) {
      const fact = headFact(html, attributes)
      if (fact !== undefined) line.fact(fact)
    }
    if ((stack.marks() & ignored) !== 0 || (marksOfLook(html, attributes) & marks.aside) !== 0) return
    if (name === 'img' || ofElement !== 0) {
      const size = Math.min(numberOf(attribute.width, Infinity), numberOf(attribute.height, Infinity))
      const isWide = name === 'img' && size >= narrowestPicture
      const isValue = outline.isInCell() && size > widestSpacer && (stack.marks() & marks.linked) === 0
      if (isWide || isValue) outline.add({ kind: 'picture', place: { start, end }, isWide, isValue })
    }
    const value = name === 'input' && outline.isInCell() ? attributes(attribute.value) : undefined
    if (value !== undefined && written.test(valueOf(attribute.type))) line.put(value)
  }

  scanTags(html, {
    open: (element, ofTag, start, end) => {
      counts.end = end
      tagEnd = end
      attributes = ofTag
      const { name, role } = element
      if (role !== 'inline' && role !== 'void') line.end(name === 'br')
      const isVoid = role === 'void' || role === 'page'
      if (isVoid || (element.marks & marks.drawn) !== 0) show(element, start, end)
      if (!isVoid && role !== 'break') stack.open(element, marksOf(element))
    },
    close: (element, start, end) => {
      counts.end = start
      const { name, role } = element
      if (role !== 'inline' && role !== 'void') line.end(name === 'br')
      stack.close(element)
      counts.end = end
    },
    text: (start, end) => {
      counts.end = end
      const inside = stack.marks()
      if ((inside & unread) === 0) line.text(start, end, inside)
    },
    skip: (end) => {
      counts.end = end
    },
  })
  stack.closeAll()
  line.end(false)
  return { runs, blocks: outline.blocks, unshown, ...counts }
}
