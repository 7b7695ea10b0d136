/**
 * What stands at the top and bottom of every page and belongs to none: page numbers, the title again,
 * the address and time of a printed web page.
 */
import { type Line, plain } from './Line'

/** The lines of a page outside its tables, from top to bottom. */
export interface PageLines {
  readonly lines: ReadonlyArray<Line>
  readonly height: number
}

/** Where heads and feet stand, in parts of the height of the page. */
const margin = 0.12

const pageNumber =
  /^[-—–~·|\s]{0,4}(?:第\s?)?(?:\d{1,4}|[ivx]{1,6})(?:\s?页)?(?:\s?[/,，／]?\s?共?\s?\d{1,4}\s?页?)?[-—–~·|\s]{0,4}$/iu

const isMarked = (text: string): boolean => /\D/u.test(text)

/** Numbers count on from page to page; everything else stays. */
const shape = (text: string): string => text.replace(/\s{1,9}/gu, '').replace(/\d{1,9}/gu, '#')

type Edge = 'head' | 'foot'

const isAt =
  (edge: Edge, { height }: PageLines) =>
  ({ rect }: Line): boolean =>
    edge === 'head' ? rect.bottom < margin * height : rect.top > (1 - margin) * height

/** The outermost lines first. */
const outer = (edge: Edge, page: PageLines): ReadonlyArray<Line> => {
  const lines = page.lines.filter(isAt(edge, page))
  return edge === 'head' ? lines : [...lines].reverse()
}

/** A page is rarely headed by more lines. */
const mostLines = 3

export const withoutRunningHeads = (pages: ReadonlyArray<PageLines>): ReadonlyArray<ReadonlyArray<Line>> => {
  const dropped = new Set<Line>()
  for (const edge of ['head', 'foot'] as const) {
    const edges = pages.map((page) => outer(edge, page).slice(0, mostLines))
    const counts = new Map<string, number>()
    for (const lines of edges)
      for (const text of new Set(lines.map((line) => shape(plain(line)))))
        counts.set(text, (counts.get(text) ?? 0) + 1)
    for (const lines of edges)
      for (const [depth, line] of lines.entries()) {
        const text = plain(line)
        const isRepeated = (counts.get(shape(text)) ?? 0) >= Math.max(2, pages.length / 2)
        const isNumber = pageNumber.test(text) && depth === 0 && (isMarked(text) || isRepeated)
        if (isNumber || (isRepeated && shape(text) !== '#')) dropped.add(line)
        else break
      }
  }
  return pages.map(({ lines }) => lines.filter((line) => !dropped.has(line)))
}
