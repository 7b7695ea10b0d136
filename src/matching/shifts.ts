/**
 * Values that may belong to the label above them or to the one below: labels and values that do not pair.
 *
 * ```text
 *   0 0 3               values without a label …
 *   规章                ┐
 *   103 0 394           │  … and behind them a label without values: what stands between
 *   行政规范性文件       ┘  may be shifted by one, and no label here names the values below it
 * ```
 */
import { type FormLine, isOneRow } from '../forms/lines'
import { textsAbove, type ValueRecord } from './ValueRecord'
import { endsInLabelOf, type FormLabels } from './FormLabels'
import { labelKey } from './labelKey'
import { linesNamed } from './labelsInText'
import { isShort } from './tableStyle'
import { mapDefined } from '../lists/flatMap'

/** Whether the label of a record, if it has one, stands above its values. */
const isBelowLabel = ({ layout, texts }: ValueRecord): boolean => layout === 'column' || texts.length === 0

/** Whether the values are those of two rows. */
const isTwoRows = ({ line, values }: ValueRecord): boolean =>
  line !== undefined && values.length >= 2 * line.block.columns.length

/** The rows of the form that texts name, also behind a piece of another text; 其他 and 总计 without a number are columns. */
const rowsNamed = (labels: FormLabels, above: ValueRecord['above']): ReadonlySet<FormLine> => {
  const texts = textsAbove({ above }).filter((text) => !labels.columns.has(text))
  const ending = mapDefined(texts, (text) => endsInLabelOf(labels, labelKey(text)))
  return new Set([...linesNamed(labels, texts), ...ending])
}

/** （六）其他处理 may have rows of its own, and no values. */
const needsValues = (line: FormLine): boolean => !isOneRow(line)

/** What does not pair: a label that finds no values, or values that find no label. */
type Odd = 'label' | 'values'

/** The odd ones before and at a record, in their order. */
const oddAt = (labels: FormLabels, record: ValueRecord): ReadonlyArray<Odd> => {
  const all = rowsNamed(labels, record.above)
  const named = new Set([...all].filter(needsValues))
  if (!isBelowLabel(record))
    return isShort(record) || [...named].some((line) => line !== record.line) ? ['label'] : []
  const lacking: ReadonlyArray<Odd> = named.size > 1 ? ['label'] : []
  const isSurplus = isTwoRows(record) || (all.size === 0 && record.line === undefined)
  return isSurplus ? [...lacking, 'values'] : lacking
}

/** The records that stand between an odd label and odd values, in one section and with no whole row between. */
export const mayBeShifted = (
  labels: FormLabels,
  records: ReadonlyArray<ValueRecord>,
): ReadonlySet<ValueRecord> => {
  const shifted = new Set<ValueRecord>()
  let since: { readonly odd: Odd; readonly records: Array<ValueRecord> } | undefined
  const meet = (odd: Odd): void => {
    if (since !== undefined && since.odd !== odd) {
      for (const record of since.records) shifted.add(record)
      since = undefined
    } else since = { odd, records: [] }
  }
  records.forEach((record, i) => {
    const isWhole = !isBelowLabel(record) && !isShort(record)
    if (isWhole && since === undefined) return
    for (const odd of oddAt(labels, record)) meet(odd)
    since?.records.push(record)
    const next = records[i + 1]
    if (next?.section === record.section && !isWhole) return
    if (next?.section !== record.section && [...rowsNamed(labels, record.below)].some(needsValues))
      meet('label')
    since = undefined
  })
  return shifted
}
