/**
 * The gaps between the rows of a block that are placed: records without a row, and rows of the form without a record.
 */
import type { FormBlock } from '../forms/Form'
import { type FormLine, isOneRow } from '../forms/lines'
import { textsAbove, type ValueRecord } from './ValueRecord'
import { keyOf } from './FormLabels'
import type { Known } from './Known'
import { hanOnly } from './labelKey'
import { isInOrder, isNamedIn, linesNamed } from './labelsInText'
import { flatMap, mapDefined } from '../lists/flatMap'

export interface Loose {
  readonly record: ValueRecord
  /** The rows whose labels stand in the texts just above the record. */
  readonly above: ReadonlyArray<FormLine>
}

export interface Gap {
  /** Records that stand between two placed rows, or before the first or behind the last. */
  readonly loose: ReadonlyArray<Loose>
  /** Rows of the form between the two that are not placed. */
  readonly missing: ReadonlyArray<FormLine>
  /** Those of them whose label stands in the texts of the gap. */
  readonly named: ReadonlyArray<FormLine>
  /** Whether the labels stand there in the order of the form. */
  readonly isOrdered: boolean
  /** Whether its values may be those of the label above them or of the one below: then their labels do not count. */
  readonly isShifted: boolean
  /** Whether a placed row stands on both sides. */
  readonly isInside: boolean
}

/** Records that may belong to one block: in one section, and with no row of another block between them. */
export const stretches = (
  block: FormBlock,
  records: ReadonlyArray<ValueRecord>,
): ReadonlyArray<ReadonlyArray<ValueRecord>> => {
  const all: Array<Array<ValueRecord>> = []
  for (const record of records) {
    const last = all.at(-1)
    if (record.line !== undefined && record.line.block !== block) all.push([])
    else if (last?.[0]?.section === record.section) last.push(record)
    else all.push([record])
  }
  return all
}

/** A block some of whose rows are placed, and records that may be the others. */
export interface OpenBlock {
  readonly rows: ReadonlyArray<FormLine>
  readonly placed: ReadonlyMap<ValueRecord, FormLine>
  readonly loose: ReadonlyMap<ValueRecord, Loose>
  /** The paths of the rows that are placed anywhere. */
  readonly covered: ReadonlySet<string>
}

export const pathsOf = (lines: Iterable<FormLine>): ReadonlySet<string> =>
  new Set(flatMap([...lines], (line) => [line.path, ...line.standsFor]))

/** A row whose label stands beside values of its own is not missing, though these could not be read. */
const isSpokenFor = ({ line, exact, layout }: ValueRecord): boolean =>
  line !== undefined && layout === 'row' && exact && !isOneRow(line)

/** The labels and pieces of them above and beside the records. */
const piecesOf = (records: ReadonlyArray<ValueRecord>): ReadonlyArray<string> =>
  flatMap(records, (record) => [...textsAbove(record), ...(record.layout === 'row' ? [record.label] : [])])

/** The gaps between the placed rows of a stretch, in the order of the document. */
export const gapsIn =
  ({ labels, shifted }: Known, { rows, placed, loose, covered }: OpenBlock) =>
  (records: ReadonlyArray<ValueRecord>): ReadonlyArray<Gap> => {
    const spokenFor = pathsOf(mapDefined(records, (one) => (isSpokenFor(one) ? one.line : undefined)))
    const gaps: Array<Gap> = []
    let [from, after] = [0, -1]
    const close = (to: number, before: number): void => {
      const between = records.slice(from, to)
      const isInside = after >= 0 && before < rows.length
      const missing = rows
        .slice(after + 1, before)
        .filter(({ path }) => !covered.has(path) && !spokenFor.has(path))
      const inGap = mapDefined(between, (record) => (placed.has(record) ? undefined : loose.get(record)))
      from = to
      after = before // the other rows that it stands for are covered
      if (inGap.length === 0 || missing.length === 0) return
      const pieces = piecesOf(between)
      const text = hanOnly(pieces.join(''))
      const exact = linesNamed(labels, pieces)
      const keys = missing.map((line) => keyOf(labels, line))
      gaps.push({
        loose: inGap,
        missing,
        named: missing.filter((line, i) => exact.includes(line) || isNamedIn(text, keys[i] ?? '')),
        isOrdered: isInOrder(text, keys),
        isShifted: inGap.some(({ record }) => shifted.has(record)),
        isInside,
      })
    }
    records.forEach((record, i) => {
      const line = placed.get(record)
      if (line === undefined) return
      const at = rows.findIndex(({ path }) => path === line.path || line.standsFor.includes(path))
      if (at >= 0) close(i + 1, at)
    })
    close(records.length, rows.length)
    return gaps
  }
