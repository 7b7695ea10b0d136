/**
 * A page as one reads it: turned so that most of its writing runs from left to right, with x to the
 * right and y downwards, in points.
 *
 * Whether the page itself is turned (`/Rotate`) or a table was laid across an upright page is one and
 * the same here: the writing tells.
 */
import { below } from './showText'
import type { Box } from './Box'
import type { Glyph, PageDrawing, Turn } from './Drawing'
import { boxOf, compose, inverse, type Matrix } from './Matrix'
import { flatMap } from '../../lists/flatMap'

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A character on a sheet. */
export interface Letter {
  readonly text: string
  readonly rect: Rect
  readonly baseline: number
  readonly size: number
  /** Against the writing of the sheet: 0 along with it, 1 upwards, 3 downwards. */
  readonly turn: Turn
  readonly isVertical: boolean
  readonly run: number
  /** Where it is drawn. */
  readonly page: number
  readonly box: Box
}

export interface Sheet {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly letters: ReadonlyArray<Letter>
  /** Straight lines, as thin as drawn. */
  readonly rules: ReadonlyArray<Rect>
  readonly toBox: (rect: Rect) => Box
}

/** The turn that most glyphs have; an empty page is upright. */
const mainTurn = (glyphs: ReadonlyArray<Glyph>): Turn => {
  const counts = [0, 0, 0, 0]
  for (const { turn } of glyphs) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1
  return counts.indexOf(Math.max(...counts)) as Turn
}

/**
 * From the page to the sheet, whose y runs downwards.
 *
 * ```text
 *   turn 1, writing runs upwards:   page (x, y)  ─►  sheet (y - bottom, x - left)
 *
 *      │ 文 ▲                        ┌──────────┐
 *      │ 一 │             ─►         │ 一 文     │
 *      └────┴─                       └──────────┘
 * ```
 */
const toSheet = ({ left, bottom, right, top }: Box, turn: Turn): Matrix => {
  const turns: readonly [Matrix, Matrix, Matrix, Matrix] = [
    [1, 0, 0, -1, -left, top],
    [0, 1, 1, 0, -bottom, -left],
    [-1, 0, 0, 1, right, -bottom],
    [0, -1, -1, 0, top, right],
  ]
  return turns[turn]
}

export const sheetOf = ({ page, view, level, glyphs, rules }: PageDrawing): Sheet => {
  const turn = mainTurn(glyphs)
  const matrix = toSheet(view, turn)
  const place = (box: Box): Rect => {
    const { left, bottom, right, top } = boxOf(matrix, box)
    return { left, top: bottom, right, bottom: top }
  }
  const toPage = inverse(level)
  const back = compose(toPage, inverse(matrix))
  const isAcross = turn === 1 || turn === 3
  const [width, height] = [view.right - view.left, view.top - view.bottom]
  return {
    page,
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    letters: flatMap(glyphs, (glyph): ReadonlyArray<Letter> => {
      if (glyph.turn === null) return []
      const rect = place(glyph.box)
      return [
        {
          ...glyph,
          box: boxOf(toPage, glyph.box),
          rect,
          baseline: rect.bottom - below * glyph.size,
          turn: ((glyph.turn - turn + 4) % 4) as Turn,
          page,
        },
      ]
    }),
    rules: rules.map(place),
    toBox: ({ left, top, right, bottom }) => boxOf(back, { left, bottom: top, right, top: bottom }),
  }
}
