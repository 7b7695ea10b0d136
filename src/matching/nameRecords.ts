/**
 * The row of the form that a record is, by a label in pieces around its values.
 *
 * ```text
 *   2.没有现成信息需要                   above and beside
 *   另行制作 6 0 0 0 0 0 6
 *   4.无正当理由大量反 3 0 0 0 0 0 3     beside and below
 *   复申请
 *   5.要求行政机关确认                   above and below
 *   1 0 0 0 0 0 1
 *   或重新出具已获取信息
 * ```
 *
 * Pieces that make a whole label are believed, and belong to no other record. A label above a row of
 * values alone is none of these: what lost its values looks the same, and the order of the form decides.
 */
import type { FormLine } from '../forms/lines'
import { textsAbove, type ValueRecord } from './ValueRecord'
import { exactLine, type FormLabels, likelyLine } from './FormLabels'
import { headerWordings } from './wordings'
import { lineOfTexts, mostPieces } from './splitRow'

type Texts = ReadonlyArray<string>

const lastTexts = (above: ValueRecord['above']): Texts =>
  textsAbove({ above: above.slice(-mostPieces) }).slice(-mostPieces)

/** Of each row one text: it is a piece of the label as a whole, or not at all. */
const firstTexts = (below: ValueRecord['below']): Texts =>
  below.slice(0, mostPieces).map((row) => row.map(({ words }) => words).join(''))

/** Cut inside its number, no label stands alone: `(` and `一)予以公开`, `1` and `.属于国家秘密`. */
const withinNumber = /^(?:[.、)]|[一二三四五六七]\))/u

interface Name {
  readonly line: FormLine | undefined
  readonly exact: boolean
  readonly label: string
  /** How many rows behind the record are pieces of its label. */
  readonly below: number
}

/** The whole label that the pieces around a label, or around values alone, make. */
const wholeLabel = (labels: FormLabels, above: Texts, beside: string, below: Texts): Name | undefined => {
  const find = exactLine(labels)
  let tail = ''
  for (let behind = 0; behind <= below.length; behind++) {
    if (behind > 0) tail += below[behind - 1] ?? ''
    // A label of its own is not the end of another one.
    if (behind > 0 && find(tail) !== undefined && !withinNumber.test(tail)) return undefined
    if (beside === '' && behind === 0) continue
    let label = beside + tail
    for (let before = 0; before <= above.length; before++) {
      if (before > 0) label = (above.at(-before) ?? '') + label
      if (beside === '' && (before === 0 || find(label.slice(0, label.length - tail.length)) !== undefined))
        continue
      const line = find(label)
      if (line !== undefined) return { line, exact: true, label, below: behind }
    }
  }
  return undefined
}

/**
 * Names of columns one after the other are a header, of which the last, 其他 or 总计, is no label; nor is one of
 * the names of rows that stand side by side.
 */
const isInHeader = (labels: FormLabels, { table, block }: FormLine, above: Texts): boolean =>
  above.slice(-2).every((text) => headerWordings(block).byWording.has(text)) ||
  (table.sideBySide === true && above.filter((text) => exactLine(labels)(text)?.table === table).length > 1)

/** A name that is damaged, or stands above values one below the other. */
const likelyName = (labels: FormLabels, { layout, texts, label }: ValueRecord, above: Texts): Name => {
  const likely = lineOfTexts(likelyLine(labels))
  if (layout === 'row') return { line: likely(texts, 3), exact: false, label, below: 0 }
  const exact = lineOfTexts(exactLine(labels))(above, mostPieces)
  const line = exact ?? likely(above, 3)
  return {
    line: line !== undefined && isInHeader(labels, line, above) ? undefined : line,
    exact: exact !== undefined,
    label: above.at(-1) ?? '',
    below: 0,
  }
}

const nameOf = (labels: FormLabels, record: ValueRecord): Name => {
  const above = lastTexts(record.above)
  const whole =
    record.layout === 'row' ? wholeLabel(labels, above, record.label, firstTexts(record.below)) : undefined
  return whole ?? likelyName(labels, record, above)
}

/** Records with the rows that they are, as far as their labels say it. */
export const nameRecords = (
  labels: FormLabels,
  records: ReadonlyArray<ValueRecord>,
): ReadonlyArray<ValueRecord> => {
  // What belongs to the label of one record stands no longer above the next.
  let pieces: ValueRecord['below'] = []
  return records.map((record) => {
    const own =
      pieces.length === 0 ? record : { ...record, above: record.above.filter((row) => !pieces.includes(row)) }
    pieces = []
    if (own.line !== undefined) return own
    const { line, exact, label, below } = nameOf(labels, own)
    if (line === undefined) return own
    pieces = own.below.slice(0, below)
    return { ...own, line, exact, label, end: pieces.at(-1)?.at(-1)?.end ?? own.end }
  })
}
