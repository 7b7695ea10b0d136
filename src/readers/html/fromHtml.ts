/**
 * A web page to a document: what a reader of the page sees, in the order of the page.
 */
import type { ReaderNotice, SourceDocument } from '../../document/SourceDocument'
import { readsPanes } from './panes'
import { type Page, readPage, type Reads, whatIsShown } from './readPage'
import { writePage, type WrittenPage } from './writePage'

/** Where tables stand only in what is left out, a script would have shown it. */
const everything: Reads = (_, isInCell) => !isInCell

const read = (html: string, reads: Reads): Page & WrittenPage => {
  const page = readPage(html, reads)
  return { ...page, ...writePage(html, page) }
}

/** What keeps the text of some pages from being one until a script shows it: the tag of a field, or of a template. */
const keeping =
  /<(?:textarea|script\s[^<>]{0,200}type\s{0,9}=\s{0,9}["']?text\/(?:html|\S{0,20}template))[^<>]{0,200}>/giu

/** The page with comments in place of such tags, so that each character is where it was. */
const withoutKeeping = (html: string): string => html.replace(keeping, (tag) => `<!--${tag.slice(7)}-->`)

const pageOf = (html: string): Page & WrittenPage => {
  const page = read(html, whatIsShown)
  if (page.tablesAside === 0) {
    const kept = page.tables === 0 ? withoutKeeping(html) : html
    const inside = kept === html ? page : pageOf(kept)
    return inside.tables === 0 ? page : inside
  }
  const reads = page.tables === 0 ? everything : readsPanes(html, page)
  return reads === undefined ? page : read(html, reads)
}

const cutShort = (html: string, { end }: Page): ReadonlyArray<ReaderNotice> =>
  /\S/u.test(html.slice(end)) ? [{ rule: 'reading/cut-short', place: { start: end, end: html.length } }] : []

/** No page of a report is near it; what stands behind is not read, and a finding says so. */
const longestPage = 20_000_000

/**
 * Reads a web page, or any piece of one: a string of HTML, however its author left it.
 *
 * Never throws. Tables keep their cells, spans and blanks; scripts, styles, comments, hidden elements,
 * navigation and the foot of the page are left out. Places are offsets into the string that was given, in
 * UTF-16 units: `html.slice(start, end)` is the cell with the tags and entities in it. Time and memory
 * grow with the length of the page. Limits: 20,000,000 units, 200 elements and 16 tables inside each
 * other, 32 cells that go on into the row below; what lies beyond is read as lines, or told as a finding.
 *
 * @example
 * import { fromHtml } from 'ogi-report/html'
 *
 * // parseReport(fromHtml(html)) reads the page; its text alone is
 * fromHtml('<table><tr><td>规章<td>1<td>&nbsp;</table>').text // => '规章\t1\t'
 *
 * @since 0.1.0
 */
export const fromHtml = (html: string): SourceDocument => {
  const source = html.length > longestPage ? html.slice(0, longestPage) : html
  const page = pageOf(source)
  const { text, locate, notices } = page
  return { kind: 'html', text, source: html, locate, notices: [...notices, ...cutShort(html, page)] }
}
