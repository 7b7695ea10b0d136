/**
 * Lines whose cells stand between tabs, or one of them behind a tab.
 */
import { isValue } from '../cellValue'
import { cellBetween, cutAt } from '../TextRow'
import { row, type Row, type TabCell } from './Line'
import type { Marked } from './Marked'
import { cutBeforeValues } from './spaces'

const tab = 9

const hasTabIn = (text: string, start: number, end: number): boolean => {
  const at = text.indexOf('\t', start)
  return at >= 0 && at < end
}

const cutAtTabs = /* @__PURE__ */ cutAt(tab)

/** `⇥规章`; but the tab of an indented table stands before whole rows, `⇥规章 0 12 3`. */
export const asTabCell = (line: Marked): TabCell | Row | undefined => {
  const { text, start, end, words, hasTab, hasSpace } = line
  if (!hasTab || text.charCodeAt(start) !== tab || hasTabIn(text, start + 1, end)) return undefined
  const cells = hasSpace ? cutBeforeValues(text, words) : []
  return cells.length > 1 && cells[0]?.isValue === false
    ? row(cells)
    : { kind: 'tabCell', cell: cellBetween(text, start + 1, end) }
}

/** So many tabs before a value are blank cells; fewer may hold a cell a line away from the edge. */
const fewestBlanks = 3

/** Tabs between cells, before a lone value, behind a label whose cells are all blank, or alone. */
const isCut = ({ text, start, end, words }: Marked): boolean => {
  if (words.start === words.end || hasTabIn(text, words.start, words.end)) return true
  const isLabel = !isValue(text.slice(words.start, words.end))
  return isLabel ? hasTabIn(text, words.end, end) : words.start - start >= fewestBlanks
}

/** `规章⇥0⇥12⇥3`, blank cells included. */
export const asTabRow = (line: Marked): Row | undefined => {
  const { text, start, end, hasTab, doTabsPart, hasBar } = line
  return hasTab && doTabsPart && !hasBar && isCut(line) ? row(cutAtTabs(text, start, end)) : undefined
}
