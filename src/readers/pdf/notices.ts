/** What the reader noticed: pages that are pictures, characters of unknown fonts, and pictures that may show a table. */
import type { ReaderNotice } from '../../document/SourceDocument'
import type { Box } from './Box'
import type { Glyph, PageDrawing } from './Drawing'
import { unknown } from './showText'
import type { Written } from './writeBlocks'
import { flatMap } from '../../lists/flatMap'

export const isPrinted = ({ text }: Glyph): boolean => text !== unknown && text.trim() !== ''

const areaOf = ({ left, bottom, right, top }: Box): number => (right - left) * (top - bottom)

/** Pictures that cover this part of the page may be the page itself … */
const pictureShare = 0.25

/** … if fewer letters than this stand beside them. */
const fewLetters = 30

const isPicture = ({ view, pictures, glyphs }: PageDrawing): boolean =>
  pictures.reduce((area, picture) => area + areaOf(picture), 0) >= pictureShare * areaOf(view) &&
  glyphs.filter(isPrinted).length < fewLetters

/** Seven centimetres, in points: seals and logos are narrower. */
const widthOfTable = 198

/** In points: strips of one picture meet. */
const apart = 1.5

/** Pictures from top to bottom, those that are cut into strips as one. */
const whole = (pictures: ReadonlyArray<Box>): ReadonlyArray<Box> => {
  const found: Array<Box> = []
  for (const picture of [...pictures].sort((a, b) => b.top - a.top)) {
    const above = found.at(-1)
    const isStrip =
      above !== undefined && Math.abs(above.left - picture.left) < apart && above.bottom - picture.top < apart
    if (isStrip) found[found.length - 1] = { ...above, bottom: Math.min(above.bottom, picture.bottom) }
    else found.push(picture)
  }
  return found
}

export const noticesOf = (
  drawings: ReadonlyArray<PageDrawing>,
  { offsetAt }: Pick<Written, 'offsetAt'>,
): ReadonlyArray<ReaderNotice> =>
  flatMap(drawings, (drawing): ReadonlyArray<ReaderNotice> => {
    const { page, view, unmapped, pictures } = drawing
    const noticed = (rule: ReaderNotice['rule'], box: Box): ReaderNotice => {
      const start = offsetAt(page, box.top)
      return { rule, place: { start, end: start, page, box } }
    }
    return unmapped > 0 || isPicture(drawing)
      ? [noticed('reading/cut-short', view)]
      : whole(pictures)
          .filter(({ left, right }) => right - left >= widthOfTable)
          .map((picture) => noticed('reading/table-is-image', picture))
  })
