/**
 * Records whose label stands beside their values: the sure part of the matching.
 */
import type { FormBlock } from '../forms/Form'
import type { FormLine } from '../forms/lines'
import { textsAbove, type ValueRecord } from './ValueRecord'
import { headerWordings } from './wordings'
import { type Known, placed } from './Known'
import type { Placement } from './Placement'
import { mapDefined } from '../lists/flatMap'
import { grouped } from '../lists/grouped'

/** The row that its label names; values that may be those of the label beside it are not read. */
const rowOf =
  (known: Known) =>
  (record: ValueRecord): Placement | undefined => {
    const { line, exact } = record
    if (line === undefined) return undefined
    const by = exact ? 'label' : 'likely-label'
    return known.shifted.has(record)
      ? { line, cells: undefined, by, byArithmetic: false, record }
      : placed(known)(line, record, by)
  }

const isColumn = ({ layout }: ValueRecord): boolean => layout === 'column'

/** A column of values that does not fit its label is no row: its numbers are strays until nothing better is found. */
const isWeak = ({ cells, record }: Placement): boolean => cells === undefined && isColumn(record)

/** A group cannot be printed as one row and in its sub-rows: beside sub-rows, its label stands for one that was lost. */
const withoutFalseGroups = (placements: ReadonlyArray<Placement>): ReadonlyArray<Placement> => {
  const paths = new Set(placements.map(({ line }) => line.path))
  return placements.filter(({ line }) => !line.standsFor.some((path) => paths.has(path)))
}

/** Whether the heading or a column of the block stands above the record. */
const isUnderHeader = (block: FormBlock, record: ValueRecord): boolean => {
  const text = textsAbove(record).join('')
  const { heading, columns } = headerWordings(block)
  return (
    (heading !== undefined && text.includes(heading)) || columns.some(({ wording }) => text.includes(wording))
  )
}

/** Short rows are also words of the prose: `行政许可 340` alone in a section is no row of the table. */
const fewestColumns = 3

const withoutProse = (placements: ReadonlyArray<Placement>): ReadonlyArray<Placement> => {
  const rows = new Map<string, Set<FormLine>>()
  const stretchOf = ({ line, record }: Placement): string => `${line.table.key} ${record.section}`
  for (const placement of placements) {
    const own = rows.get(stretchOf(placement))
    if (own === undefined) rows.set(stretchOf(placement), new Set([placement.line]))
    else own.add(placement.line)
  }
  return placements.filter(
    (placement) =>
      placement.line.block.columns.length >= fewestColumns ||
      (rows.get(stretchOf(placement))?.size ?? 0) > 1 ||
      isUnderHeader(placement.line.block, placement.record),
  )
}

/**
 * Rows whose values stand one below the other behind their label. Where as many values in a section stand behind no
 * label at all, labels do not stand above their values there, and what fits is luck.
 */
const withoutLuck = (
  placements: ReadonlyArray<Placement>,
  records: ReadonlyArray<ValueRecord>,
): ReadonlyArray<Placement> => {
  const fitting = new Set(placements.filter(({ cells }) => cells !== undefined).map(({ record }) => record))
  const lucky = new Set<number>()
  for (const [section, own] of grouped(records.filter(isColumn), (record) => record.section)) {
    const nameless = own.filter(({ line }) => line === undefined).length
    if (nameless > 0 && nameless >= own.filter((one) => fitting.has(one)).length) lucky.add(section)
  }
  const isLuck = (record: ValueRecord): boolean => isColumn(record) && lucky.has(record.section)
  return placements.map((one) => (isLuck(one.record) ? { ...one, cells: undefined } : one))
}

/** Rows whose label names them, and those among them whose values are `unsure` to be theirs. */
export interface Labelled {
  readonly placed: ReadonlyArray<Placement>
  readonly unsure: ReadonlyArray<Placement>
}

export const placeByLabel = (known: Known, records: ReadonlyArray<ValueRecord>): Labelled => {
  const all = withoutLuck(mapDefined(records, rowOf(known)), records)
  return {
    placed: withoutProse(withoutFalseGroups(all).filter((placement) => !isWeak(placement))),
    unsure: all.filter(isWeak),
  }
}
