/**
 * A source after its reader: one string in reading order, and what the kind of source knows about it.
 *
 * Everything behind the readers works with spans of `text`; `locate` is the only way back to the
 * source, so a span means the same for plain text, a web page, a Word file or a PDF.
 *
 * @since 0.1.0
 */
import type { Place } from '../text/Place'
import type { Span } from '../text/Span'

export type { Place } from '../text/Place'

/** What a reader noticed in its source that the text cannot show. */
export interface ReaderNotice {
  /**
   * `table-is-image`: a picture wide enough for a table; told where the table of its section was not found.
   * `cut-short`: what stands there was not read.
   */
  readonly rule: 'reading/table-is-image' | 'reading/cut-short'
  readonly place: Place
}

export interface SourceDocument {
  readonly kind: 'text' | 'html' | 'docx' | 'doc' | 'pdf'
  /** The text of the document, cells and lines apart from each other. */
  readonly text: string
  /** The string that places are offsets into, where it is another one than `text`: the HTML of a page. */
  readonly source?: string
  readonly locate: (span: Span) => Place
  readonly notices?: ReadonlyArray<ReaderNotice>
}

/**
 * A string of plain text or Markdown: a span of the text is its own place.
 *
 * @example
 * import { fromText } from 'ogi-report'
 *
 * fromText('云溪镇').locate({ start: 0, end: 2 }) // => { start: 0, end: 2 }
 *
 * @since 0.1.0
 */
export const fromText = (text: string): SourceDocument => ({
  kind: 'text',
  text,
  locate: ({ start, end }) => ({ start, end }), // a span may be a cell, which knows more than its place
})
