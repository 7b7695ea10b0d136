/**
 * Follows the operators of a page as a viewer does, and keeps the characters and the straight lines.
 *
 * One list of operators tells of both, so the text is not extracted a second time.
 */
import type { Box, Glyph, PageDrawing, Rule } from './Drawing'
import { compose, identity, type Matrix, toMatrix } from './Matrix'
import type { Font, OperatorList, Operators } from './OperatorList'
import { rulesOfPath } from './rulesOfPath'
import { type Pen, showText, type TextState } from './showText'

interface State extends TextState {
  readonly page: Matrix
  readonly lineWidth: number
}

const lineStart = (matrix: Matrix, x: number, y: number): Pen => ({ matrix, lineX: x, lineY: y, x, y })

const start: State = {
  page: identity,
  lineWidth: 1,
  font: null,
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  pen: { matrix: identity, lineX: 0, lineY: 0, x: 0, y: 0 },
}

/** More lines than this on a page draw a map or a chart, not a table. */
const mostRules = 20_000

/** A picture that covers this part of the page may be the page itself. */
const pictureShare = 0.25

type Arguments = ReadonlyArray<unknown>

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

const list = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? (value as Array<unknown>) : []

const moved = (state: State, x: number, y: number): State => ({
  ...state,
  pen: lineStart(state.pen.matrix, state.pen.lineX + x, state.pen.lineY + y),
})

type Change = (state: State, args: Arguments) => State

/** Operators that only change the state, by their names in pdf.js. */
const changes = (fontOf: (id: unknown) => Font | null): Readonly<Record<string, Change>> => ({
  transform: (state, args) => ({ ...state, page: compose(state.page, toMatrix(args)) }),
  paintFormXObjectBegin: (state, [matrix]) => ({ ...state, page: compose(state.page, toMatrix(matrix)) }),
  setLineWidth: (state, [width]) => ({ ...state, lineWidth: number(width) }),
  setFont: (state, [id, size]) => ({ ...state, font: fontOf(id), fontSize: number(size) }),
  setGState: (state, [entries]) =>
    list(entries).reduce<State>((sofar, entry) => {
      const [key, value] = list(entry)
      if (key === 'LW') return { ...sofar, lineWidth: number(value) }
      return key === 'Font'
        ? { ...sofar, font: fontOf(list(value)[0]), fontSize: number(list(value)[1]) }
        : sofar
    }, state),
  setCharSpacing: (state, [spacing]) => ({ ...state, characterSpacing: number(spacing) }),
  setWordSpacing: (state, [spacing]) => ({ ...state, wordSpacing: number(spacing) }),
  setHScale: (state, [percent]) => ({ ...state, horizontalScale: number(percent) / 100 }),
  setLeading: (state, [leading]) => ({ ...state, leading: -number(leading) }),
  setTextRise: (state, [rise]) => ({ ...state, rise: number(rise) }),
  beginText: (state) => ({ ...state, pen: start.pen }),
  setTextMatrix: (state, [matrix]) => ({ ...state, pen: lineStart(toMatrix(matrix), 0, 0) }),
  moveText: (state, [x, y]) => moved(state, number(x), number(y)),
  setLeadingMoveText: (state, [x, y]) => moved({ ...state, leading: number(y) }, number(x), number(y)),
  nextLine: (state) => moved(state, 0, state.leading),
})

const strokes = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]
const fills = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']

const areaOf = (m: Matrix): number => Math.abs(m[0] * m[3] - m[1] * m[2])

const isOn =
  (view: Box) =>
  ({ left, bottom, right, top }: Box): boolean =>
    right >= view.left && left <= view.right && top >= view.bottom && bottom <= view.top

export interface PageSource {
  readonly page: number
  readonly view: Box
  readonly operators: Operators
  readonly drawn: OperatorList
  readonly fontOf: (id: unknown) => Font | null
}

/** How many characters a list of operators shows, before they are placed. */
export const charactersIn = (operators: Operators, { fnArray, argsArray }: OperatorList): number =>
  fnArray.reduce(
    (sum, code, i) => (code === operators['showText'] ? sum + list(argsArray[i]?.[0]).length : sum),
    0,
  )

export const drawPage = ({ page, view, operators, drawn, fontOf }: PageSource): PageDrawing => {
  const nameOf = new Map(Object.entries(operators).map(([name, code]) => [code, name]))
  const change = changes(fontOf)
  const glyphs: Array<Glyph> = []
  const rules: Array<Rule> = []
  const saved: Array<State> = []
  let state = start
  let unmapped = 0
  let hasPicture = false
  const viewArea = (view.right - view.left) * (view.top - view.bottom)
  drawn.fnArray.forEach((code, i) => {
    const name = nameOf.get(code) ?? ''
    const args: Arguments = drawn.argsArray[i] ?? []
    switch (name) {
      case 'save':
      case 'beginGroup':
      case 'beginAnnotation':
        saved.push(state)
        if (name === 'beginAnnotation')
          state = { ...start, page: compose(toMatrix(args[2]), toMatrix(args[3])) }
        return
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        // Pictures are left out of the list; what is left of one is its place, and that nothing is drawn there.
        if (name === 'restore' && nameOf.get(drawn.fnArray[i - 1] ?? -1) === 'transform')
          hasPicture ||= areaOf(state.page) >= pictureShare * viewArea
        state = saved.pop() ?? start
        return
      case 'showText': {
        const shown = showText(state.page, state, list(args[0]), i)
        for (const glyph of shown.glyphs) glyphs.push(glyph)
        unmapped += shown.unmapped
        state = { ...state, pen: shown.pen }
        return
      }
      case 'constructPath': {
        const paint = nameOf.get(number(args[0])) ?? ''
        const numbers = list(args[1])[0] as ArrayLike<number> | null | undefined
        if (numbers === null || numbers === undefined || rules.length > mostRules) return
        const [isStroked, isFilled] = [strokes.includes(paint), fills.includes(paint)]
        if (isStroked || isFilled)
          for (const rule of rulesOfPath(state.page, {
            isStroked,
            isFilled,
            numbers,
            lineWidth: state.lineWidth,
          }))
            rules.push(rule)
        return
      }
      default: {
        if (name === 'paintFormXObjectBegin') saved.push(state)
        state = change[name]?.(state, args) ?? state
      }
    }
  })
  return {
    page,
    view,
    glyphs: glyphs.filter(({ box }) => isOn(view)(box)),
    rules: rules.length > mostRules ? [] : rules.filter(isOn(view)),
    hasPicture,
    unmapped,
  }
}
