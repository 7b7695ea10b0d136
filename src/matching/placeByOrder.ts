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
import type { FormLine } from '../forms/lines'
import { isOneRow } from '../forms/lines'
import { isValue } from '../tables/cellValue'
import { textsAbove, type ValueRecord } from './collectRecords'
import type { FormLabels } from './FormLabels'
import { type Gap, gapsIn, type Known, type Loose, pathsOf, stretches } from './gaps'
import { isCompatible, linesNamed } from './labelsInText'
import type { Placement } from './Placement'
import { type BlockShape, fitRecord, inFormOrder } from './blockShape'
import { flatMap, mapDefined } from '../text/flatMap'

/** Rows of one or two columns are too short to be told from any other number in the text. */
const fewestColumns = 3

/** Whether anything stands in the row: numbers, or placeholders for them. */
const hasValues = ({ values }: ValueRecord): boolean =>
  values.some(({ text }) => text !== '' && isValue(text))

const place = (line: FormLine, shape: BlockShape, { record, above }: Loose): Placement | undefined => {
  const fit = fitRecord(shape)(record)
  return fit === undefined
    ? undefined
    : {
        line,
        cells: inFormOrder(line.block, shape.order, fit),
        by: above.includes(line) ? 'label' : 'order',
        byArithmetic: fit.by === 'arithmetic',
        record,
      }
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
  (labels: FormLabels, shape: BlockShape) =>
  (gap: Gap): OrderResult => {
    const chosen = rowsOfGap(labels, gap)
    if (chosen.length === 0) {
      const [first] = gap.loose
      if (first === undefined) return nothing
      const open = { cells: undefined, by: 'order', byArithmetic: false, record: first.record } as const
      return { placed: [], open: gap.named.map((line) => ({ line, ...open })) }
    }
    const placed = mapDefined(gap.loose, (one, i) => {
      const line = chosen[i]
      return line === undefined ? undefined : place(line, shape, one)
    })
    return { placed, open: [] }
  }

/** The rows of one block, the records of the whole document, and what is placed already. */
export const placeByOrder = (
  labels: FormLabels,
  lines: ReadonlyArray<FormLine>,
  shape: BlockShape,
  shifted: ReadonlySet<ValueRecord>,
  records: ReadonlyArray<ValueRecord>,
  anchors: ReadonlyArray<Placement>,
): OrderResult => {
  const block = lines[0]?.block
  if (block === undefined || block.columns.length < fewestColumns) return nothing
  const rows = lines.filter((line) => !isOneRow(line))
  const placed = anchors.filter(({ cells, line }) => cells !== undefined && line.block === block)
  const claimed = new Set(anchors.filter(({ cells }) => cells !== undefined).map(({ record }) => record))
  const loose = flatMap(records, (record): ReadonlyArray<Loose> => {
    if (claimed.has(record) || record.layout !== 'row' || !hasValues(record)) return []
    if (record.line !== undefined && record.line.block !== block) return []
    if (fitRecord(shape)(record) === undefined) return []
    return [{ record, above: linesNamed(labels, textsAbove(record)).filter((line) => rows.includes(line)) }]
  })
  if (loose.length === 0) return nothing
  const below = isLabelFirst(loose, rows)
    ? mapDefined(
        loose.filter(({ record }) => !shifted.has(record)),
        (one) => {
          const line = one.above[one.above.length - 1]
          return line === undefined ? undefined : place(line, shape, one)
        },
      )
    : []
  const all = [...placed, ...below]
  const known: Known = {
    labels,
    rows,
    placed: new Map(all.map(({ record, line }) => [record, line])),
    loose: new Map(loose.map((one) => [one.record, one])),
    shifted,
  }
  const filled = flatMap(stretches(block, records), gapsIn(known, pathsOf(all.map(({ line }) => line)))).map(
    fillGap(labels, shape),
  )
  return {
    placed: [...below, ...flatMap(filled, (result) => result.placed)],
    open: flatMap(filled, (result) => result.open),
  }
}
