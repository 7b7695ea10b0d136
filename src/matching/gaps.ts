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

const piecesOf = (records: ReadonlyArray<ValueRecord>): ReadonlyArray<string> =>
  flatMap(records, (record) => [...textsAbove(record), ...(record.layout === 'row' ? [record.label] : [])])

/** Records that may belong to one block: in one section, and with no row of another block between them. */
export const stretches = (
  block: FormBlock,
  records: ReadonlyArray<ValueRecord>,
): ReadonlyArray<ReadonlyArray<ValueRecord>> => {
  const all: Array<Array<ValueRecord>> = []
  let open = false
  let section = 0
  for (const record of records) {
    const isOther = record.line !== undefined && record.line.block !== block
    const last = all[all.length - 1]
    if (isOther) open = false
    else if (open && last !== undefined && section === record.section) last.push(record)
    else {
      all.push([record])
      open = true
    }
    section = record.section
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

/** The gap that the records of a stretch leave, between two rows of the form that they do not fill. */
const gapOf = (
  { labels, shifted }: Known,
  { loose, placed }: OpenBlock,
  records: ReadonlyArray<ValueRecord>,
  missing: ReadonlyArray<FormLine>,
  isInside: boolean,
): ReadonlyArray<Gap> => {
  const inGap = mapDefined(records, (record) => (placed.has(record) ? undefined : loose.get(record)))
  if (inGap.length === 0 || missing.length === 0) return []
  const pieces = piecesOf(records)
  const text = hanOnly(pieces.join(''))
  const exact = linesNamed(labels, pieces)
  const keys = missing.map((line) => keyOf(labels, line))
  const named = missing.filter((line, i) => exact.includes(line) || isNamedIn(text, keys[i] ?? ''))
  const isShifted = inGap.some(({ record }) => shifted.has(record))
  return [{ loose: inGap, missing, named, isOrdered: isInOrder(text, keys), isShifted, isInside }]
}

/** The gaps between the placed rows of a stretch, in the order of the document. */
export const gapsIn =
  (known: Known, block: OpenBlock) =>
  (records: ReadonlyArray<ValueRecord>): ReadonlyArray<Gap> => {
    const { rows, placed, covered } = block
    const spokenFor = pathsOf(
      mapDefined(records, (record) => (isSpokenFor(record) ? record.line : undefined)),
    )
    const gaps: Array<Gap> = []
    const add = (from: number, to: number, after: number, before: number): void => {
      const missing = rows
        .slice(after + 1, before)
        .filter(({ path }) => !covered.has(path) && !spokenFor.has(path))
      gaps.push(...gapOf(known, block, records.slice(from, to), missing, after >= 0 && before < rows.length))
    }
    let from = 0
    let after = -1
    records.forEach((record, i) => {
      const line = placed.get(record)
      const first =
        line === undefined
          ? -1
          : rows.findIndex(({ path }) => path === line.path || line.standsFor.includes(path))
      if (line === undefined || first < 0) return
      add(from, i + 1, after, first)
      after = first // the other rows that it stands for are covered
      from = i + 1
    })
    add(from, records.length, after, rows.length)
    return gaps
  }
