/**
 * A row of a ruled table in which several rows stand, because no line parts them.
 *
 * ```text
 *   │ 行政处罚 │ 4119 │ 0 │         the base lines of the values are the rows, and what is
 *   │ 行政强制 │  195 │ 2 │         written around a base line belongs to it
 * ```
 *
 * Were they joined instead, 4119 and 195 would make one number that nobody printed.
 */
import { isValue } from './cutLine'
import { greatest } from '../../lists/extent'
import { type Character, doubt, joinedLines, type Line, plain } from './Line'
import type { Rect } from './Sheet'
import { flatMap } from '../../lists/flatMap'

export interface FilledCell {
  readonly rect: Rect
  readonly lines: ReadonlyArray<Line>
  /** Whether nobody can tell where its number begins and ends. */
  readonly isDoubtful: boolean
}

/** Whether a line ended before its cell did: what follows is another value, not the rest of this one. */
const hasRoom = ({ rect }: FilledCell, line: Line): boolean =>
  rect.right - rect.left - (line.rect.right - line.rect.left) > 1.2 * line.size

/** Numbers; dashes one below the other may be one placeholder. */
const valuesOf = ({ lines }: FilledCell): ReadonlyArray<Line> =>
  lines.filter((line) => isValue(line) && /\d/u.test(plain(line)))

const holdsSeveral = (cell: FilledCell): boolean => {
  const values = valuesOf(cell)
  return values.length > 1 && values.slice(0, -1).every((line) => hasRoom(cell, line))
}

/** In parts of the size: lines this near are on one base line, or written around it. */
const [same, around] = [0.5, 1.6]

const baselines = (lines: ReadonlyArray<Line>): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (const { baseline, size } of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const last = found.at(-1)
    if (last === undefined || baseline - last > same * size) found.push(baseline)
  }
  return found
}

const nearest = (bases: ReadonlyArray<number>, { baseline }: Line): number =>
  bases.reduce(
    (best, base) => (Math.abs(base - baseline) < Math.abs(best - baseline) ? base : best),
    Infinity,
  )

const isFar = (bases: ReadonlyArray<number>, line: Line): boolean =>
  Math.abs(nearest(bases, line) - line.baseline) > around * line.size

/**
 * Whether values one below the other are rows: each has a label, and no value of another cell stands halfway between two.
 * Digits set downwards, and a number that was broken though its cell had room, are not.
 */
const areRows = (cells: ReadonlyArray<FilledCell>): boolean => {
  const values = flatMap(cells, valuesOf)
  const bases = baselines(values)
  const height = greatest(values, ({ size }) => size)
  const labels = greatest(cells, ({ lines }) => lines.filter((line) => !isValue(line)).length)
  return bases.length <= labels && bases.every((base, i) => i === 0 || base - (bases[i - 1] ?? 0) > height)
}

/** The row as it is, or the rows that stand in it. */
export const splitRow = (cells: ReadonlyArray<FilledCell>): ReadonlyArray<ReadonlyArray<FilledCell>> => {
  const several = cells.filter(holdsSeveral)
  if (several.length === 0) return [cells]
  if (!areRows(cells))
    return [cells.map((cell) => (several.includes(cell) ? { ...cell, isDoubtful: true } : cell))]
  const values = baselines(flatMap(several, valuesOf))
  const bases = baselines([
    ...flatMap(several, valuesOf),
    ...flatMap(cells, ({ lines }) => lines.filter((line) => isFar(values, line))),
  ])
  return bases.map((base, i) => {
    const [above, below] = [bases[i - 1], bases[i + 1]]
    return cells.map(({ rect, lines, isDoubtful }) => ({
      isDoubtful,
      rect: {
        ...rect,
        top: above === undefined ? rect.top : (above + base) / 2,
        bottom: below === undefined ? rect.bottom : (base + below) / 2,
      },
      lines: lines.filter((line) => nearest(bases, line) === base),
    }))
  })
}

/** The text of a cell, its lines as one; no number where that is in doubt. */
export const charactersOf = ({ rect, lines, isDoubtful }: FilledCell): ReadonlyArray<Character> => {
  const [first, ...rest] = lines
  const characters = first === undefined ? [] : joinedLines(rect.right, [first, ...rest]).characters
  return isDoubtful ? [...characters, doubt] : characters
}
