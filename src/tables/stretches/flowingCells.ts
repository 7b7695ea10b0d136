/**
 * Tables in which a bar ends each cell, wherever the lines break: a row is what stands from one label up to the next.
 *
 * All cells of a row are there, or it has not as many as columns. But where values stand on lines without their bars,
 * one that was lost leaves what a blank cell leaves: there only a row that adds up has all of them.
 */
import { endOfRun, type Rewritten, rewriteRuns } from '../../lists/runs'
import { flatMap } from '../../lists/flatMap'
import { blank, type Line, row, type Row } from '../lines/Line'
import { isFilled, isFilledValue } from '../TextRow'
import {
  type Cells,
  type EndedCells,
  endedCells,
  type Flowing,
  isBarred,
  isFlowing,
  isLabel,
  type Portion,
} from './endedCells'
import { blanksIn } from './markedBlanks'
import { rowsFromLabels } from './rowsFromLabels'

/** Whether a line begins with the bar of a blank cell. */
const isOpening = ({ cells }: Portion): boolean => !cells.slice(0, 1).every(isFilled)

/** A label may stand behind that of its group; more labels name columns, and what is below them is a row of its own. */
const mostLabels = 2

const areNames = ({ cells }: Portion): boolean => cells.length > mostLabels && cells.every(isLabel)

const hasLabel = ({ cells }: Portion): boolean => cells.some(isLabel)

/** Whether rows go on below their lines: more than one, which may have lost its label. */
const areBroken = (portions: ReadonlyArray<Portion>): boolean => {
  const broken = portions.filter(({ isBroken }) => isBroken).length
  const opening = portions.filter((portion, i) => {
    const above = portions[i - 1]
    return isOpening(portion) && !hasLabel(portion) && above !== undefined && !areNames(above)
  })
  // A cell a line, each above its bar, is read without asking what the bars are, where no more than one is blank.
  if (broken > 1) return opening.length > 1 || !portions.every(({ isBare }) => isBare)
  return (
    portions.some(({ cells }) => cells.length > 1) &&
    (broken + opening.length > 1 || opening.some(({ isBare }) => isBare))
  )
}

/** A cell that no bar ends before the next line begins with another. */
const isUnended = ({ closed, apart }: Portion): boolean => closed.length > 0 && apart.length === 0

/** Fewer lines begin with a bar and a label: those whose group is blank. */
const mostGroups = 0.25

/** Whether bars end cells rather than open or part them, but perhaps one that was lost. */
const doBarsEnd = (portions: ReadonlyArray<Portion>): boolean => {
  const [first] = portions
  if (first === undefined || isOpening(first)) return false
  const labelled = portions.filter(hasLabel)
  return (
    labelled.filter(isOpening).length < mostGroups * labelled.length &&
    portions.filter(isUnended).length < 2 &&
    areBroken(portions)
  )
}

/** The cells from each label up to the next. */
const stretchesOf = (cells: Cells): ReadonlyArray<Cells> => {
  const stretches: Array<Array<Cells[number]>> = []
  for (const cell of cells) {
    const last = stretches.at(-1)
    if (last === undefined || isLabel(cell)) stretches.push([cell])
    else last.push(cell)
  }
  return stretches
}

const isRow = ({ length }: Cells): boolean => length > 1

const inSingles = (cells: Cells): ReadonlyArray<Cells> => cells.map((cell) => [cell])

/** Names of columns stand above the only row of a table, where there are as many: the last of them is none of its label. */
const rowsOfTable = (cells: Cells): ReadonlyArray<Cells> => {
  const stretches = stretchesOf(cells)
  const at = stretches.findIndex(isRow)
  const [, ...values] = stretches[at] ?? []
  const names = cells.slice(0, at + 1)
  if (stretches.filter(isRow).length !== 1 || values.length < 2 || values.length > names.length)
    return flatMap(stretches, rowsFromLabels)
  const [others, own] = [names.slice(0, -values.length), names.slice(-values.length)]
  return [...inSingles(others), own, values, ...stretches.slice(at + 1)]
}

