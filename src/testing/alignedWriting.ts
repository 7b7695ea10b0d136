/**
 * Tables aligned by spaces, as text browsers and converters print them: a blank cell is nothing but room.
 *
 * ```text
 *                   自然人  法人或其他组织     总计
 *                           商业企业 科研机构               a name above several columns has the room of them all
 *   （一）予以公开       2                 3     5
 * ```
 */
import type { Chance } from './Chance'
import { cutRow, type DraftCell, type DraftRow } from './Draft'

/** How many columns of the page a text takes. */
type Measure = (text: string) => number

/** Puts a text into so much room. */
type Align = (room: number, width: number) => number

const left: Align = () => 0
const right: Align = (room, width) => room - width
const middle: Align = (room, width) => Math.floor((room - width) / 2)

/** How the names of columns and the values below them are aligned. */
export interface Alignment {
  readonly names: Align
  readonly values: Align
}

/** Values stand where their names do. */
export const alike = [left, right, middle].map((align): Alignment => ({ names: align, values: align }))

/** Values stand at the left of their columns, and names in their middle: perhaps beside each other. */
export const centredNames: ReadonlyArray<Alignment> = [{ names: middle, values: left }]

/** A cell, and how many columns it goes over. */
interface Wide {
  readonly text: string
  readonly columns: number
}

const wideCells = (cells: ReadonlyArray<DraftCell>): ReadonlyArray<Wide> =>
  cells.flatMap(({ text, isCovered }, i) => {
    if (isCovered && i > 0) return []
    const next = cells.findIndex((cell, at) => at > i && !cell.isCovered)
    return [{ text, columns: (next < 0 ? cells.length : next) - i }]
  })

interface Line {
  readonly kind: DraftRow['kind']
  readonly label: string
  readonly cells: ReadonlyArray<Wide>
}

const lineOf = (row: DraftRow): Line => {
  const names = row.cells.findIndex(({ role }) => role === 'column' || role === 'columns')
  const { lead, values } =
    row.kind === 'header'
      ? { lead: row.cells.slice(0, Math.max(names, 0)), values: row.cells.slice(Math.max(names, 0)) }
      : cutRow(row)
  const label = lead
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
  return { kind: row.kind, label, cells: wideCells(values) }
}

/** The room of each column: of the widest text in it alone; the last of several gives a wider text its room. */
const roomsOf = (lines: ReadonlyArray<Line>, gap: number, measure: Measure): ReadonlyArray<number> => {
  const rooms: Array<number> = []
  const widest = Math.max(0, ...lines.flatMap(({ cells }) => cells.map(({ columns }) => columns)))
  for (let columns = 1; columns <= widest; columns++) {
    for (const { cells } of lines) {
      let at = 0
      for (const cell of cells) {
        const end = at + cell.columns
        while (rooms.length < end) rooms.push(0)
        const room = rooms.slice(at, end).reduce((sum, one) => sum + one + gap, -gap)
        const wanting = cell.columns === columns ? measure(cell.text) - room : 0
        if (wanting > 0) rooms[end - 1] = (rooms[end - 1] ?? 0) + wanting
        at = end
      }
    }
  }
  return rooms
}

/** A table of rows in one of the alignments, whose characters are as wide as `measure` says. */
export const aligned =
  (alignments: ReadonlyArray<Alignment>, measure: Measure) =>
  (chance: Chance) =>
  (rows: ReadonlyArray<DraftRow>): string => {
    const { names, values } = alignments[chance.below(alignments.length)] ?? { names: left, values: left }
    const gap = chance.pick([1, 2, 3])
    const indent = ' '.repeat(chance.pick([0, 3]))
    const lines = rows.map(lineOf)
    const rooms = roomsOf(lines, gap, measure)
    const labelRoom = Math.max(
      0,
      ...lines.map(({ kind, label }) => (kind === 'heading' ? 0 : measure(label))),
    )
    const placed = (text: string, room: number, align: Align): string => {
      const before = Math.max(0, align(room, measure(text)))
      return ' '.repeat(before) + text + ' '.repeat(Math.max(0, room - measure(text) - before))
    }
    const written = ({ kind, label, cells }: Line): string => {
      if (kind === 'heading') return indent + label
      const align = kind === 'header' ? names : values
      let at = 0
      const texts = cells.map(({ text, columns }) => {
        const room = rooms.slice(at, at + columns).reduce((sum, one) => sum + one + gap, -gap)
        at += columns
        return placed(text, room, align)
      })
      return (
        indent + [...(labelRoom > 0 ? [placed(label, labelRoom, left)] : []), ...texts].join(' '.repeat(gap))
      )
    }
    return lines.map((line) => written(line).trimEnd()).join('\n')
  }
