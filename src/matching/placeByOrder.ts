/**
 * Records that lost their label, and labels that lost their values: told apart by the order of the form.
 *
 * ```text
 *    （一）予以公开   9 0 0 0 0 0 9      placed by its label
 *                    0 0 0 0 0 0 0      one record between the two, and one row of the form: it is that row
 *    （二）部分公开…
 *    1.属于国家秘密   0 0 0 0 0 0 0      placed by its label
 * ```
 *
 * Between two placed rows, as many records as rows that are missing: they are those rows, in order.
 * Any other number leaves the gap open, except where every label of the table stands just above its values.
 */
import type { FormBlock } from '../forms/Form'
import { type FormLine, isOneRow } from '../forms/lines'
import { isFilledValue } from '../tables/TextRow'
import { textsAbove, type ValueRecord } from './ValueRecord'
import type { FormLabels } from './FormLabels'
import { fits, type Known, placed } from './Known'
import { type Gap, gapsIn, type Loose, type OpenBlock, pathsOf, stretches } from './gaps'
import { hanOnly } from './labelKey'
import { isCompatible, linesNamed } from './labelsInText'
import { openRow, type Placement } from './Placement'
import { flatMap, mapDefined } from '../lists/flatMap'

/** Rows of one or two columns are too short to be told from any other number in the text. */
const fewestColumns = 3

/** Whether anything stands in the row: numbers, or placeholders for them. */
const hasValues = ({ values }: ValueRecord): boolean => values.some(isFilledValue)

/** 2.0 before 0 0 0 is what is left of 2.重复申请, glued to its first value; counts have no fractions. */
const isNumbered = /^[1-9]\.\d/u

/** Whether a piece of a label stands among the values, and order does not tell of which one. */
const hasPieceOfLabel = ({ values: [first, ...others] }: ValueRecord): boolean =>
  [first, ...others].some((cell) => cell?.isValue === false && hanOnly(cell.text).length > 1) ||
  (first !== undefined && isNumbered.test(first.text) && !others.some(({ text }) => text.includes('.')))

/** A row that is only known to be one if its values fit. */
const fitting =
  (known: Known) =>
  (line: FormLine, { record, above }: Loose): Placement | undefined => {
    const one = placed(known, line, record, above.includes(line) ? 'label' : 'order')
    return one.cells === undefined ? undefined : one
  }

export interface OrderResult {
  readonly placed: ReadonlyArray<Placement>
  /** Rows that stand in a gap with values that could be theirs, where nothing decides. */
  readonly open: ReadonlyArray<Placement>
}

const nothing: OrderResult = { placed: [], open: [] }

/** In most tables with labels in lines of their own, nine of ten have a single label above them. */
const most = 0.8

/** Whether labels stand just above their values throughout: then a label without values is one that lost them. */
const isLabelFirst = (loose: ReadonlyArray<Loose>, rows: ReadonlyArray<FormLine>): boolean => {
  const order = flatMap(loose, ({ above }) => above.slice(-1).map((line) => rows.indexOf(line)))
  const clear = loose.filter(({ above }) => above.length === 1).length
  return clear >= most * loose.length && order.every((at, i) => at > (order[i - 1] ?? -1))
}

/** The rows that the records of a gap are, one each and in order; none where the numbers do not agree. */
const rowsOfGap = (
  labels: FormLabels,
  { loose, missing, named, isInside, isShifted, isOrdered }: Gap,
): ReadonlyArray<FormLine> => {
  // Above the first placed row and below the last one, rows are only believed where they are named.
  const byCount = isInside && loose.length === missing.length
  const byName = !isShifted && loose.length === named.length
  const rows = byCount ? missing : byName ? named : []
  const isBelieved =
    isOrdered &&
    rows.every((line, i) => {
      const one = loose[i]
      return one !== undefined && isCompatible(labels, one.record.label, line)
    })
  return isBelieved ? rows : []
}

const fillGap =
  (known: Known) =>
  (gap: Gap): OrderResult => {
    const chosen = rowsOfGap(known.labels, gap)
    if (chosen.length === 0) {
      const [first] = gap.loose
      if (first === undefined) return nothing
      return { placed: [], open: gap.named.map((line) => openRow(line, first.record, 'order')) }
    }
    const found = mapDefined(gap.loose, (one, i) => {
      const line = chosen[i]
      return line === undefined ? undefined : fitting(known)(line, one)
    })
    return { placed: found, open: [] }
  }

/** The records that may be a row of the block, among all of the document. */
const looseRecords = (
  known: Known,
  block: FormBlock,
  records: ReadonlyArray<ValueRecord>,
  anchors: ReadonlyArray<Placement>,
): ReadonlyArray<Loose> => {
  const claimed = new Set(anchors.map(({ record }) => record))
  const mayBe = (record: ValueRecord): boolean =>
    !claimed.has(record) &&
    record.layout === 'row' &&
    hasValues(record) &&
    !hasPieceOfLabel(record) &&
    (record.line === undefined || record.line.block === block) &&
    fits(known, block, record)
  return records.filter(mayBe).map((record) => ({
    record,
    above: linesNamed(known.labels, textsAbove(record)).filter(
      (line) => line.block === block && !isOneRow(line),
    ),
  }))
}

/** The rows of one block, from the records of the whole document and the rows that are read already. */
export const placeByOrder = (
  known: Known,
  block: FormBlock,
  records: ReadonlyArray<ValueRecord>,
  anchors: ReadonlyArray<Placement>,
): OrderResult => {
  if (block.columns.length < fewestColumns) return nothing
  const loose = looseRecords(known, block, records, anchors)
  if (loose.length === 0) return nothing
  const rows = (known.labels.blocks.get(block) ?? []).filter((line) => !isOneRow(line))
  const below = isLabelFirst(loose, rows)
    ? mapDefined(loose, (one) => {
        const line = one.above.at(-1)
        return line === undefined || known.shifted.has(one.record) ? undefined : fitting(known)(line, one)
      })
    : []
  const all = [...anchors.filter(({ line }) => line.block === block), ...below]
  const open: OpenBlock = {
    rows,
    placed: new Map(all.map(({ record, line }) => [record, line])),
    loose: new Map(loose.map((one) => [one.record, one])),
    covered: pathsOf(all.map(({ line }) => line)),
  }
  const filled = flatMap(stretches(block, records), gapsIn(known, open)).map(fillGap(known))
  return {
    placed: [...below, ...flatMap(filled, (result) => result.placed)],
    open: flatMap(filled, (result) => result.open),
  }
}
