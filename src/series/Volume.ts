/**
 * One report among several: which one, of which year, and its numbers by address.
 */
import type { ParsedReport } from '../report/ParsedReport'
import type { Term } from '../report/Finding'
import type { Report } from '../report/Report'
import type { BlankPolicy } from '../rules/blanks'
import { type Dossier, dossierOf } from '../rules/DocumentRule'
import type { Edition } from '../rules/Edition'
import { memoized } from '../text/memoized'

export interface Volume {
  /** Its index in the list that was given. */
  readonly index: number
  readonly year: number | null
  readonly dossier: Dossier
}

export const volumeOf =
  (policy: BlankPolicy) =>
  (report: ParsedReport | Report, index: number): Volume => {
    const dossier = dossierOf(report, policy)
    return { index, year: dossier.report.year, dossier }
  }

const positionsIn = /* @__PURE__ */ memoized(
  ({ cells }: Edition): ReadonlyMap<string, number> =>
    new Map(cells.map(({ address }, at) => [address as string, at])),
)

/** A cell of a volume, as a term, and the number that it is read as; NaN where it is not known. */
export interface Entry {
  readonly term: Term
  readonly number: number
}

/** Null where the form of the report has no such cell. */
export const entryAt =
  ({ index, year, dossier: { figures } }: Volume) =>
  (address: string): Entry | null => {
    if (figures === null) return null
    const position = positionsIn(figures.plan.edition).get(address) ?? -1
    const cell = figures.cells[position]
    if (cell === undefined) return null
    const { value, state, place } = cell
    return {
      term: { address: cell.address, value, state, place, report: index, ...(year === null ? {} : { year }) },
      number: Number(figures.read[position]),
    }
  }

/** NaN where it is not known. */
export const numberAt =
  (volume: Volume) =>
  (address: string): number =>
    entryAt(volume)(address)?.number ?? NaN
