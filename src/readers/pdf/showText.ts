/** Strings of glyphs to characters with their boxes on the page. */
import type { Box } from './Box'
import type { Glyph, Turn } from './Drawing'
import { boxOf, compose, type Matrix, translation } from './Matrix'
import type { Font, FontGlyph } from './OperatorList'

/** The state of the page that showing text depends on. */
export interface TextState {
  /** Null for a font that could not be read. */
  readonly font: Font | null
  readonly fontSize: number
  readonly characterSpacing: number
  readonly wordSpacing: number
  /** 1 is the natural width. */
  readonly horizontalScale: number
  readonly leading: number
  readonly rise: number
  readonly pen: Pen
}

/** Where the line began, and where the next glyph goes, in the space of `matrix`. */
export interface Pen {
  readonly matrix: Matrix
  readonly lineX: number
  readonly lineY: number
  readonly x: number
  readonly y: number
}

export interface Shown {
  readonly glyphs: ReadonlyArray<Glyph>
  /** In radians anticlockwise: how far the line of writing is from level or plumb; 0 where it is slanted. */
  readonly tilt: number
  readonly pen: Pen
  readonly unmapped: number
}

/** A glyph reaches so far above and below its base line, in parts of its size: the square of a Han character. */
export const above = 0.85
export const below = 0.15

/** A character of which nobody knows which it is. */
export const unknown = '\ufffd'

const codeOf = (text: string): number => text.codePointAt(0) ?? 0

/** Fonts of thousands of characters that were taken for plain ones, and fonts put in the place of others. */
const isSubstitute = ({ type = '', composite }: Font): boolean =>
  type === 'FallbackType' || (type.startsWith('CIDFont') && composite !== true)

/** The character of a glyph, if the font says which it is: a code alone is none, though it may look like a digit. */
const characterOf = (font: Font, { originalCharCode, unicode }: FontGlyph): string => {
  if (unicode === ' ') return unicode
  if (isSubstitute(font) || font.toUnicode?._map?.[originalCharCode] === undefined) return unknown
  return codeOf(unicode) < 0x20 ? unknown : unicode
}

const quarter = Math.PI / 2

/** In radians: a line of writing that is further from level is slanted. */
const mostTilt = 0.15

const directionOf = (x: number, y: number): { readonly turn: Turn | null; readonly tilt: number } => {
  const angle = Math.atan2(y, x)
  const turns = Math.round(angle / quarter)
  const tilt = angle - turns * quarter
  const isSlanted = Math.abs(tilt) > mostTilt || (x === 0 && y === 0)
  return isSlanted ? { turn: null, tilt: 0 } : { turn: ((turns + 4) % 4) as Turn, tilt }
}

const glyphBox = (m: Matrix, left: number, baseline: number, width: number, size: number): Box =>
  boxOf(m, { left, bottom: baseline - below * size, right: left + width, top: baseline + above * size })

const isGlyph = (item: unknown): item is FontGlyph =>
  typeof item === 'object' && item !== null && typeof (item as Partial<FontGlyph>).unicode === 'string'

/** A font of drawings has units of its own; only its scale against other fonts is known. */
const scaleOf = ({ fontMatrix }: Font): number => Math.abs(fontMatrix?.[0] ?? 0.001)

export const showText = (
  page: Matrix,
  { font, fontSize: signedSize, characterSpacing, wordSpacing, horizontalScale, rise, pen }: TextState,
  items: ReadonlyArray<unknown>,
  run: number,
): Shown => {
  // Its glyphs are not even counted: one stands for all of them.
  if (font === null) return { glyphs: [], tilt: 0, unmapped: 1, pen }
  const fontSize = Math.abs(signedSize)
  const direction = signedSize < 0 ? -1 : 1
  const stretch = horizontalScale * direction
  const toPage = compose(
    compose(page, pen.matrix),
    compose(translation(pen.x, pen.y + rise), [stretch, 0, 0, direction, 0, 0]),
  )
  const unit = fontSize * scaleOf(font)
  const isVertical = font.vertical === true
  const size = fontSize * Math.hypot(toPage[2], toPage[3])
  const { turn, tilt } = directionOf(toPage[0], toPage[1])
  const glyphs: Array<Glyph> = []
  let unmapped = 0
  let gone = 0
  for (const item of items) {
    if (typeof item === 'number') gone += ((isVertical ? 1 : -1) * item * fontSize) / 1000
    if (!isGlyph(item)) continue
    const spacing = (item.isSpace ? wordSpacing : 0) + characterSpacing
    const text = characterOf(font, item)
    const width = item.width * unit
    const [down = -1000, middle = item.width / 2, origin = 880] = item.vmetric ?? font.defaultVMetrics ?? []
    if (text === unknown) unmapped++
    if (text !== '\u0000')
      glyphs.push({
        text,
        box: isVertical
          ? glyphBox(toPage, -middle * unit, -gone - origin * unit, width, fontSize)
          : glyphBox(toPage, gone, 0, width, fontSize),
        size,
        turn,
        isVertical,
        run,
      })
    gone += isVertical ? -down * unit - spacing * direction : width + spacing * direction
  }
  return {
    glyphs,
    tilt,
    unmapped,
    pen: isVertical ? { ...pen, y: pen.y - gone } : { ...pen, x: pen.x + gone * stretch },
  }
}
