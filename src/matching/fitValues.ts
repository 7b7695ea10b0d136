/**
 * The cells behind a label against the columns of its row.
 *
 * As many cells as columns: they are the columns. Otherwise the row's own arithmetic decides, and only
 * where exactly one reading is left; a row that stays open is not read at all.
 */
import { type Blanks, isFilled, type TextCell, textCell } from '../tables/TextRow'
import { flatMap, mapDefined } from '../lists/flatMap'
import { addsUpInPrint, hasTotals, readAny, type RowSum, sumsHold, type Zeros } from './rowSums'

type Cells = ReadonlyArray<TextCell>

export interface Fit {
  readonly cells: ReadonlyArray<TextCell>
  /** Whether the cells stood there as printed, or one reading was left by the row's arithmetic. */
  readonly by: 'count' | 'arithmetic'
}

/** More surplus cells than this are two rows run together, not a slip. */
const mostSurplus = 4

export const withoutBlankEdges = (cells: ReadonlyArray<TextCell>): ReadonlyArray<TextCell> => {
  let from = 0
  let to = cells.length
  while (from < to && cells[from]?.text === '') from++
  while (to > from && cells[to - 1]?.text === '') to--
  return to - from < cells.length ? cells.slice(from, to) : cells
}

/** Windows of `width` neighbouring cells outside of which all cells are blank. */
const windows = (cells: ReadonlyArray<TextCell>, width: number): ReadonlyArray<ReadonlyArray<TextCell>> => {
  const filled = mapDefined(cells, (cell, i) => (isFilled(cell) ? i : undefined))
  const last = Math.min(filled[0] ?? cells.length, cells.length - width)
  const all: Array<ReadonlyArray<TextCell>> = []
  for (let from = Math.max(0, (filled.at(-1) ?? 0) + 1 - width); from <= last; from++)
    all.push(cells.slice(from, from + width))
  return all
}

const digits = /^\d{1,9}$/u

const join = (cells: ReadonlyArray<TextCell>): TextCell | undefined => {
  const first = cells[0]
  const last = cells.at(-1)
  if (first === undefined || last === undefined) return undefined
  if (cells.length === 1) return first
  if (!cells.every(({ text }) => digits.test(text))) return undefined
  return textCell(first.start, last.end, cells.map(({ text }) => text).join(''))
}

/** The ways to read a number as several cells that were pulled apart: 2 | 0 for 20. */
const joinings = (cells: ReadonlyArray<TextCell>, width: number): ReadonlyArray<ReadonlyArray<TextCell>> => {
  if (width === 0) return cells.length === 0 ? [[]] : []
  const all: Array<ReadonlyArray<TextCell>> = []
  for (let take = 1; take <= cells.length - width + 1; take++) {
    const first = join(cells.slice(0, take))
    if (first === undefined) continue
    for (const rest of joinings(cells.slice(take), width - 1)) all.push([first, ...rest])
  }
  return all
}

const droppings = (cells: ReadonlyArray<TextCell>): ReadonlyArray<ReadonlyArray<TextCell>> =>
  cells.map((_, dropped) => cells.filter((_cell, i) => i !== dropped))

/** `72 64 178` in one cell: the cells it was before a separator was lost. */
const unglue = (cells: ReadonlyArray<TextCell>): ReadonlyArray<TextCell> =>
  flatMap(cells, (cell) => {
    if (!/^\d{1,9}(?: \d{1,9})+$/u.test(cell.text)) return [cell]
    let start = cell.start
    return cell.text.split(' ').map((text) => {
      const own = textCell(start, start + text.length, text)
      start = own.end + 1
      return own
    })
  })

const readingOf = (cells: ReadonlyArray<TextCell>): string =>
  cells.map(({ text }) => readAny(text).value ?? text).join('\t')

/** The one reading that is left, if one is. */
const onlyOne = (readings: ReadonlyArray<ReadonlyArray<TextCell>>): ReadonlyArray<TextCell> | undefined => {
  const [first] = readings
  return first !== undefined && readings.every((other) => readingOf(other) === readingOf(first))
    ? first
    : undefined
}

const byArithmetic = (
  cells: ReadonlyArray<TextCell>,
  width: number,
  sums: ReadonlyArray<RowSum>,
): ReadonlyArray<TextCell> | undefined => {
  const surplus = cells.length - width
  if (surplus < 1 || surplus > mostSurplus) return undefined
  const readings = [...(surplus === 1 ? droppings(cells) : []), ...joinings(cells, width)]
  return sums.length === 0 ? undefined : onlyOne(readings.filter(sumsHold(sums)))
}

/** `18 342`: one number, or two that lost what stood between them. */
export const hasDigitsApart = ({ text }: TextCell): boolean =>
  text.length > 2 && text.includes(' ') && /\d \d/u.test(text)

/** Whether each of the cells has a mark of its own, so that a row without just as many cells as columns lost or gained one. */
export const areCounted = (blanks: Blanks | undefined): boolean =>
  blanks !== undefined && blanks !== 'distance'

