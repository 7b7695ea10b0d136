/** What the operators of a page set before something is drawn: where it is drawn, with which font, and whether it shows. */
import type { Box } from './Box'
import { boxOf, compose, identity, type Matrix, toMatrix } from './Matrix'
import type { Font } from './OperatorList'
import type { Pen, TextState } from './showText'

export interface GraphicsState extends TextState {
  readonly page: Matrix
  readonly lineWidth: number
  /** On the page; nothing shows outside of it. */
  readonly clip: Box
  /** Text that leaves no ink: of a layer of recognised characters under a picture, or for nobody to see. */
  readonly isInvisible: boolean
  /** How much of what is filled covers what lies below it, from 0 to 1. */
  readonly alpha: number
}

const lineStart = (matrix: Matrix, x: number, y: number): Pen => ({ matrix, lineX: x, lineY: y, x, y })

export const initialState: GraphicsState = {
  page: identity,
  lineWidth: 1,
  clip: { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity },
  isInvisible: false,
  alpha: 1,
  font: null,
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  pen: lineStart(identity, 0, 0),
}

export type Arguments = ReadonlyArray<unknown>

export const number = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0

export const list = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? (value as Array<unknown>) : []

const moved = (state: GraphicsState, x: number, y: number): GraphicsState => ({
  ...state,
  pen: lineStart(state.pen.matrix, state.pen.lineX + x, state.pen.lineY + y),
})

/** Neither filled nor stroked; the second of them also cuts what follows to its outlines. */
const isInkless = (mode: unknown): boolean => mode === 3 || mode === 7

type Change = (state: GraphicsState, args: Arguments) => GraphicsState

/** Operators that only change the state, by their names in pdf.js. */
export const changes = (fontOf: (id: unknown) => Font | null): Readonly<Record<string, Change>> => ({
  transform: (state, args) => ({ ...state, page: compose(state.page, toMatrix(args)) }),
  paintFormXObjectBegin: (state, [matrix]) => ({ ...state, page: compose(state.page, toMatrix(matrix)) }),
  setLineWidth: (state, [width]) => ({ ...state, lineWidth: number(width) }),
  setFont: (state, [id, size]) => ({ ...state, font: fontOf(id), fontSize: number(size) }),
  setGState: (state, [entries]) =>
    list(entries).reduce<GraphicsState>((sofar, entry) => {
      const [key, value] = list(entry)
      if (key === 'LW') return { ...sofar, lineWidth: number(value) }
      if (key === 'ca') return { ...sofar, alpha: number(value) }
      return key === 'Font'
        ? { ...sofar, font: fontOf(list(value)[0]), fontSize: number(list(value)[1]) }
        : sofar
    }, state),
  setCharSpacing: (state, [spacing]) => ({ ...state, characterSpacing: number(spacing) }),
  setWordSpacing: (state, [spacing]) => ({ ...state, wordSpacing: number(spacing) }),
  setHScale: (state, [percent]) => ({ ...state, horizontalScale: number(percent) / 100 }),
  setLeading: (state, [leading]) => ({ ...state, leading: -number(leading) }),
  setTextRise: (state, [rise]) => ({ ...state, rise: number(rise) }),
  setTextRenderingMode: (state, [mode]) => ({ ...state, isInvisible: isInkless(mode) }),
  beginText: (state) => ({ ...state, pen: initialState.pen }),
  setTextMatrix: (state, [matrix]) => ({ ...state, pen: lineStart(toMatrix(matrix), 0, 0) }),
  moveText: (state, [x, y]) => moved(state, number(x), number(y)),
  setLeadingMoveText: (state, [x, y]) => moved({ ...state, leading: number(y) }, number(x), number(y)),
  nextLine: (state) => moved(state, 0, state.leading),
})

/** Cut to the bounds of a path, which pdf.js tells as left, bottom, right, top. */
export const clipped = (state: GraphicsState, bounds: unknown): GraphicsState => {
  if (!(bounds instanceof Float32Array)) return state
  const [left = 0, bottom = 0, right = 0, top = 0] = bounds
  const path = boxOf(state.page, { left, bottom, right, top })
  return {
    ...state,
    clip: {
      left: Math.max(state.clip.left, path.left),
      bottom: Math.max(state.clip.bottom, path.bottom),
      right: Math.min(state.clip.right, path.right),
      top: Math.min(state.clip.top, path.top),
    },
  }
}
