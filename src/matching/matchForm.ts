/**
 * The rows of a document against the rows of a form: labels first, order next, arithmetic last.
 *
 * ```text
 *   rows ──► records ──► named ──► by label ──► side by side ──► by order ──► settled ──► one placement a row
 *                                  each pass takes records that are free           and what was noticed
 * ```
 */
import type { FormLine } from '../forms/lines'
import type { TextRow } from '../tables/TextRow'
import type { Span } from '../text/Span'
import { collectRecords } from './collectRecords'
import type { ValueRecord } from './ValueRecord'
import type { FormLabels } from './FormLabels'
import { type Known, knownOf } from './Known'
import { nameRecords } from './nameRecords'
import type { Notice } from './Notice'
import { digitsApart, doubtsOfColumns, doubtsOfRows, outOfOrder, strays } from './noticeDoubts'
import { isRead, type Placement, recordsOf } from './Placement'
import { placeByLabel } from './placeByLabel'
import { placeByOrder } from './placeByOrder'
import { placeSideBySide } from './placeSideBySide'
import { secondReport } from './printings'
import { settle } from './settle'
import { tableRegions } from './tableRegions'
import { flatMap } from '../lists/flatMap'

export interface Match {
  readonly placements: ReadonlyMap<FormLine, Placement>
  readonly notices: ReadonlyArray<Notice>
  /** Where the tables stand: what is table and not prose. */
  readonly regions: ReadonlyArray<Span>
  /** The way from the tables of the first report to those of another one behind it, where there is one. */
  readonly next: Span | undefined
}

/** The records that are none of the rows placed. */
const without = (
  records: ReadonlyArray<ValueRecord>,
  placed: ReadonlyArray<Placement>,
): ReadonlyArray<ValueRecord> => {
  const taken = new Set(placed.map(({ record }) => record.at))
  return records.filter(({ at }) => !taken.has(at))
}

/** What the passes found. */
interface Found {
  readonly placed: ReadonlyArray<Placement>
  /** Rows that may be a record, but cannot be read of it: they count where no pass finds the row. */
  readonly unsure: ReadonlyArray<Placement>
  /** The records whose values are no row's. */
  readonly left: ReadonlyArray<ValueRecord>
}

const findRows = (known: Known, records: ReadonlyArray<ValueRecord>): Found => {
  const { labels, shapes } = known
  const byLabel = placeByLabel(known, records)
  const free = without(records, byLabel.placed.filter(isRead))
  if (free.length === 0) return { ...byLabel, left: free }
  const sideBySide = flatMap([...labels.blocks.values()], (lines) => placeSideBySide(lines, free))
  // A record that is a whole table is none of its rows, whatever its label.
  const tables = recordsOf(sideBySide)
  const others = (all: ReadonlyArray<Placement>): ReadonlyArray<Placement> =>
    tables.size === 0 ? all : all.filter(({ record }) => !tables.has(record))
  const placed = [...others(byLabel.placed), ...sideBySide]
  const unsure = others(byLabel.unsure)
  const left = without(free, sideBySide)
  if (left.length === 0) return { placed, unsure, left }
  const rows = without(records, sideBySide)
  const byOrder = [...shapes.keys()].map((block) => placeByOrder(known, block, rows, placed.filter(isRead)))
  return {
    placed: [...placed, ...flatMap(byOrder, (found) => found.placed)],
    unsure: [...unsure, ...flatMap(byOrder, (found) => found.open)],
    left,
  }
}

/** The rows of the form as the document has them. */
export const matchForm = (
  labels: FormLabels,
  rows: ReadonlyArray<TextRow>,
  headings: ReadonlyArray<number>,
): Match => {
  const records = nameRecords(labels, collectRecords(labels, rows, headings))
  const known = knownOf(labels, records)
  const { placed, unsure, left } = findRows(known, records)
  const all = [...placed, ...unsure]
  const { placements, contested, notices, repeated } = settle(all)
  const byLine = new Map<FormLine, Placement>()
  for (const placement of placements) byLine.set(placement.line, placement)
  return {
    placements: byLine,
    notices: [
      ...notices,
      ...doubtsOfColumns(known.shapes, placements),
      ...outOfOrder(labels.lines, placements),
      ...doubtsOfRows(placements.filter(({ line }) => !contested.includes(line))),
      ...flatMap(placements, digitsApart),
      ...(left.length === 0 ? [] : strays(records, recordsOf([...placed, ...placements]))),
    ],
    regions: tableRegions(labels, headings, all),
    next: contested.length > 0 ? secondReport(repeated) : undefined,
  }
}
