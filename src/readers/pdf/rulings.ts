/**
 * The ruling lines of a sheet: what programs draw in many strokes, a side of a cell at a time, joined to
 * lines across the table.
 *
 * ```text
 *   ── ── ──  ─►  ────────      dashes, or the sides of neighbouring cells
 *   ══════    ─►  ────────      the borders of two cells with a gap between them
 * ```
 */
import type { Rect, Sheet } from './Sheet'
import { flatMap } from '../../lists/flatMap'

/** A line at `at` across its direction, from `from` to `to` along it. */
export interface Ruling {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rulings {
  readonly horizontal: ReadonlyArray<Ruling>
  readonly vertical: ReadonlyArray<Ruling>
}

/** In points: lines that follow each other this closely are one line … */
const sameLine = 2.6

/** … unless they lie as far apart as columns. */
const widestLine = 4.5

/** Ends this near meet: cells may stand apart a little, each in a border of its own. */
export const nearness = 6

/** Positions in order to groups of those that are near each other. */
export const near = <A>(
  items: ReadonlyArray<A>,
  at: (item: A) => number,
): ReadonlyArray<ReadonlyArray<A>> => {
  const groups: Array<Array<A>> = []
  for (const item of [...items].sort((a, b) => at(a) - at(b))) {
    const group = groups.at(-1)
    const [first, last] = [group?.[0], group?.[group.length - 1]]
    const isNear =
      first !== undefined &&
      last !== undefined &&
      at(item) - at(last) <= sameLine &&
      at(item) - at(first) <= widestLine
    if (isNear) group?.push(item)
    else groups.push([item])
  }
  return groups
}

/** More lines than this are a drawing, and searching it for cells would take long. */
const mostRulings = 1500

/** Gaps this wide, in points, are those of a dashed line. */
const dash = 4

const joined = (line: ReadonlyArray<Ruling>): ReadonlyArray<Ruling> => {
  const at = line.reduce((sum, ruling) => sum + ruling.at, 0) / line.length
  const rulings: Array<Ruling> = []
  for (const { from, to } of [...line].sort((a, b) => a.from - b.from)) {
    const last = rulings.at(-1)
    if (last === undefined || from > last.to + dash) rulings.push({ at, from, to })
    else if (to > last.to) rulings[rulings.length - 1] = { at, from: last.from, to }
  }
  return rulings
}

/** Shorter ones are dots of lines across, and strokes of drawn letters. */
const shortest = 6

const lines = (rulings: ReadonlyArray<Ruling>): ReadonlyArray<Ruling> =>
  flatMap(
    near(rulings, ({ at }) => at),
    joined,
  ).filter(({ from, to }) => to - from > shortest)

/** A dot of a dotted line may belong to a line either way. */
const runsAcross = ({ left, top, right, bottom }: Rect): boolean => right - left >= 0.6 * (bottom - top)

const across = (rules: ReadonlyArray<Rect>): ReadonlyArray<Ruling> =>
  lines(
    rules
      .filter(runsAcross)
      .map(({ left, top, right, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })),
  )

/** What runs down a sheet runs across it when its axes are changed for each other. */
const swapped = ({ left, top, right, bottom }: Rect): Rect => ({
  left: top,
  top: left,
  right: bottom,
  bottom: right,
})

export const rulingsOf = ({ rules }: Sheet): Rulings => {
  const horizontal = across(rules)
  const vertical = across(rules.map(swapped))
  const isDrawing = horizontal.length > mostRulings || vertical.length > mostRulings
  return isDrawing ? { horizontal: [], vertical: [] } : { horizontal, vertical }
}
