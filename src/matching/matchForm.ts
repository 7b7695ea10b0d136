/**
 * The rows of a document against the rows of a form: labels first, order next, arithmetic last.
 *
 * ```text
 *   rows ──► records ──► named ──► placed by label ──► placed by order ──► settled ──► one placement a row
 *                                  (and table four)                                    and what was noticed
 * ```
 */
import type { FormBlock } from '../forms/Form'
import type { FormLine } from '../forms/lines'
import type { TextRow } from '../tables/TextRow'
import type { Span } from '../text/Span'
import { collectRecords, textsAbove, type ValueRecord } from './collectRecords'
import { type FormLabels, headerWordings } from './FormLabels'
import { nameRecords } from './nameRecords'
import type { Notice } from './Notice'
import { doubtsOfColumns, doubtsOfRow, outOfOrder, strays } from './noticeDoubts'
import type { Placement } from './Placement'
import { type BlockShape, blockShape, hasBlanks, placeByLabel, tableStyle } from './placeByLabel'
import { type OrderResult, placeByOrder } from './placeByOrder'
import { placeSideBySide } from './placeSideBySide'
import { secondReport } from './printings'
import { settle } from './settle'
import { tableRegions } from './tableRegions'

export interface Match {
  readonly placements: ReadonlyMap<FormLine, Placement>
  readonly notices: ReadonlyArray<Notice>
  /** Where the tables stand: what is table and not prose. */
  readonly regions: ReadonlyArray<Span>
  /** The way from the tables of the first report to those of another one behind it, where there is one. */
  readonly next: Span | undefined
}

const recordsOf = (placements: ReadonlyArray<Placement>): ReadonlySet<ValueRecord> =>
  new Set(placements.map(({ record }) => record))

const isRead = ({ cells }: Placement): boolean => cells !== undefined

/** The rows of texts above the first row of a block, back to the last row of another one. */
const headerRows = (
  block: FormBlock,
  records: ReadonlyArray<ValueRecord>,
  first: ValueRecord | undefined,
): ValueRecord['above'] => {
  if (first === undefined) return []
  let from = first.at
  while (from > 0 && (records[from - 1]?.line?.block ?? block) === block) from--
  return from === first.at ? first.above : records.slice(from, first.at + 1).flatMap(({ above }) => above)
}

const shapesOf = (
  labels: FormLabels,
  records: ReadonlyArray<ValueRecord>,
): ReadonlyMap<FormBlock, BlockShape> => {
  const shapes = new Map<FormBlock, BlockShape>()
  const leavesBlanks = records.some(hasBlanks)
  for (const table of labels.form.tables) {
    const style = tableStyle(
      records.filter(({ line }) => line?.table === table),
      leavesBlanks,
    )
    for (const block of table.blocks) {
      const own = records.filter(({ line }) => line?.block === block)
      shapes.set(block, blockShape(block, style, headerRows(block, records, own[0]), own))
    }
  }
  return shapes
}

/** A column of values that does not fit its label is no row: its numbers are strays until nothing better is found. */
const isWeak = ({ cells, record }: Placement): boolean => cells === undefined && record.layout === 'column'

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

const withoutLonely = (placements: ReadonlyArray<Placement>): ReadonlyArray<Placement> => {
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

const open = ({ line, records }: OrderResult['open'][number]): ReadonlyArray<Placement> =>
  records.slice(0, 1).map((record) => ({ line, cells: undefined, by: 'order', byArithmetic: false, record }))

/** The rows of the form as the document has them. */
export const matchForm = (
  labels: FormLabels,
  rows: ReadonlyArray<TextRow>,
  headings: ReadonlyArray<number>,
): Match => {
  const records = nameRecords(labels, collectRecords(labels, rows, headings))
  const shapes = shapesOf(labels, records)
  const place = placeByLabel(shapes)
  const labelled = records.flatMap((record) => (record.line === undefined ? [] : (place(record) ?? [])))
  const firm = withoutLonely(withoutFalseGroups(labelled.filter((placement) => !isWeak(placement))))

  const read = recordsOf(firm.filter(isRead))
  const unread = records.filter((record) => !read.has(record))
  const sideBySide = [...labels.blocks.values()].flatMap((lines) => placeSideBySide(lines, unread))
  const beside = recordsOf(sideBySide)

  const sure = firm.filter(({ record }) => !beside.has(record))
  const rest = records.filter((record) => !beside.has(record))
  const ordered = unread.every((record) => beside.has(record))
    ? []
    : [...labels.blocks].flatMap(([block, lines]) => {
        const shape = shapes.get(block)
        return shape === undefined ? [] : [placeByOrder(labels, lines, shape, rest, sure)]
      })

  const placed = [...sure, ...sideBySide, ...ordered.flatMap((result) => result.placed)]
  const found = new Set(placed.map(({ line }) => line))
  const late = [
    ...labelled.filter((placement) => isWeak(placement) && !beside.has(placement.record)),
    ...ordered.flatMap((result) => result.open).flatMap(open),
  ].filter(({ line }) => !found.has(line))

  const settled = settle([...placed, ...late])
  const chosen = settled.placements
  return {
    placements: new Map(chosen.map((placement) => [placement.line, placement])),
    notices: [
      ...settled.notices,
      ...doubtsOfColumns(shapes, chosen),
      ...outOfOrder(labels.lines, chosen),
      ...chosen.filter(({ line }) => !settled.contested.includes(line)).flatMap(doubtsOfRow),
      ...strays(records, recordsOf([...placed, ...late])),
    ],
    regions: tableRegions(labels, headings, [...placed, ...late]),
    next: settled.contested.length > 0 ? secondReport(settled.repeated) : undefined,
  }
}
