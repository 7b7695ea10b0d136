/**
 * One placement for each row of the form, where a document offers several.
 */
import type { FormLine } from '../forms/lines'
import { greatest } from '../lists/extent'
import { lazily } from '../text/lazily'
import { type Notice, notice } from './Notice'
import { hasContent, isRead, leftOpen, type Placement, readingOf, shown } from './Placement'
import { type Printing, printingsOf } from './printings'
import { flatMap, mapDefined } from '../lists/flatMap'
import { grouped } from '../lists/grouped'

/** What was settled of a row, and what is told of it. */
interface SettledRow {
  readonly placement: Placement
  readonly notices: ReadonlyArray<Notice>
  /** Whether it is left open since it is printed with different values. */
  readonly isContested?: true
}

export interface Settled {
  readonly placements: ReadonlyArray<Placement>
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
  const open = rivals.filter((one) => !isRead(one))
  const beside = open.filter(({ record }) => record.layout === 'row')
  const read = rivals.filter((one) => isRead(one) && !beside.some((other) => isSurer(other, one)))
  return read.length > 0 ? read : open.slice(0, 1)
}

const areAlike = (rivals: ReadonlyArray<Placement>): boolean =>
  rivals.every((one, i) => i === 0 || readingOf(one) === readingOf(rivals[0] ?? one))

/** Fewer neighbours are no table. */
const fewestNeighbours = 3

/**
 * A row of the official table outweighs the same words in a small table elsewhere; equals do not, nor does a surmise
 * outweigh a label.
 */
const inCompany = (
  all: ReadonlyArray<Placement>,
  companyOf: (one: Placement) => number,
): ReadonlyArray<Placement> => {
  const weights = all.map(companyOf)
  const most = greatest(weights, (weight) => weight)
  if (most < fewestNeighbours) return all
  const inside = all.filter((_, i) => 2 * (weights[i] ?? 0) > most)
  return all.filter((one) => inside.includes(one) || inside.every((other) => isSurer(one, other)))
}

const conflict =
  (severity?: Notice['severity']) =>
  (one: Placement): Notice =>
    notice('reading/row-conflict', severity ?? (hasContent(one) ? 'warning' : 'info'), {
      line: one.line,
      span: one.record,
      actual: shown(one.record),
    })

const settleRow =
  (companyOf: () => (one: Placement) => number) =>
  (all: ReadonlyArray<Placement>): SettledRow | undefined => {
    const inside = all.length === 1 ? all : inCompany(all, companyOf())
    const readings = contenders(inside)
    // A row that shows something before one that is blank.
    const filled = readings.filter(hasContent)
    const rivals = filled.length > 0 ? filled : readings
    const [placement, second] = rivals
    if (placement === undefined) return undefined
    if (!areAlike(rivals))
      return {
        placement: leftOpen(placement),
        notices: contenders(all).map(conflict('error')),
        isContested: true,
      }
    const outside = new Set(all)
    for (const one of inside) outside.delete(one)
    const others = [...outside].filter(isRead)
    const isSame = (one: Placement): boolean => areAlike([placement, one])
    const again = second ?? others.find(isSame)
    const { line } = placement
    return {
      placement,
      notices: [
        ...(again === undefined
          ? []
          : [notice('reading/row-repeated', 'info', { line, span: again.record })]),
        ...[...readings, ...others].filter((one) => !isSame(one)).map(conflict()),
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
): ReadonlyArray<SettledRow> => {
  const isOne = rows.every(areAlike)
  const isContested = (rivals: ReadonlyArray<Placement>): boolean =>
    !isOne && !(areAlike(rivals) && rivals.length >= printings.length)
  const told = (printings[1] ?? []).slice(0, 1).map(({ line: { table }, record }) =>
    notice('reading/table-repeated', isOne ? 'info' : 'error', {
      table: table.key,
      span: record,
      expected: rows.length,
      actual: rows.filter(isContested).length,
    }),
  )
  return flatMap(rows, (rivals, i) =>
    rivals.slice(0, 1).map((first): SettledRow => {
      const notices = i === 0 ? told : []
      return isContested(rivals)
        ? { placement: leftOpen(first), notices, isContested: true }
        : { placement: first, notices }
    }),
  )
}

export const settle = (all: ReadonlyArray<Placement>): Settled => {
  // In most documents each row is printed once.
  if (new Set(all.map(({ line }) => line)).size === all.length)
    return { placements: all, contested: [], notices: [], repeated: [] }
  const companyOf = lazily(() => companyIn(all))
  const tables = [...grouped(all, ({ line }) => line.table).values()].map((own) => ({
    printings: printingsOf(own),
    rows: [...grouped(own, ({ line }) => line).values()],
  }))
  const settled = flatMap(tables, ({ printings, rows }) =>
    printings.length > 1
      ? settlePrintings(printings, rows.map(contenders))
      : mapDefined(rows, settleRow(companyOf)),
  )
  return {
    placements: settled.map(({ placement }) => placement),
    contested: settled.filter(({ isContested }) => isContested).map(({ placement }) => placement.line),
    notices: flatMap(settled, ({ notices }) => notices),
    repeated: tables.map(({ printings }) => printings).filter(({ length }) => length > 1),
  }
}
