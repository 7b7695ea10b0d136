/**
 * Where in a row its label ends and its values begin, and which row of the form the label names.
 */
import type { FormLine } from '../forms/lines'
import type { TextCell } from '../tables/TextRow'
import { endsLikeLabel, exactLine, type FormLabels } from './FormLabels'
import { labelSize } from './labelKey'

export interface Split {
  readonly line: FormLine | undefined
  readonly exact: boolean
  /** The texts before the values. */
  readonly texts: ReadonlyArray<string>
  readonly lead: number
}

/** No label of the forms is cut into more pieces on one side of its values. */
export const mostPieces = 4

/** The row that texts name together: the last one alone, the last two joined, … */
export const lineOfTexts =
  (find: (text: string) => FormLine | undefined) =>
  (texts: ReadonlyArray<string>, most: number): FormLine | undefined => {
    let joined = ''
    for (let i = texts.length - 1; i >= 0 && i >= texts.length - most; i--) {
      joined = (texts[i] ?? '') + joined
      const line = find(joined)
      if (line !== undefined) return line
    }
    return undefined
  }

/** A text this long between a label and the values is a label of its own, and the nearer one. */
const shortestLabel = 4

/** No row of the forms has more cells before its values, fillers apart; what goes on is no row. */
const mostTexts = 8

/** Labels end and values begin: behind the last cell that names a row, else before the first number. */
export const splitRow = (labels: FormLabels, cells: ReadonlyArray<TextCell>): Split => {
  const find = lineOfTexts(exactLine(labels))
  const texts: Array<string> = []
  let line: FormLine | undefined
  let [lead, named] = [0, 0]
  for (let i = 0; i < cells.length && texts.length < mostTexts; i++) {
    const cell = cells[i]
    if (cell === undefined || cell.text === '') continue
    if (cell.isValue) break
    texts.push(cell.words)
    const found =
      labels.printed.get(cell.words) ?? (endsLikeLabel(labels, cell.words) ? find(texts, 3) : undefined)
    // Behind a label stand as many cells as its row has columns: words in the first are no number, and no label.
    if (found === undefined && line?.standsFor.length === 0 && cells.length - lead === line.cells.length) {
      texts.pop()
      break
    }
    // A mark behind a label is none of it, nor is a short remark.
    if (named > 0 && labelSize(cell.words) < (found === undefined ? shortestLabel : 1)) continue
    line = found
    lead = i + 1
    named = texts.length
  }
  if (named < texts.length) texts.splice(named)
  return { line, exact: line !== undefined, lead, texts }
}