/** What is expected of a row; what the other rows say is only asked where its own cells leave it open. */
export interface Expectation {
  readonly width: number
  readonly sums: ReadonlyArray<RowSum>
  /** How many filler cells stand before the values in rows of this shape; undefined where not known. */
  readonly offset: () => number | undefined
  /** Rows like this one have another number of cells: something was lost or gained. */
  readonly irregular: () => boolean
  /** Whether cells without a value are blank in this document. */
  readonly leavesBlanks: () => boolean
  /** Whether the columns are spread over more cells than there are columns: then no blank one has a column. */
  readonly isSpread?: () => boolean
  /** Whether a row that does not add up may have lost a blank and gained a value. */
  readonly mustAddUp?: boolean | undefined
  /** What shows its blanks, where no line shows them. */
  readonly blanks?: Blanks | undefined
  readonly zeros: () => Zeros
}

const decided = (cells: ReadonlyArray<TextCell> | undefined): Fit | undefined =>
  cells === undefined ? undefined : { cells, by: 'arithmetic' }

const addsUp = ({ sums }: Expectation, cells: ReadonlyArray<TextCell>): boolean =>
  sums.length > 0 && sumsHold(sums)(cells)

/** Whether the row would not add up, had any of its cells been lost: but for a zero, where zeros are printed. */
const hasLostNone = ({ sums, zeros }: Expectation, cells: Cells): boolean =>
  sums.length > 0 &&
  addsUpInPrint(sums)(cells) &&
  (cells.some(isFilled) ? zeros() !== 'in parts' : zeros() === 'never')

/** The cells of a row with blanks, each of which has a mark of its own: as many as columns, or nobody knows which. */
const fitCounted = (expected: Expectation, values: Cells): Fit | undefined => {
  const { width, sums, blanks, leavesBlanks, irregular } = expected
  if (values.length === width) {
    const isWhole =
      blanks === 'count' ? hasTotals(sums)(values) : blanks === 'sum' && hasLostNone(expected, values)
    return isWhole && !irregular() ? { cells: values, by: 'count' } : undefined
  }
  const inner = withoutBlankEdges(values)
  const isSure = !leavesBlanks() || (sums.length > 0 && addsUpInPrint(sums)(inner))
  return inner.length === width && inner.every(isFilled) && isSure ? { cells: inner, by: 'count' } : undefined
}

/** As many cells as columns are the columns, unless they ought to add up and do not. */
const counted = (expected: Expectation, cells: ReadonlyArray<TextCell> | undefined): Fit | undefined => {
  if (cells === undefined) return undefined
  const { sums, mustAddUp, blanks } = expected
  const isDoubtful = sums.length > 0 && (mustAddUp === true || cells.some(hasDigitsApart))
  return (isDoubtful && !addsUp(expected, cells)) || (blanks === 'distance' && !addsUpInPrint(sums)(cells))
    ? undefined
    : { cells, by: 'count' }
}

/** Fewer cells than columns: several numbers in one of them, or blank ones around them. */
const fitFewer = (
  expected: Expectation,
  values: ReadonlyArray<TextCell>,
  inner: ReadonlyArray<TextCell>,
): Fit | undefined => {
  const { width, offset, irregular } = expected
  const apart = unglue(inner).filter(isFilled)
  if (apart.length === width && apart.length > inner.length && addsUp(expected, apart)) return decided(apart)
  // Of blanks alone, whichever of them are the columns, none is another.
  if ((inner.length > 0 || values.length <= width) && irregular()) return undefined
  if (values.length === width) return counted(expected, values)
  const candidates = windows(values, width)
  const usual = offset()
  return counted(
    expected,
    usual === undefined
      ? (onlyOne(candidates) ?? onlyOne(candidates.filter((cells) => addsUp(expected, cells))))
      : candidates.find((cells) => cells[0] === values[usual]),
  )
}

export const fitValues =
  (expected: Expectation) =>
  (values: ReadonlyArray<TextCell>): Fit | undefined => {
    const { width, sums, offset, irregular, leavesBlanks, isSpread } = expected
    if (areCounted(expected.blanks)) return fitCounted(expected, values)
    const inner = withoutBlankEdges(values)
    const hasBlank = !inner.every(isFilled)
    if (hasBlank && isSpread?.() === true) return undefined
    // Values that begin elsewhere than in the other rows are spread over more cells than there are columns; so may be
    // those of a row with two cells for every column, where no other row tells.
    if (hasBlank && values.length > width && inner.length >= width) {
      const usual = offset()
      if (usual === undefined ? values.length >= 2 * width : inner[0] !== values[usual]) return undefined
    }
    if (inner.length > width) return decided(byArithmetic(inner, width, sums))
    if (inner.length < width) return fitFewer(expected, values, inner)
    // Where a cell was lost or gained, a blank may stand for any column, and one at the edge be a column too.
    const mayBeShifted =
      hasBlank || (inner.length < values.length && leavesBlanks() && !addsUp(expected, inner))
    return mayBeShifted && irregular() ? undefined : counted(expected, inner)
  }
