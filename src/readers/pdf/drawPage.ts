/**
 * Follows the operators of a page as a viewer does, and keeps the characters and the straight lines that show.
 *
 * One list of operators tells of both, so the text is not extracted a second time.
 */
import { middleOf, type Box, isWithin } from './Box'
import type { Glyph, PageDrawing, Rule } from './Drawing'
import {
  type Arguments,
  changes,
  clipped,
  type GraphicsState,
  initialState,
  list,
  number,
} from './GraphicsState'
import { boxOf, compose, identity, inverse, type Matrix, toMatrix, turnedBy } from './Matrix'
import type { Font, OperatorList, Operators } from './OperatorList'
import { isThin, rulesOfPath } from './rulesOfPath'
import { showText } from './showText'

/** More lines than this on a page draw a map or a chart; a large table in dots has fifty thousand. */
const mostRules = 100_000

/** Of the operators that paint a path: `fill`, `closeEOFillStroke` … */
const [strokes, fills] = [/stroke$/iu, /fill/iu]

/** A picture is drawn in the square from 0 to 1. */
const square: Box = { left: 0, bottom: 0, right: 1, top: 1 }

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
  /** Whether a layer of the file is shown. */
  readonly isShown: (layer: unknown) => boolean
}

/** How many characters a list of operators shows, before they are placed. */
export const charactersIn = (operators: Operators, { fnArray, argsArray }: OperatorList): number =>
  fnArray.reduce(
    (sum, code, i) => (code === operators['showText'] ? sum + list(argsArray[i]?.[0]).length : sum),
    0,
  )

interface Followed {
  readonly drawing: PageDrawing
  /** Of each character. */
  readonly tilts: ReadonlyArray<number>
}

const follow = ({ page, view, operators, drawn, fontOf, isShown }: PageSource, level: Matrix): Followed => {
  const start: GraphicsState = { ...initialState, page: level }
  const nameOf = new Map(Object.entries(operators).map(([name, code]) => [code, name]))
  const change = changes(fontOf)
  const glyphs: Array<Glyph> = []
  /** What leaves no ink: read only where a picture shows it. */
  const recognized: Array<Glyph> = []
  const rules: Array<Rule> = []
  const pictures: Array<Box> = []
  const saved: Array<GraphicsState> = []
  /** For each stretch of marked content that is open, whether it is on a layer that is not shown. */
  const marked: Array<boolean> = []
  let hidden = 0
  const tilts: Array<number> = []
  let state = start
  let cuts = false
  let unmapped = 0
  const drawPicture = (): void => {
    const box = boxOf(state.page, square)
    if (hidden === 0) (isThin(box) ? rules : pictures).push(box)
  }
  const drawText = (items: ReadonlyArray<unknown>, run: number): void => {
    const shown = showText(state.page, state, items, run)
    if (hidden === 0) {
      const kept = state.isInvisible || state.alpha === 0 ? recognized : glyphs
      for (const glyph of shown.glyphs) {
        tilts.push(shown.tilt)
        if (isWithin(state.clip, middleOf(glyph.box))) kept.push(glyph)
      }
      unmapped += shown.unmapped
    }
    state = { ...state, pen: shown.pen }
  }
  const drawPath = ([operator, path, bounds]: Arguments): void => {
    const paint = nameOf.get(number(operator)) ?? ''
    const numbers = list(path)[0] as ArrayLike<number> | null | undefined
    const [isStroked, isFilled] = [strokes.test(paint), fills.test(paint)]
    const isDrawn = (isStroked || isFilled) && hidden === 0 && rules.length <= mostRules
    if (isDrawn && numbers !== null && numbers !== undefined)
      for (const rule of rulesOfPath(state.page, {
        isStroked,
        isFilled,
        numbers,
        lineWidth: state.lineWidth,
      }))
        rules.push(rule)
    if (cuts) state = clipped(state, bounds)
    cuts = false
  }
  drawn.fnArray.forEach((code, i) => {
    const name = nameOf.get(code) ?? ''
    const args: Arguments = drawn.argsArray[i] ?? []
    switch (name) {
      case 'save':
      case 'beginGroup':
        saved.push(state)
        return
      case 'beginAnnotation':
        saved.push(state)
        state = { ...start, page: compose(level, compose(toMatrix(args[2]), toMatrix(args[3]))) }
        return
      case 'paintFormXObjectBegin':
        saved.push(state)
        break
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        // Pictures are left out of the list; what is left of one is its place, and that nothing is drawn there.
        if (name === 'restore' && nameOf.get(drawn.fnArray[i - 1] ?? -1) === 'transform') drawPicture()
        state = saved.pop() ?? start
        return
      case 'beginMarkedContent':
      case 'beginMarkedContentProps': {
        const isHidden = args[0] === 'OC' && !isShown(args[1])
        marked.push(isHidden)
        if (isHidden) hidden++
        return
      }
      case 'endMarkedContent':
        if (marked.pop() === true) hidden--
        return
      case 'clip':
      case 'eoClip':
        cuts = true
        return
      case 'showText':
        drawText(list(args[0]), i)
        return
      case 'constructPath':
        drawPath(args)
        return
    }
    state = change[name]?.(state, args) ?? state
  })
  const isPictured = ({ box }: Glyph): boolean => pictures.some((picture) => isWithin(picture, middleOf(box)))
  const isOnPage = isOn(boxOf(level, view))
  return {
    tilts,
    drawing: {
      page,
      view,
      level,
      glyphs: [...glyphs, ...recognized.filter(isPictured)].filter(({ box }) => isOnPage(box)),
      rules: rules.length > mostRules ? [] : rules.filter(isOnPage),
      pictures: pictures.filter(isOnPage).map((box) => boxOf(inverse(level), box)),
      unmapped,
    },
  }
}

/** In radians: over the width of a page a line that is no further from level stays a line; lines of a scan agree so far. */
const [leastTilt, tolerance] = [0.002, 0.005]

/** Turned level where nearly all of its writing agrees on a tilt: what was stamped across a level page does not turn it. */
export const drawPage = (source: PageSource): PageDrawing => {
  const { drawing, tilts } = follow(source, identity)
  const tilt = [...tilts].sort((a, b) => a - b)[tilts.length >> 1] ?? 0
  const agreeing = tilts.filter((one) => Math.abs(one - tilt) < tolerance)
  return Math.abs(tilt) < leastTilt || agreeing.length < 0.9 * tilts.length
    ? drawing
    : follow(source, turnedBy(-tilt, middleOf(source.view))).drawing
}