/** The last row of a table goes on in the words below it, as far as is known, where no bar ends its last value. */
const withOpenEnd = (rows: ReadonlyArray<Cells>): ReadonlyArray<Cells> =>
  flatMap(rows, (cells, i) => (i === rows.length - 1 && cells.every(isFilled) ? inSingles(cells) : [cells]))

/** A table, and the words below it. */
interface Table {
  readonly cells: Cells
  readonly isOpen: boolean
  readonly below: Cells
}

const tablesOf = ({ portions, closed, apart, lone }: EndedCells): ReadonlyArray<Table> => {
  const values = new Set(lone)
  const tables: Array<Table> = []
  let parts: Array<Cells> = []
  const close = (last: Cells, below: Cells): void => {
    tables.push({
      cells: flatMap(parts, (cells) => cells),
      isOpen: last.some((cell) => values.has(cell)),
      below,
    })
    parts = []
  }
  for (const portion of portions) {
    parts.push(portion.closed)
    if (portion.apart.length > 0) close(portion.closed, portion.apart)
    parts.push(portion.cells)
  }
  parts.push(closed)
  close(closed, apart)
  return tables
}

/** The rows of all tables, and words between them, each a row of its own. */
const rowsOf = (ended: EndedCells): ReadonlyArray<Cells> =>
  flatMap(tablesOf(ended), ({ cells, isOpen, below }) => {
    const rows = rowsOfTable(cells)
    return [...(isOpen ? withOpenEnd(rows) : rows), ...inSingles(below)]
  })

const endsFilled = (cells: Cells): boolean => cells.slice(-1).every(isFilled)

/** Whether a blank cell at the end of a row is one: where most rows with a number end with it, it is none. */
const doBlanksEnd = (rows: ReadonlyArray<Cells>): boolean => {
  const filled = rows.filter((cells) => isRow(cells) && cells.some(isFilledValue))
  return 2 * filled.filter(endsFilled).length >= filled.length
}

const isOtherTable = (line: Line | undefined): boolean =>
  line !== undefined && (line.kind === 'bars' || line.kind === 'barRow' || line.kind === 'ruling')

const opensWithBar = (line: Line): boolean =>
  isBarred(line) && (line.kind === 'barCell' ? !isFilled(line.cell) : line.bars?.opens === true)

/** Where bars stand below their words, the first may do so with a blank line between them. */
const withFirstCell = ({ portions, ...ended }: EndedCells): EndedCells => {
  const [first, ...others] = portions
  const cell = first?.apart.at(-1)
  const isBelowIts = others.filter(({ isBroken }) => isBroken).length > others.filter(isOpening).length
  return first === undefined || cell === undefined || !isOpening(first) || !isBelowIts
    ? { portions, ...ended }
    : {
        ...ended,
        portions: [
          { ...first, apart: first.apart.slice(0, -1), cells: [cell, ...first.cells.slice(1)] },
          ...others,
        ],
      }
}

const rowsIn = (text: string, run: ReadonlyArray<Flowing>): ReadonlyArray<Row> | undefined => {
  const found = endedCells(text, run)
  const ended = found === undefined ? undefined : withFirstCell(found)
  if (ended === undefined || !doBarsEnd(ended.portions)) return undefined
  const rows = rowsOf(ended)
  if (!doBlanksEnd(rows)) return undefined
  const blanksOf = blanksIn(ended, rows)
  return rows.map((cells) => (cells.every(isFilled) ? row(cells) : row(cells, blanksOf(cells))))
}

/** Rows for all cells that bars end, where a row of them has several lines. */
export const joinFlowingCells = (text: string): ((lines: ReadonlyArray<Line>) => ReadonlyArray<Line>) =>
  rewriteRuns(isFlowing, (_, lines: ReadonlyArray<Line>, from): Rewritten<Line> => {
    const end = endOfRun(lines, from, isFlowing)
    const run = lines.slice(from, end).filter(isFlowing)
    const isApart = !isOtherTable(lines[from - 1]) && !isOtherTable(lines[end])
    const rows = isApart && run.some(opensWithBar) ? rowsIn(text, run) : undefined
    return { by: rows === undefined ? run : [...rows, blank], end }
  })
