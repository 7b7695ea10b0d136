/**
 * The labels of a form, ready to be looked up: a fold over the form.
 */
import type { Form, FormBlock } from '../forms/Form'
import { type FormLine, linesOf } from '../forms/lines'
import { matchable, wordings } from './wordings'
import { endingOf, hanOnly, holdsValue, isUnfinished, labelKey, withoutNote } from './labelKey'
import { type Pairs, pairsOf, similarity } from './similarity'
import { memoized } from '../text/memoized'
import { flatMap, mapDefined } from '../lists/flatMap'

/** What stands in the corners of the tables and above groups of columns. */
const corners = ['信息内容', '申请人情况', '勾稽关系', '法人或其他组织', '行政诉讼']

interface LineLabel {
  readonly line: FormLine
  /** The keys of the label and of its other wordings, the official one first. */
  readonly keys: ReadonlyArray<string>
  /** The labels of its groups with their numbers, as they may be glued before it. */
  readonly before: string
  /** The pairs of each key. */
  readonly pairs: ReadonlyArray<Pairs>
}

export interface FormLabels {
  readonly form: Form
  readonly lines: ReadonlyArray<FormLine>
  /** The rows by the block that they belong to. */
  readonly blocks: ReadonlyMap<FormBlock, ReadonlyArray<FormLine>>
  readonly labels: ReadonlyArray<LineLabel>
  readonly byKey: ReadonlyMap<string, LineLabel>
  /** The rows by their labels as the form prints them, which need no search. */
  readonly printed: ReadonlyMap<string, FormLine>
  /** What only a table says: the names of its blocks, columns, groups and corners. */
  readonly names: ReadonlyArray<string>
  /** How the keys end: most texts end in none of these ways, which spares the search. */
  readonly endings: ReadonlySet<number>
}

const keysOf = (line: FormLine): ReadonlyArray<string> => {
  const texts = wordings(line.row)
  // 一本年新收…: the number lost its mark, so it cannot be told from the label. 六其他: only the number tells
  // it from 3.其他.
  return [...new Set([...texts.map(labelKey), ...texts.map(hanOnly)])]
}

/** What labels are looked up in. */
type Lookup = Pick<FormLabels, 'byKey' | 'endings'>

const printedLabels = (lookup: Lookup, lines: ReadonlyArray<FormLine>): ReadonlyMap<string, FormLine> => {
  const printed = new Map<string, FormLine>()
  for (const wording of flatMap(lines, ({ row }) => wordings(row))) {
    const line = exactlyNamed(lookup, wording)
    if (line !== undefined) printed.set(wording, line)
  }
  return printed
}

export const labelsOf = /* @__PURE__ */ memoized((form: Form): FormLabels => {
  const lines = linesOf(form)
  const labels = lines.map((line) => {
    const keys = keysOf(line)
    const groups = [line.table, ...line.groups].map((group) =>
      'label' in group ? matchable(group.label) : '',
    )
    const before = hanOnly(groups.join(''))
    return { line, keys, before, pairs: keys.map(pairsOf) }
  })
  const byKey = new Map<string, LineLabel>()
  for (const label of labels) for (const key of label.keys) if (!byKey.has(key)) byKey.set(key, label)
  const blocks = new Map(
    flatMap(form.tables, (table) =>
      table.blocks.map(
        (block) => [block, lines.filter((line) => line.table === table && line.block === block)] as const,
      ),
    ),
  )
  const endings = new Set([...byKey.keys()].map(endingOf))
  const groups = flatMap(lines, (line) => line.groups)
  const columns = flatMap(form.tables, (table) => flatMap(table.blocks, (block) => block.columns))
  const beside = lines.filter(({ table }) => table.sideBySide === true).map(({ row }) => row)
  const headings = flatMap(form.tables, (table) => mapDefined(table.blocks, ({ heading }) => heading))
  const names = [
    ...new Set([
      ...corners.map(matchable),
      ...headings.map(matchable),
      ...flatMap([...columns, ...groups, ...beside], wordings),
    ]),
  ]
  return {
    form,
    lines,
    blocks,
    labels,
    byKey,
    endings,
    printed: printedLabels({ byKey, endings }, lines),
    names: names.filter((name) => name.length > 2),
  }
})

const labelOf = ({ labels }: FormLabels, line: FormLine): LineLabel | undefined =>
  labels.find((label) => label.line === line)

/** The key of the official label of a row. */
export const keyOf = (labels: FormLabels, line: FormLine): string => labelOf(labels, line)?.keys[0] ?? ''

/** The whole label with its number, behind the labels of its groups. */
export const fullKeyOf = (labels: FormLabels, line: FormLine): string =>
  (labelOf(labels, line)?.before ?? '') + hanOnly(wordings(line.row)[0] ?? '')

