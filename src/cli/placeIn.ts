import type { Language } from '../explain/names'
import { lineColumn } from '../text/lineColumn'
import type { Place } from '../text/Place'
import type { ReadReport } from './readReport'
import { words } from './words'

/** Whether the lines of the text that was read are lines of the file: not of a Word file, nor of a PDF. */
export const hasLines = ({ part, page }: Place): boolean => part === undefined && page === undefined

/**
 * As people look for it: in a table of a Word file, on a page of a PDF, on a line of anything else. Empty for a
 * paragraph of a Word file, which has no number.
 */
export const placeIn =
  (language: Language, { source }: Pick<ReadReport, 'source'>) =>
  (place: Place): string => {
    const { table, row, column, page } = place
    if (table !== undefined) return words[language].cellPlace(table + 1, (row ?? -1) + 1, (column ?? -1) + 1)
    if (page !== undefined) return words[language].pagePlace(page)
    if (!hasLines(place)) return ''
    const start = lineColumn(source)(place)
    return `${start.line}:${start.column}`
  }

/** The file, and the place in it: `report.txt:12:5`. */
export const whereIn =
  (language: Language, report: Pick<ReadReport, 'file' | 'source'>) =>
  (place: Place | null): string =>
    [report.file, ...(place === null ? [] : [placeIn(language, report)(place)])]
      .filter((part) => part !== '')
      .join(':')
