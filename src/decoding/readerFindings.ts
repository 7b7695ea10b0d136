/**
 * What a reader noticed in its source, told as findings.
 */
import type { ReaderNotice } from '../document/SourceDocument'
import type { FormLine } from '../forms/lines'
import type { Placement } from '../matching/Placement'
import { type Finding, finding } from '../report/Finding'
import type { Section } from '../report/ParsedReport'
import { flatMap } from '../lists/flatMap'

const ofTables: ReadonlyArray<string> = ['proactive', 'requests', 'disputes']

/** The kind of the section in which a notice stands, if it is one that has a table. */
const tableAt = (sections: ReadonlyArray<Section>, { place }: ReaderNotice): string | undefined =>
  sections
    .filter((section) => section.place.start <= place.start)
    .slice(-1)
    .map(({ kind }) => kind)
    .find((kind) => ofTables.includes(kind))

/** A picture shows the table of its section only where no row of that table was found. */
export const readerFindings = (
  notices: ReadonlyArray<ReaderNotice>,
  lines: ReadonlyArray<FormLine>,
  placements: ReadonlyMap<FormLine, Placement>,
  sections: ReadonlyArray<Section>,
): ReadonlyArray<Finding> => {
  if (notices.length === 0) return []
  const found = new Set<string>([...placements.keys()].map(({ table }) => table.key))
  return flatMap(notices, (notice): ReadonlyArray<Finding> => {
    const kind = tableAt(sections, notice)
    const isShown = kind === undefined || found.has(kind)
    if (notice.rule === 'reading/table-is-image' && isShown) return []
    return [
      finding({
        rule: notice.rule,
        severity: 'error',
        verdict: 'noticed',
        subject: lines.find(({ table }) => table.key === kind)?.cells[0]?.address ?? null,
        place: notice.place,
      }),
    ]
  })
}
