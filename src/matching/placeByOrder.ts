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
import type { FormLine } from '../forms/lines'
import { isOneRow } from '../forms/lines'
import { isValue } from '../tables/cellValue'
import { textsAbove, type ValueRecord } from './collectRecords'
import { type FormLabels, keyOf } from './FormLabels'
import { hanOnly } from './labelKey'
import { isCompatible, isInOrder, isNamedIn, linesNamed } from './labelsInText'
import type { Placement } from './Placement'
import { type BlockShape, fitRecord, inFormOrder } from './blockShape'

/** Rows of one or two columns are too short to be told from any other number in the text. */
const fewestColumns = 3

interface Loose {
  readonly record: ValueRecord
  /** The rows whose labels stand in the texts just above the record. */
  readonly above: ReadonlyArray<FormLine>
}

const piecesOf = (records: ReadonlyArray<ValueRecord>): ReadonlyArray<string> =>
  records.flatMap((record) => [...textsAbove(record), ...(record.layout === 'row' ? [record.label] : [])])

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
  const order = loose.flatMap(({ above }) => above.slice(-1).map((line) => rows.indexOf(line)))
  const clear = loose.filter(({ above }) => above.length === 1).length
  return clear >= most * loose.length && order.every((at, i) => at > (order[i - 1] ?? -1))
}

interface Gap {
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
    const placed = gap.loose.flatMap((one, i) => {
      const line = chosen[i]
      return (line === undefined ? undefined : place(line, shape, one)) ?? []
    })
    return { placed, open: [] }
  }

/** Records that may belong to one block: in one section, and with no row of another block between them. */
const stretches = (
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

/** The gaps between the placed rows of a block, in the order of the document. */
const gapsBetween = (
  labels: FormLabels,
  rows: ReadonlyArray<FormLine>,
  records: ReadonlyArray<ValueRecord>,
  loose: ReadonlyArray<Loose>,
  shifted: ReadonlySet<ValueRecord>,
  placed: ReadonlyArray<Placement>,
): ReadonlyArray<Gap> => {
  const byRecord = new Map(placed.map((placement) => [placement.record, placement]))
  // A row whose label stands beside values of its own is not missing, though these could not be read.
  const spokenFor = records.flatMap(({ line, exact, layout }) =>
    line !== undefined && layout === 'row' && exact && !isOneRow(line) ? [line] : [],
  )
  const covered = new Set(
    [...placed.map(({ line }) => line), ...spokenFor].flatMap((line) => [line.path, ...line.standsFor]),
  )
  const own = new Set(records)
  const between = loose.filter(({ record }) => own.has(record) && !byRecord.has(record))
  const gaps: Array<Gap> = []
  const add = (from: number, to: number, after: number, before: number): void => {
    const inGap = between.filter(({ record }) => record.at > from && record.at < to)
    const missing =
      inGap.length === 0 ? [] : rows.slice(after + 1, before).filter(({ path }) => !covered.has(path))
    if (missing.length === 0) return
    const pieces = piecesOf(records.filter(({ at }) => at > from && at <= to))
    const text = hanOnly(pieces.join(''))
    const exact = linesNamed(labels, pieces)
    const named = missing.filter((line) => exact.includes(line) || isNamedIn(text, keyOf(labels, line)))
    const keys = missing.map((line) => keyOf(labels, line))
    gaps.push({
      loose: inGap,
      missing,
      named,
      isOrdered: isInOrder(text, keys),
      isShifted: inGap.some(({ record }) => shifted.has(record)),
      isInside: after >= 0 && before < rows.length,
    })
  }
  let from = -1
  let after = -1
  for (const record of records) {
    const line = byRecord.get(record)?.line
    const first =
      line === undefined
        ? -1
        : rows.findIndex(({ path }) => path === line.path || line.standsFor.includes(path))
    if (line === undefined || first < 0) continue
    add(from, record.at, after, first)
    after = first // the other rows that it stands for are covered
    from = record.at
  }
  add(from, Infinity, after, rows.length)
  return gaps
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
  const loose = records.flatMap((record): ReadonlyArray<Loose> => {
    if (claimed.has(record) || record.layout !== 'row' || !hasValues(record)) return []
    if (record.line !== undefined && record.line.block !== block) return []
    if (fitRecord(shape)(record) === undefined) return []
    return [{ record, above: linesNamed(labels, textsAbove(record)).filter((line) => rows.includes(line)) }]
  })
  if (loose.length === 0) return nothing
  const below = isLabelFirst(loose, rows)
    ? loose
        .filter(({ record }) => !shifted.has(record))
        .flatMap((one) => {
          const line = one.above[one.above.length - 1]
          return (line === undefined ? undefined : place(line, shape, one)) ?? []
        })
    : []
  const filled = stretches(block, records)
    .flatMap((own) => gapsBetween(labels, rows, own, loose, shifted, [...placed, ...below]))
    .map(fillGap(labels, shape))
  return {
    placed: [...below, ...filled.flatMap((result) => result.placed)],
    open: filled.flatMap((result) => result.open),
  }
}
