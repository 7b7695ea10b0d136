/**
 * What a page holds ready behind its tabs and folds: parts that it hides, with tables that it shows nowhere.
 *
 * ```text
 *   <div class=tabs>表二 表三</div>
 *   <div>                      二、… <table>…</table></div>     shown
 *   <div style="display:none"> 三、… <table>…</table></div>     a pane: read, with all other parts that are shown nowhere
 *   <div style="display:none"> 二、… <table>…</table></div>     a copy for small screens: left out
 * ```
 */
import type { Page, Reads, Unshown } from './readPage'
import { readPage } from './readPage'
import { writePage } from './writePage'

/** What is hidden in more pieces than this is no set of panes. */
const mostPanes = 60

/** A calendar has fewer. */
const fewestWords = 12

const nothing: Reads = () => false

/** The Chinese words of a text, which a copy repeats however it is laid out. */
const wordsOf = (text: string): string => text.replace(/\P{Script=Han}/gu, '')

const textOf = (html: string): string => writePage(html, readPage(html, nothing)).text

const rowsOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.includes('\t'))
    .join('\n')

/** Reads the panes of a page; undefined where all that is hidden is a copy of what is shown. */
export const readsPanes = (html: string, { unshown }: Page, shown: string): Reads | undefined => {
  if (unshown.length > mostPanes || unshown.every(({ tables }) => tables === 0)) return undefined
  const [words, rows] = [wordsOf(shown), wordsOf(rowsOf(shown))]
  const isNew = ({ start, end, tables }: Unshown): boolean => {
    const text = textOf(html.slice(start, end))
    const own = wordsOf(tables > 0 ? rowsOf(text) : text)
    return own.length >= fewestWords && !(tables > 0 ? rows : words).includes(own)
  }
  const panes = unshown.filter(isNew)
  const starts = new Set(panes.map(({ start }) => start))
  return panes.some(({ tables }) => tables > 0) ? (start) => starts.has(start) : undefined
}
