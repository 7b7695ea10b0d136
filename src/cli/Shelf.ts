/**
 * The reports of one authority among those that were read.
 */
import { authorityKey } from '../metadata/authorityKey'
import type { ReadReport } from './readReport'

/** The reports of one authority, in the order in which they were read. */
export interface Shelf {
  readonly authority: string
  readonly reports: ReadonlyArray<ReadReport>
}

/** By authority; those that name none belong to nobody. */
export const shelvesOf = (reports: ReadonlyArray<ReadReport>): ReadonlyArray<Shelf> => {
  const shelves = new Map<string, Shelf>()
  for (const report of reports) {
    const { authority } = report.parsed.report
    if (authority === null) continue
    const key = authorityKey(authority)
    shelves.set(key, { authority, reports: [...(shelves.get(key)?.reports ?? []), report] })
  }
  return [...shelves.values()]
}
