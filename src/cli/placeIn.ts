import type { Language } from '../explain/names'
import { lineColumn } from '../text/lineColumn'
import type { Place } from '../text/Place'
import type { ReadReport } from './readReport'
import { words } from './words'

/** As people look for it: in a table of a Word file, on a page of a PDF, on a line of anything else. */
export const placeIn =
  (language: Language, { source }: ReadReport) =>
  (place: Place): string => {
    const { table, row, column, page } = place
    if (table !== undefined && row !== undefined)
      return words[language].cellPlace(table + 1, row + 1, column === undefined ? null : column + 1)
    if (page !== undefined) return words[language].pagePlace(page)
    const start = lineColumn(source)(place)
    return `${start.line}:${start.column}`
  }
