/**
 * The reports of one authority among those that were read.
 */
import { grouped } from '../lists/grouped'
import { authorityKey } from '../metadata/authorityKey'
import type { ReadReport } from './readReport'

/** The reports of one authority, in the order in which they were read. */
export interface Shelf {
  readonly authority: string
  readonly reports: ReadonlyArray<ReadReport>
}

/** By authority, which goes by the name that was met last; those that name none belong to nobody. */
export const shelvesOf = (reports: ReadonlyArray<ReadReport>): ReadonlyArray<Shelf> => {
  const named = reports.flatMap((report) => {
    const { authority } = report.parsed.report
    return authority === null ? [] : [{ authority, report }]
  })
  return [...grouped(named, ({ authority }) => authorityKey(authority)).values()].map((group) => ({
    authority: group.at(-1)?.authority ?? '',
    reports: group.map(({ report }) => report),
  }))
}
