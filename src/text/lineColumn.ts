import type { Span } from './Span'

/** A position for people: line and column, both counted from one; the column counts UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/**
 * Where a span of the text begins, for people. Lines end in `\n`, `\r\n` or `\r`.
 *
 * @example
 * import { lineColumn } from 'ogi-report'
 *
 * lineColumn('规章\t3\n')({ start: 3, end: 4 }) // => { line: 1, column: 4 }
 *
 * @since 0.1.0
 */
export const lineColumn =
  (text: string) =>
  ({ start }: Span): LineColumn => {
    let line = 1
    let lineStart = 0
    for (let i = 0; i < start && i < text.length; i++) {
      const code = text.charCodeAt(i)
      const ends = code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)
      if (ends) {
        line++
        lineStart = i + 1
      }
    }
    return { line, column: start - lineStart + 1 }
  }