/** Whether the characters of `part` occur in `whole` in their order. */
export const isSubsequence = (part: string, whole: string): boolean => {
  let from = 0
  for (const character of part) {
    const at = whole.indexOf(character, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** The row whose label ends the key, behind nothing but the labels of its groups: （三）不予公开1.属于国家秘密. */
const bySuffix = ({ byKey }: Lookup, key: string): FormLine | undefined => {
  for (let at = 1; at < key.length; at++) {
    const found = byKey.get(key.slice(at))
    if (found !== undefined && isSubsequence(key.slice(0, at), found.before + '一二三四五六七'))
      return found.line
  }
  return undefined
}

/** Longer than any label with its groups before it. */
const longestKey = 80

const exactlyNamed = (labels: Lookup, text: string): FormLine | undefined => {
  if (
    text.length > longestKey ||
    !labels.endings.has(endingOf(text)) ||
    holdsValue(text) ||
    isUnfinished(text)
  )
    return undefined
  const key = labelKey(text)
  const found = labels.byKey.get(hanOnly(text)) ?? labels.byKey.get(key)
  return found?.line ?? bySuffix(labels, key)
}

/**
 * The row that a label names exactly, perhaps with the labels of its groups before it and with an explanation
 * behind it: 规范性文件（标题采用“办法”“规定”等字样的公文）.
 */
export const exactLine =
  (labels: FormLabels) =>
  (text: string): FormLine | undefined =>
    labels.printed.get(text) ??
    exactlyNamed(labels, text) ??
    (text.endsWith(')') ? exactlyNamed(labels, withoutNote(text)) : undefined)

const shortestFuzzy = 6
const alike = 0.62
const apart = 0.12

/** Whether a text has two neighbouring characters that only the label of this row has. */
const hasOwnPair = ({ labels }: FormLabels, line: FormLine, key: string): boolean => {
  const own = flatMap(
    labels.filter((label) => label.line === line),
    ({ pairs }) => pairs,
  )
  const others = flatMap(
    labels.filter((label) => label.line !== line),
    ({ pairs }) => pairs,
  )
  return [...pairsOf(key).counts.keys()].some(
    (pair) => own.some(({ counts }) => counts.has(pair)) && !others.some(({ counts }) => counts.has(pair)),
  )
}

/** How like a text is to a label, whole or only its end: the labels of groups may stand before it. */
const likenessTo = (key: string): ((label: Pairs) => number) => {
  const whole = pairsOf(key)
  const ends = new Map<number, Pairs>()
  return (label) => {
    const length = label.size + 1
    if (length >= key.length) return similarity(whole, label)
    const end = ends.get(length) ?? pairsOf(key.slice(-length))
    ends.set(length, end)
    return Math.max(similarity(whole, label), similarity(end, label))
  }
}

const shortestEnd = 4

/** The row whose label ends a text, whatever stands before it. */
export const endsInLabelOf = ({ byKey }: FormLabels, key: string): FormLine | undefined => {
  for (let at = Math.max(1, key.length - longestKey); at <= key.length - shortestEnd; at++) {
    const found = byKey.get(key.slice(at))
    if (found !== undefined) return found.line
  }
  return undefined
}

const mostLike = (labels: FormLabels, key: string): FormLine | undefined => {
  const likeness = likenessTo(key)
  const ranked = labels.labels
    .filter(({ keys: [official = ''] }) => official.length >= shortestFuzzy)
    .map(({ line, pairs }) => ({ line, score: Math.max(...pairs.map(likeness)) }))
    .sort((one, other) => other.score - one.score)
  const [first, second] = ranked
  if (first === undefined || first.score < alike) return undefined
  if (second === undefined || first.score - second.score >= apart) return first.line
  // Two rows as likely: 一、本年新收… and 二、上年结转… share most of their characters, but not all.
  const has = ({ line }: (typeof ranked)[number]): boolean => hasOwnPair(labels, line, key)
  return has(first) && !has(second) ? first.line : undefined
}

/** Whether the label of another row stands in a text as well: the values beside it may be of either. */
const namesAnother = ({ labels }: FormLabels, line: FormLine, key: string): boolean => {
  const own = labels.filter((label) => label.line === line)
  return labels.some(
    (other) =>
      other.line !== line &&
      !line.groups.includes(other.line.row) &&
      other.keys.some(
        (wording) =>
          (wording.length >= shortestEnd ? key.includes(wording) : key.startsWith(wording)) &&
          !own.some(({ keys }) => keys.some((one) => one.includes(wording))),
      ),
  )
}

/**
 * The row that a damaged label means: the one it is a part of, or clearly most like; undefined where
 * two rows are as likely, or where the label of another one follows.
 */
export const likelyLine =
  (labels: FormLabels) =>
  (text: string): FormLine | undefined => {
    const key = labelKey(text)
    if (key.length < 3 || key.length > longestKey || holdsValue(text) || isUnfinished(text)) return undefined
    const containing = labels.labels.filter(({ keys }) => keys.some((wording) => wording.includes(key)))
    if (containing.length > 0) return containing.length === 1 ? containing[0]?.line : undefined
    const line = key.length < shortestFuzzy ? undefined : mostLike(labels, key)
    return line === undefined || namesAnother(labels, line, key) ? undefined : line
  }
