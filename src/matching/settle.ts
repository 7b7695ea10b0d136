/**
 * One placement for each row of the form, where a document offers several.
 */
import type { FormLine } from '../forms/lines'
import { greatest } from '../lists/extent'
import { type Notice, notice } from './Notice'
import { hasContent, leftOpen, type Placement, readingOf, shown } from './Placement'
import { type Printing, printingsOf } from './printings'
import { flatMap, mapDefined } from '../lists/flatMap'
import { grouped } from '../lists/grouped'

/** What was settled, of a row, a table, or all of them. */
export interface Settled {
  readonly placements: ReadonlyArray<Placement>
  /** Rows that are left open since they are printed with different values. */
  readonly contested: ReadonlyArray<FormLine>
  readonly notices: ReadonlyArray<Notice>
  /** The printings of each table that has several. */
  readonly repeated: ReadonlyArray<ReadonlyArray<Printing>>
}

/** Rows of one table this close together, counted in records, stand in the same table of the document. */
const near = 4

/** How many rows of its table stand near a placement. */
const companyIn = (all: ReadonlyArray<Placement>): ((one: Placement) => number) => {
  const byRecord = grouped(all, ({ record }) => record.at)
  return ({ line, record: { at, section } }) => {
    const lines = new Set<FormLine>()
    for (let other = at - near; other <= at + near; other++) {
      for (const { line: neighbour, record } of byRecord.get(other) ?? []) {
        if (neighbour.table === line.table && neighbour !== line && record.section === section)
          lines.add(neighbour)
      }
    }
    return lines.size
  }
}

const surest: ReadonlyArray<Placement['by']> = ['label', 'likely-label', 'order']

const isSurer = (one: Placement, other: Placement): boolean =>
  surest.indexOf(one.by) < surest.indexOf(other.by)

/**
 * Of several readings of a row, those worth comparing: read ones before open ones. A label beside values that cannot
 * be read is surer than a piece of it elsewhere.
 */
const contenders = (rivals: ReadonlyArray<Placement>): ReadonlyArray<Placement> => {
  const open = rivals.filter(({ cells }) => cells === undefined)
  const beside = open.filter(({ record }) => record.layout === 'row')
  const read = rivals.filter((one) => one.cells !== undefined && !beside.some((other) => isSurer(other, one)))
  return read.length > 0 ? read : open.slice(0, 1)
}

/** A row that shows something before one that is blank. */
const filledOf = (rivals: ReadonlyArray<Placement>): ReadonlyArray<Placement> => {
  const filled = rivals.filter(hasContent)
  return filled.length > 0 ? filled : rivals
}

const areAlike = (rivals: ReadonlyArray<Placement>): boolean =>
  rivals.every((one, i) => i === 0 || readingOf(one) === readingOf(rivals[0] ?? one))

const nothing: Settled = { placements: [], contested: [], notices: [], repeated: [] }

/** Fewer neighbours are no table. */
const fewestNeighbours = 3

/** A row of the official table outweighs the same words in a small table elsewhere; equals do not. */
const inCompany = (
  all: ReadonlyArray<Placement>,
  companyOf: (one: Placement) => number,
): ReadonlyArray<Placement> => {
  const weights = new Map(all.map((one) => [one, companyOf(one)]))
  const most = greatest([...weights.values()], (weight) => weight)
  return most < fewestNeighbours ? all : all.filter((one) => 2 * (weights.get(one) ?? 0) > most)
}

const settleRow =
  (companyOf: (one: Placement) => number) =>
  (all: ReadonlyArray<Placement>): Settled => {
    if (all.length === 1) return { ...nothing, placements: all }
    const inside = new Set(inCompany(all, companyOf))
    const readings = contenders([...inside])
    const rivals = filledOf(readings)
    const [first, second] = rivals
    if (first === undefined) return nothing
    const { line } = first
    const conflict =
      (severity: Notice['severity']) =>
      (one: Placement): Notice =>
        notice('reading/row-conflict', severity, { line, span: one.record, actual: shown(one.record) })
    if (!areAlike(rivals))
      return {
        ...nothing,
        placements: [leftOpen(first)],
        contested: [line],
        notices: contenders(all).map(conflict('error')),
      }
    const others = all.filter((one) => !inside.has(one) && one.cells !== undefined)
    const repeated = [
      ...(second === undefined ? [] : [second]),
      ...others.filter((one) => areAlike([first, one])),
    ]
    return {
      ...nothing,
      placements: [first],
      notices: [
        ...repeated
          .slice(0, 1)
          .map(({ record }) => notice('reading/row-repeated', 'info', { line, span: record })),
        ...[...readings, ...others]
          .filter((one) => !areAlike([first, one]))
          .map((one) => conflict(hasContent(one) ? 'warning' : 'info')(one)),
      ],
    }
  }

/**
 * A table that is printed several times. Where its printings are not alike, only rows in which they all agree are
 * read: never some rows of one and some of another.
 */
const settlePrintings = (
  printings: ReadonlyArray<Printing>,
  rows: ReadonlyArray<ReadonlyArray<Placement>>,
): Settled => {
  const isOne = rows.every(areAlike)
  const isSure = (rivals: ReadonlyArray<Placement>): boolean =>
    isOne || (areAlike(rivals) && rivals.length >= printings.length)
  const firsts = flatMap(rows, (rivals) =>
    rivals.slice(0, 1).map((first) => (isSure(rivals) ? first : leftOpen(first))),
  )
  const contested = mapDefined(
    rows.filter((rivals) => !isSure(rivals)),
    ([first]) => first?.line,
  )
  const told = (printings[1] ?? []).slice(0, 1).map(({ line: { table }, record }) =>
    notice('reading/table-repeated', isOne ? 'info' : 'error', {
      table: table.key,
      span: record,
      expected: rows.length,
      actual: contested.length,
    }),
  )
  return { placements: firsts, contested, notices: told, repeated: [printings] }
}

export const settle = (all: ReadonlyArray<Placement>): Settled => {
  // In most documents each row is printed once.
  if (new Set(all.map(({ line }) => line)).size === all.length) return { ...nothing, placements: all }
  let known: ReturnType<typeof companyIn> | undefined
  const companyOf = (one: Placement): number => (known ??= companyIn(all))(one)
  const settled = flatMap([...grouped(all, ({ line }) => line.table).values()], (own) => {
    const printings = printingsOf(own)
    const rows = [...grouped(own, ({ line }) => line).values()]
    return printings.length > 1
      ? [settlePrintings(printings, rows.map(contenders))]
      : rows.map(settleRow(companyOf))
  })
  return {
    placements: flatMap(settled, ({ placements }) => placements),
    contested: flatMap(settled, ({ contested }) => contested),
    notices: flatMap(settled, ({ notices }) => notices),
    repeated: flatMap(settled, ({ repeated }) => repeated),
  }
}
