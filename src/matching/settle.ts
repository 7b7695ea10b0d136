/**
 * One placement for each row of the form, where a document offers several.
 */
import type { FormLine } from '../forms/lines'
import { type Notice, notice } from './Notice'
import { hasContent, type Placement, readingOf } from './Placement'

export interface Settled {
  readonly placements: ReadonlyMap<FormLine, Placement>
  readonly notices: ReadonlyArray<Notice>
}

/** Rows of one table this close together, counted in records, stand in the same table of the document. */
const near = 4

/** How many rows of its table stand near a placement. */
const companyIn = (all: ReadonlyArray<Placement>): ((one: Placement) => number) => {
  const byRecord = new Map<number, ReadonlyArray<Placement>>()
  for (const placement of all) {
    const { at } = placement.record
    byRecord.set(at, [...(byRecord.get(at) ?? []), placement])
  }
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

/** Of several readings of a row, those worth comparing: read ones before open ones, filled ones before blank ones. */
const contenders = (rivals: ReadonlyArray<Placement>): ReadonlyArray<Placement> => {
  const read = rivals.filter(({ cells }) => cells !== undefined)
  const filled = read.filter(hasContent)
  return filled.length > 0 ? filled : read.length > 0 ? read : rivals.slice(0, 1)
}

const settleOne = (
  line: FormLine,
  rivals: ReadonlyArray<Placement>,
  companyOf: (one: Placement) => number,
): { readonly placement: Placement; readonly notices: ReadonlyArray<Notice> } => {
  const [first, ...others] = contenders(rivals)
  if (first === undefined || others.length === 0)
    return { placement: first ?? (rivals[0] as Placement), notices: [] }
  if (others.every((other) => readingOf(other) === readingOf(first))) {
    return {
      placement: first,
      notices: [notice('reading/row-repeated', 'info', { line, span: others[0]?.record ?? null })],
    }
  }
  // A row of the official table outweighs the same words in a small table elsewhere; equals do not.
  const ranked = [first, ...others]
    .map((one) => ({ one, weight: companyOf(one) }))
    .sort((a, b) => b.weight - a.weight)
  const [best, second] = ranked
  const isClear =
    best !== undefined && second !== undefined && best.weight >= 3 && best.weight >= 2 * second.weight
  const conflict = (one: Placement, severity: 'warning' | 'error'): Notice =>
    notice('reading/row-conflict', severity, {
      line,
      span: one.record,
      actual: one.record.values.map(({ text }) => text).join(' '),
    })
  return isClear
    ? { placement: best.one, notices: ranked.slice(1).map(({ one }) => conflict(one, 'warning')) }
    : { placement: { ...first, cells: undefined }, notices: ranked.map(({ one }) => conflict(one, 'error')) }
}

export const settle = (all: ReadonlyArray<Placement>): Settled => {
  const byLine = new Map<FormLine, Array<Placement>>()
  for (const placement of all) {
    const rivals = byLine.get(placement.line)
    if (rivals === undefined) byLine.set(placement.line, [placement])
    else rivals.push(placement)
  }
  const placements = new Map<FormLine, Placement>()
  const notices: Array<Notice> = []
  let companyOf: ReturnType<typeof companyIn> | undefined
  for (const [line, rivals] of byLine) {
    const settled = settleOne(line, rivals, (one) => (companyOf ??= companyIn(all))(one))
    placements.set(line, settled.placement)
    notices.push(...settled.notices)
  }
  return { placements, notices }
}
