/**
 * A report as the official form, filled in.
 *
 * ```text
 *   Form ──► Grid (spans of the notice) ─┐
 *   Report ──► texts of the cells ───────┴─► Page ──► text, Markdown, HTML
 * ```
 */
import { forms } from '../forms/forms'
import type { Report } from '../report/Report'
import type { TextLayout } from './layouts'
import { pageOfReport } from './Page'
import { writeHtml } from './writeHtml'
import { writeMarkdown } from './writeMarkdown'
import { writeText } from './writeText'

export type RenderFormat = 'text' | 'markdown' | 'html'

/** What a caller may set. */
export interface RenderOptions {
  /** How tables stand in plain text; rows of tabs by default. */
  readonly layout?: TextLayout
}

/**
 * The official form, filled in; a number that is null leaves its cell blank.
 *
 * `parseReport(render(report, format))` gives the report back, for every report that was itself read
 * from a document without findings, in Markdown and in the text layouts `tabs`, `cells` and `bars`; in
 * `paragraphs` and `spaces` where no cell is null. What reading could not place in a table is text of a section, and
 * may be read otherwise the second time.
 *
 * @example
 * import { render } from 'ogi-report'
 *
 * const prose = { form: null, proactive: {}, requests: {}, disputes: {} } as const
 * const stated = { authority: null, year: 2012, period: null, publishedOn: '2013-03-05', signedOn: null }
 * render({ ...prose, ...stated, title: '2012年年度报告', sections: [] }, 'markdown')
 * // => '# 2012年年度报告\n\n发布日期：2013-03-05\n'
 *
 * @since 0.1.0
 */
export const render = (
  report: Report,
  format: RenderFormat,
  { layout = 'tabs' }: RenderOptions = {},
): string => {
  const page = pageOfReport(forms, report)
  switch (format) {
    case 'text':
      return writeText(layout, page)
    case 'markdown':
      return writeMarkdown(page)
    case 'html':
      return writeHtml(page)
  }
}
