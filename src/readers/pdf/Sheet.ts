/**
 * A page as one reads it: turned so that most of its writing runs from left to right, with x to the
 * right and y downwards, in points.
 *
 * Whether the page itself is turned (`/Rotate`) or a table was laid across an upright page is one and
 * the same here: the writing tells.
 */
import { below } from './showText'
import type { Box, Glyph, PageDrawing, Turn } from './Drawing'

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

/*
 *   turn 1, writing runs upwards:   page (x, y)  ─►  sheet (y - bottom, x - left)
 *
 *      │ 文 ▲                        ┌──────────┐
 *      │ 一 │             ─►         │ 一 文     │
 *      └────┴─                       └──────────┘
 */
const toRect =
  (view: Box, turn: Turn) =>
  ({ left, bottom, right, top }: Box): Rect => {
    switch (turn) {
      case 0:
        return {
          left: left - view.left,
          top: view.top - top,
          right: right - view.left,
          bottom: view.top - bottom,
        }
      case 1:
        return {
          left: bottom - view.bottom,
          top: left - view.left,
          right: top - view.bottom,
          bottom: right - view.left,
        }
      case 2:
        return {
          left: view.right - right,
          top: bottom - view.bottom,
          right: view.right - left,
          bottom: top - view.bottom,
        }
      case 3:
        return {
          left: view.top - top,
          top: view.right - right,
          right: view.top - bottom,
          bottom: view.right - left,
        }
    }
  }

const fromRect =
  (view: Box, turn: Turn) =>
  ({ left, top, right, bottom }: Rect): Box => {
    switch (turn) {
      case 0:
        return {
          left: view.left + left,
          bottom: view.top - bottom,
          right: view.left + right,
          top: view.top - top,
        }
      case 1:
        return {
          left: view.left + top,
          bottom: view.bottom + left,
          right: view.left + bottom,
          top: view.bottom + right,
        }
      case 2:
        return {
          left: view.right - right,
          bottom: view.bottom + top,
          right: view.right - left,
          top: view.bottom + bottom,
        }
      case 3:
        return {
          left: view.right - bottom,
          bottom: view.top - right,
          right: view.right - top,
          top: view.top - left,
        }
    }
  }

export const sheetOf = ({ page, view, glyphs, rules }: PageDrawing): Sheet => {
  const turn = mainTurn(glyphs)
  const place = toRect(view, turn)
  const isAcross = turn === 1 || turn === 3
  const [width, height] = [view.right - view.left, view.top - view.bottom]
  return {
    page,
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    letters: glyphs.flatMap((glyph): ReadonlyArray<Letter> => {
      if (glyph.turn === null) return []
      const rect = place(glyph.box)
      return [
        {
          text: glyph.text,
          rect,
          baseline: rect.bottom - below * glyph.size,
          size: glyph.size,
          turn: ((glyph.turn - turn + 4) % 4) as Turn,
          isVertical: glyph.isVertical,
          run: glyph.run,
          page,
          box: glyph.box,
        },
      ]
    }),
    rules: rules.map(place),
    toBox: fromRect(view, turn),
  }
}
