/**
 * Records whose label stands beside their values: the sure part of the matching.
 */
import type { FormBlock, FormTable } from '../forms/Form'
import type { FormLine } from '../forms/lines'
import { textsAbove, type ValueRecord } from './ValueRecord'
import { headerWordings } from './wordings'
import { type Known, placed } from './Known'
import { isRead, leftOpen, openRow, type Placement, stretchOfTable } from './Placement'
import { mapDefined } from '../lists/flatMap'
import { lazily } from '../text/lazily'
import { grouped } from '../lists/grouped'

/** The row that its label names; values that may be those of the label beside it are not read. */
const rowOf =
  (known: Known) =>
  (record: ValueRecord): Placement | undefined => {
    const { line, exact } = record
    if (line === undefined) return undefined
    const by = exact ? 'label' : 'likely-label'
    return known.shifted.has(record) ? openRow(line, record, by) : placed(known, line, record, by)
  }

const isColumn = ({ layout }: ValueRecord): boolean => layout === 'column'

/** A column of values that does not fit its label is no row: its numbers are strays until nothing better is found. */
const isWeak = (one: Placement): boolean => !isRead(one) && isColumn(one.record)

/** A group cannot be printed as one row and in its sub-rows: beside sub-rows, its label stands for one that was lost. */
const withoutFalseGroups = (placements: ReadonlyArray<Placement>): ReadonlyArray<Placement> => {
  const paths = lazily(() => new Set(placements.map(({ line }) => line.path)))
  return placements.filter(({ line }) => !line.standsFor.some((path) => paths().has(path)))
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

const withoutProse = (
  tables: ReadonlyArray<FormTable>,
  placements: ReadonlyArray<Placement>,
): ReadonlyArray<Placement> => {
  const stretchOf = stretchOfTable(tables)
  const [alone, inCompany] = [new Map<number, FormLine>(), new Set<number>()]
  for (const placement of placements) {
    const stretch = stretchOf(placement)
    const first = alone.get(stretch)
    if (first === undefined) alone.set(stretch, placement.line)
    else if (first !== placement.line) inCompany.add(stretch)
  }
  return placements.filter(
    (placement) =>
      placement.line.block.columns.length >= fewestColumns ||
      inCompany.has(stretchOf(placement)) ||
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
  const columns = grouped(records.filter(isColumn), ({ section }) => section)
  if (columns.size === 0) return placements
  const fitting = new Set(placements.filter(isRead).map(({ record }) => record))
  const isLucky = (own: ReadonlyArray<ValueRecord>): boolean => {
    const nameless = own.filter(({ line }) => line === undefined).length
    return nameless > 0 && nameless >= own.filter((one) => fitting.has(one)).length
  }
  const lucky = new Set([...columns].filter(([, own]) => isLucky(own)).map(([section]) => section))
  return placements.map((one) =>
    isColumn(one.record) && lucky.has(one.record.section) ? leftOpen(one) : one,
  )
}

/** Rows whose label names them, and those among them whose values are `unsure` to be theirs. */
export interface Labelled {
  readonly placed: ReadonlyArray<Placement>
  readonly unsure: ReadonlyArray<Placement>
}

export const placeByLabel = (known: Known, records: ReadonlyArray<ValueRecord>): Labelled => {
  const all = withoutLuck(mapDefined(records, rowOf(known)), records)
  return {
    placed: withoutProse(
      known.labels.form.tables,
      withoutFalseGroups(all).filter((placement) => !isWeak(placement)),
    ),
    unsure: all.filter(isWeak),
  }
}
