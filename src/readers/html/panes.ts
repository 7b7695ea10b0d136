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
import { type Page, readPage, type Reads, whatIsShown } from './readPage'
import { writePage, type WrittenPage } from './writePage'

/** A calendar has fewer. */
const fewestWords = 12

/** The Chinese words of lines, which a copy repeats whatever its numbers are. */
const wordsOf = (lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.map((line) => line.replace(/\P{Script=Han}/gu, ''))

/** Reads the panes of a page; undefined where all that is hidden is a copy of what is shown. */
export const readsPanes = (html: string, { unshown, text }: Page & WrittenPage): Reads | undefined => {
  const shown = new Set(wordsOf(text.split('\n')))
  const starts = new Set<number>()
  let hasTable = false
  for (const { start, end } of unshown) {
    const part = html.slice(start, end)
    const lines = writePage(part, readPage(part, whatIsShown)).text.split('\n')
    const rows = lines.filter((line) => line.includes('\t'))
    const words = wordsOf(rows.length > 0 ? rows : lines)
    if (words.join('').length < fewestWords || words.every((line) => shown.has(line))) continue
    starts.add(start)
    hasTable ||= rows.length > 0
  }
  return hasTable ? (start) => starts.has(start) : undefined
}
