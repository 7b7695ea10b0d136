/**
 * Lines with bars as the cells that these end, wherever the lines break.
 *
 * ```text
 *   规章 | 3 |        规章        规章 |           a bar without words before it, on its line or above, ends a blank cell
 *   |                 | 3         ⇥3
 *   | 5 |             |             |
 *                     | 5         |
 *                     |           ⇥5
 *                                   |
 * ```
 */
import { flatMap } from '../../lists/flatMap'
import { cutAtEveryBar } from '../lines/barLines'
import {
  type BarCell,
  type BarRow,
  type Blank,
  isBlank,
  type Line,
  type Row,
  type TabCell,
} from '../lines/Line'
import { areDigits, blankAt, isFilled, joinedCell, type TextCell } from '../TextRow'

export type Cells = ReadonlyArray<TextCell>

type Words = Row | TabCell
type Barred = BarCell | BarRow
export type Flowing = Words | Barred | Blank

/** Words without a bar: a cell that goes on below, or none of a table. */
const isWords = (line: Line): line is Words =>
  line.kind === 'tabCell' || (line.kind === 'row' && line.row.cells.length === 1)

/** A line whose bars end cells, and none of them stands for columns that a cell spans. */
export const isBarred = (line: Line): line is Barred =>
  line.kind === 'barCell' || (line.kind === 'barRow' && line.bars?.filled === false)

export const isFlowing = (line: Line): line is Flowing => isWords(line) || isBarred(line) || isBlank(line)

export const isLabel = ({ isValue, text }: TextCell): boolean => !isValue && !areDigits(text)

/** A line with bars, and what stands above it up to the line with bars before. */
export interface Portion {
  /** The last cell above, where no bar ends it. */
  readonly closed: Cells
  /** Words above that are no cell. */
  readonly apart: Cells
  /** The cells that end at its bars. */
  readonly cells: Cells
  /** Whether the first of them stands above the line. */
  readonly isBroken: boolean
  /** Whether it does on a line without a bar. */
  readonly isBelowWords: boolean
  /** Whether a cell goes on below, behind the last of the bars. */
  readonly goesOn: boolean
  /** Values among them, and the last cell above, that stand on lines without a bar. */
  readonly lone: Cells
  /** Whether a bar is all that stands on the line. */
  readonly isBare: boolean
}

/** Words that no bar ended so far. */
interface Waiting {
  readonly cell: TextCell
  /** Whether they stand behind a bar on its line. */
  readonly isRest: boolean
  readonly isBelowGap: boolean
}

const cellOf = ({ cell }: Waiting): TextCell => cell

/** A value on a line without a bar. */
const isLone = ({ cell, isRest }: Waiting): boolean => !isRest && !isLabel(cell)

/** Where the last words begin that stand together, without a blank line between them. */
const lastGroupAt = (waiting: ReadonlyArray<Waiting>): number => {
  let from = Math.max(waiting.length - 1, 0)
  while (from > 0 && waiting[from]?.isBelowGap === false) from--
  return from
}

/** Labels in pieces are one cell. A number beside other words may be one of them, or its bar was lost: nobody knows. */
const oneCell = ([first, ...others]: Cells): Cells | undefined => {
  if (first === undefined || others.length === 0) return first === undefined ? [] : [first]
  return [first, ...others].every(isLabel) ? [joinedCell(first, others)] : undefined
}

/** A number and a label are two cells, and so is what goes on behind a bar and anything but a number below that. */
const cellsIn = (group: ReadonlyArray<Waiting>): Cells | undefined => {
  const [first, second, ...others] = group
  if (first === undefined || second === undefined) return group.map(cellOf)
  const isLabelBelow = isLabel(second.cell)
  if (isLabel(first.cell) ? !first.isRest : !isLabelBelow) return oneCell(group.map(cellOf))
  const below = oneCell([second, ...others].map(cellOf))
  return below === undefined ? undefined : [first.cell, ...below]
}

/** Words below a table begin with its last cell where that stands behind a bar, or is a value right below one. */
const closedBy = ([first]: ReadonlyArray<Waiting>): ReadonlyArray<Waiting> =>
  first !== undefined && (first.isRest || (isLone(first) && !first.isBelowGap)) ? [first] : []

const portionOf = (above: ReadonlyArray<Waiting>, cut: Cells, isApart: boolean): Portion | undefined => {
  const first = cut.slice(0, 1)
  const from = isApart || first.every(isFilled) ? above.length : lastGroupAt(above)
  const group = above.slice(from)
  const opening = group.length === 0 ? first : cellsIn(group)
  if (opening === undefined) return undefined
  const closed = closedBy(above.slice(0, from))
  return {
    closed: closed.map(cellOf),
    apart: above.slice(closed.length, from).map(cellOf),
    cells: [...opening, ...cut.slice(1, -1)],
    isBroken: group.length > 0,
    isBelowWords: group.some(({ isRest }) => !isRest),
    goesOn: cut.slice(-1).some(isFilled),
    lone: [...closed, ...group].filter(isLone).map(cellOf),
    isBare: cut.length === 2 && !cut.some(isFilled),
  }
}

/** What stands before each bar of a line, and behind the last. */
const cutAtBars = (text: string, line: Barred): Cells => {
  if (line.kind === 'barCell') return [line.cell, blankAt(line.cell.end)]
  return line.bars === undefined ? [] : cutAtEveryBar(text, line.bars.words.start, line.bars.words.end)
}

const wordsIn = (line: Words): Cells =>
  (line.kind === 'tabCell' ? [line.cell] : line.row.cells).filter(isFilled)

/** Lines with bars and the words between them. */
export interface EndedCells {
  readonly portions: ReadonlyArray<Portion>
  /** The last cell, where no bar ends it, and the words below the table. */
  readonly closed: Cells
  readonly apart: Cells
  readonly lone: Cells
}

/** Undefined where it is open which cells some words are. */
export const endedCells = (text: string, lines: ReadonlyArray<Flowing>): EndedCells | undefined => {
  const portions: Array<Portion> = []
  let waiting: Array<Waiting> = []
  let isBelowGap = false
  for (const line of lines) {
    if (isBlank(line)) isBelowGap = true
    else if (isBarred(line)) {
      const cut = cutAtBars(text, line)
      // A blank line may stand between words and their bar, but above the first bar of all it stands below a paragraph.
      const portion = portionOf(waiting, cut, portions.length === 0 && isBelowGap)
      if (portion === undefined) return undefined
      portions.push(portion)
      waiting = cut
        .slice(-1)
        .filter(isFilled)
        .map((cell) => ({ cell, isRest: true, isBelowGap: false }))
      isBelowGap = false
    } else
      for (const cell of wordsIn(line)) {
        waiting.push({ cell, isRest: false, isBelowGap })
        isBelowGap = false
      }
  }
  const closed = closedBy(waiting)
  return {
    portions,
    closed: closed.map(cellOf),
    apart: waiting.slice(closed.length).map(cellOf),
    lone: [...flatMap(portions, ({ lone }) => lone), ...closed.filter(isLone).map(cellOf)],
  }
}
