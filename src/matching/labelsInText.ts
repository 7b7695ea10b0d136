/**
 * Labels that stand in running text, in pieces, or with other labels between: which rows they name, and
 * in which order.
 */
import type { FormLine } from '../forms/lines'
import {
  endsInLabelOf,
  endsLikeLabel,
  exactLine,
  type FormLabels,
  fullKeyOf,
  isSubsequence,
  keyOf,
} from './FormLabels'
import { labelKey } from './labelKey'
import { lineOfTexts, mostPieces } from './splitRow'

/** The rows that pieces of text name, alone or joined with their neighbours. */
export const linesNamed = (labels: FormLabels, pieces: ReadonlyArray<string>): ReadonlyArray<FormLine> => {
  const find = lineOfTexts(exactLine(labels))
  const found = new Set<FormLine>()
  pieces.forEach((piece, i) => {
    const line = endsLikeLabel(labels, piece)
      ? find(pieces.slice(Math.max(0, i + 1 - mostPieces), i + 1), mostPieces)
      : undefined
    if (line !== undefined) found.add(line)
  })
  return [...found]
}

/** Enough of a long label to know that it stands in the text, in pieces or with others between. */
const enough = 0.6
const longEnough = 6

export const isScatteredIn = (text: string, key: string): boolean => {
  if (key.length < longEnough) return false
  const pairs = Array.from({ length: key.length - 1 }, (_, i) => key.slice(i, i + 2))
  return pairs.filter((pair) => text.includes(pair)).length >= enough * pairs.length
}

/** Whether a label stands in the text with its beginning: a tail alone may belong to a row whose numbers were lost. */
export const isNamedIn = (text: string, key: string): boolean =>
  isScatteredIn(text, key) && text.includes(key.slice(0, 2))

/** Where a label begins in the text: at the first three characters in a row that no other label here has. */
const positionOf = (text: string, key: string, others: ReadonlyArray<string>): number => {
  for (let i = 0; i + 3 <= key.length; i++) {
    const part = key.slice(i, i + 3)
    const at = others.some((other) => other.includes(part)) ? -1 : text.indexOf(part)
    if (at >= 0) return at
  }
  return -1
}

/** Whether the labels stand in the text in the order of the form; one that is not found is no objection. */
export const isInOrder = (text: string, keys: ReadonlyArray<string>): boolean => {
  const positions = keys
    .map((key) =>
      positionOf(
        text,
        key,
        keys.filter((other) => other !== key),
      ),
    )
    .filter((at) => at >= 0)
  return positions.every((at, i) => at >= (positions[i - 1] ?? 0))
}

/** Whether what is left of a label beside the values may belong to the row. */
export const isCompatible = (labels: FormLabels, label: string, line: FormLine): boolean => {
  const key = labelKey(label)
  if (key === '') return true
  const nearest = endsInLabelOf(labels, key)
  if (nearest !== undefined && nearest !== line) return false
  const whole = keyOf(labels, line)
  return (
    isSubsequence(key, fullKeyOf(labels, line)) ||
    key.includes(whole.slice(0, longEnough)) ||
    isScatteredIn(key, whole)
  )
}
