/**
 * Lines of words: what separates their cells, if anything, are spaces or a mark.
 */
import { slice } from '../../text/Span'
import { isFilled, solidBetween, textCell } from '../TextRow'
import { cutAtMarks } from './exported'
import { row, type Row } from './Line'
import type { Marked } from './Marked'
import { cutBeforeValues } from './spaces'

/** `规章 0 3 1,234`: the separator is the one that parts more cells. */
export const asWords = ({ text, words, hasSpace }: Marked): Row => {
  const cells = hasSpace ? cutBeforeValues(text, words) : [solidBetween(text, words.start, words.end)]
  // Quotation marks alone may be the end of a label.
  if (cells.length === 1 && !cells.every(isFilled))
    return row([textCell(words.start, words.end, slice(text)(words))])
  const exported = cutAtMarks(text, words)
  return row(exported !== undefined && exported.length > cells.length ? exported : cells)
}
