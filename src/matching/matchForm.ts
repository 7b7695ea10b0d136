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
import type { Placement } from './Placement'
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

/** What is known between two passes. */
interface State {
  /** The records that a later pass may look at. */
  readonly records: ReadonlyArray<ValueRecord>
  /** Rows of the form and the records that they are. */
  readonly placed: ReadonlyArray<Placement>
  /** Rows that may be a record, but cannot be read of it: they count where no pass finds the row. */
  readonly unsure: ReadonlyArray<Placement>
}

type Pass = (known: Known) => (state: State) => State

const recordsOf = (placements: ReadonlyArray<Placement>): ReadonlySet<ValueRecord> =>
  new Set(placements.map(({ record }) => record))

/** The records whose values are no row's yet. */
const freeRecords = ({ records, placed }: State): ReadonlyArray<ValueRecord> => {
  const read = recordsOf(placed.filter(({ cells }) => cells !== undefined))
  return records.filter((record) => !read.has(record))
}

const byLabel: Pass = (known) => (state) => ({ ...state, ...placeByLabel(known, state.records) })

const sideBySide: Pass =
  ({ labels }) =>
  (state) => {
    const free = freeRecords(state)
    const found = flatMap([...labels.blocks.values()], (lines) => placeSideBySide(lines, free))
    if (found.length === 0) return state
    const taken = recordsOf(found)
    const others = (placements: ReadonlyArray<Placement>): ReadonlyArray<Placement> =>
      placements.filter(({ record }) => !taken.has(record))
    return {
      records: state.records.filter((record) => !taken.has(record)),
      placed: [...others(state.placed), ...found],
      unsure: others(state.unsure),
    }
  }

const byOrder: Pass = (known) => (state) => {
  if (freeRecords(state).length === 0) return state
  const read = state.placed.filter(({ cells }) => cells !== undefined)
  const found = [...known.shapes.keys()].map((block) => placeByOrder(known, block, state.records, read))
  return {
    ...state,
    placed: [...state.placed, ...flatMap(found, ({ placed }) => placed)],
    unsure: [...state.unsure, ...flatMap(found, ({ open }) => open)],
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
  const { placed, unsure } = [byLabel, sideBySide, byOrder].reduce(
    (state: State, pass) => pass(known)(state),
    { records, placed: [], unsure: [] },
  )
  const all = [...placed, ...unsure]
  const settled = settle(all)
  const chosen = settled.placements
  return {
    placements: new Map(chosen.map((placement) => [placement.line, placement])),
    notices: [
      ...settled.notices,
      ...doubtsOfColumns(known.shapes, chosen),
      ...outOfOrder(labels.lines, chosen),
      ...doubtsOfRows(chosen.filter(({ line }) => !settled.contested.includes(line))),
      ...flatMap(chosen, digitsApart),
      ...strays(records, recordsOf([...placed, ...chosen])),
    ],
    regions: tableRegions(labels, headings, all),
    next: settled.contested.length > 0 ? secondReport(settled.repeated) : undefined,
  }
}
