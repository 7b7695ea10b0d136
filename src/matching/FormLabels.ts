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
import { grouped } from '../lists/grouped'

/** What stands in the corners of the tables and above groups of columns. */
const corners = ['信息内容', '申请人情况', '勾稽关系', '法人或其他组织', '行政诉讼']

/** A row and how it may be called. */
interface LineLabel {
  readonly line: FormLine
  /** The keys of the label and of its other wordings, the official one first. */
  readonly keys: ReadonlyArray<string>
  /** The pairs of each key. */
  readonly pairs: ReadonlyArray<Pairs>
  /** The labels of its groups with their numbers, as they may be glued before it. */
  readonly before: string
}

/** Keys by how they end, the longest first: most texts end in none of these ways, and what does has few to be compared with. */
type Keys = ReadonlyMap<number, ReadonlyArray<{ readonly key: string; readonly label: LineLabel }>>

export interface FormLabels {
  readonly form: Form
  readonly lines: ReadonlyArray<FormLine>
  /** The rows by the block that they belong to. */
  readonly blocks: ReadonlyMap<FormBlock, ReadonlyArray<FormLine>>
  readonly labels: ReadonlyMap<FormLine, LineLabel>
  readonly keys: Keys
  /** The rows by their labels as the form prints them, which need no search. */
  readonly printed: ReadonlyMap<string, FormLine>
  /** The names of all columns. */
  readonly columns: ReadonlySet<string>
  /** What only a table says: the names of its blocks, columns, groups and corners. */
  readonly names: ReadonlyArray<string>
}

const labelOf = (line: FormLine): LineLabel => {
  const texts = wordings(line.row)
  // 一本年新收…: the number lost its mark, so it cannot be told from the label. 六其他: only the number tells
  // it from 3.其他.
  const keys = [...new Set([...texts.map(labelKey), ...texts.map(hanOnly)])]
  const groups = [line.table, ...line.groups].map((group) => ('label' in group ? matchable(group.label) : ''))
  return { line, keys, pairs: keys.map(pairsOf), before: hanOnly(groups.join('')) }
}

/** Of rows with the same key it is the first one's. */
const keysOf = (labels: ReadonlyArray<LineLabel>): Keys => {
  const all = flatMap(labels, (label) => label.keys.map((key) => ({ key, label })))
  return grouped(
    all.sort((one, other) => other.key.length - one.key.length),
    ({ key }) => endingOf(key),
  )
}

export const labelsOf = /* @__PURE__ */ memoized((form: Form): FormLabels => {
  const lines = linesOf(form)
  const labels = lines.map(labelOf)
  const keys = keysOf(labels)
  const blocks = flatMap(form.tables, (table) => table.blocks)
  const printed = flatMap(lines, ({ row }) => wordings(row)).map(
    (wording) => [wording, exactlyNamed(keys, wording)] as const,
  )
  const columns = flatMap(blocks, (block) => flatMap(block.columns, wordings))
  const groups = flatMap(lines, (line) => line.groups)
  const beside = lines.filter(({ table }) => table.sideBySide === true).map(({ row }) => row)
  const names = [
    ...[...corners, ...mapDefined(blocks, ({ heading }) => heading)].map(matchable),
    ...columns,
    ...flatMap([...groups, ...beside], wordings),
  ]
  return {
    form,
    lines,
    blocks: grouped(lines, ({ block }) => block),
    labels: new Map(labels.map((label) => [label.line, label])),
    keys,
    printed: new Map(printed.filter((one): one is [string, FormLine] => one[1] !== undefined)),
    columns: new Set(columns),
    names: [...new Set(names)].filter((name) => name.length > 2),
  }
})

/** The key of the official label of a row. */
export const keyOf = ({ labels }: FormLabels, line: FormLine): string => labels.get(line)?.keys[0] ?? ''

/** The whole label with its number, behind the labels of its groups. */
export const fullKeyOf = ({ labels }: FormLabels, line: FormLine): string =>
  (labels.get(line)?.before ?? '') + hanOnly(wordings(line.row)[0] ?? '')

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

/** Longer than any label with its groups before it. */
const longestKey = 80

/** Whether a label may end like this. */
export const endsLikeLabel = ({ keys }: FormLabels, text: string): boolean => {
  const ending = endingOf(text)
  return ending < 0 || keys.has(ending) || text.endsWith(')')
}

const exactlyNamed = (keys: Keys, text: string): FormLine | undefined => {
  const alike = keys.get(endingOf(text))
  if (alike === undefined || text.length > longestKey) return undefined
  const [whole, own] = [hanOnly(text), labelKey(text)]
  // Before the end of the label stands nothing but the labels of its groups: （三）不予公开1.属于国家秘密.
  const isAtEnd = ({ key, label }: (typeof alike)[number]): boolean =>
    own.endsWith(key) && isSubsequence(own.slice(0, -key.length), label.before + '一二三四五六七')
  const found = alike.find(({ key }) => key === whole) ?? alike.find(isAtEnd)
  return found === undefined || holdsValue(text) || isUnfinished(text) ? undefined : found.label.line
}

/**
 * The row that a label names exactly, perhaps with the labels of its groups before it and with an explanation
 * behind it: 规范性文件（标题采用“办法”“规定”等字样的公文）.
 */
export const exactLine =
  ({ keys, printed }: FormLabels) =>
  (text: string): FormLine | undefined =>
    printed.get(text) ??
    exactlyNamed(keys, text) ??
    (text.endsWith(')') ? exactlyNamed(keys, withoutNote(text)) : undefined)

const shortestFuzzy = 6
const alike = 0.62
const apart = 0.12

/** Whether a text has two neighbouring characters that only this label has. */
const hasOwnPair = (labels: ReadonlyArray<LineLabel>, own: LineLabel, key: string): boolean => {
  const pairs = [...pairsOf(key).counts.keys()].filter((pair) =>
    own.pairs.some(({ counts }) => counts.has(pair)),
  )
  const others = flatMap(labels, (label) => (label === own ? [] : label.pairs))
  return pairs.some((pair) => !others.some(({ counts }) => counts.has(pair)))
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
export const endsInLabelOf = ({ keys }: FormLabels, text: string): FormLine | undefined =>
  keys
    .get(endingOf(text))
    ?.find(({ key }) => key.length >= shortestEnd && key.length < text.length && text.endsWith(key))?.label
    .line

const mostLike = (labels: ReadonlyArray<LineLabel>, key: string): LineLabel | undefined => {
  const likeness = likenessTo(key)
  const [first, second] = labels
    .filter(({ keys: [official = ''] }) => official.length >= shortestFuzzy)
    .map((label) => ({ label, score: Math.max(...label.pairs.map(likeness)) }))
    .sort((one, other) => other.score - one.score)
  if (first === undefined || first.score < alike) return undefined
  if (second === undefined || first.score - second.score >= apart) return first.label
  // Two rows as likely: 一、本年新收… and 二、上年结转… share most of their characters, but not all.
  const has = (label: LineLabel): boolean => hasOwnPair(labels, label, key)
  return has(first.label) && !has(second.label) ? first.label : undefined
}

/** Whether the label of another row stands in a text as well: the values beside it may be of either. */
const namesAnother = (labels: ReadonlyArray<LineLabel>, own: LineLabel, key: string): boolean =>
  labels.some(
    (other) =>
      other !== own &&
      !own.line.groups.includes(other.line.row) &&
      other.keys.some(
        (wording) =>
          (wording.length >= shortestEnd ? key.includes(wording) : key.startsWith(wording)) &&
          !own.keys.some((one) => one.includes(wording)),
      ),
  )

/**
 * The row that a damaged label means: the one it is a part of, or clearly most like; undefined where
 * two rows are as likely, or where the label of another one follows.
 */
export const likelyLine =
  ({ labels }: FormLabels) =>
  (text: string): FormLine | undefined => {
    const key = labelKey(text)
    if (key.length < 3 || key.length > longestKey || holdsValue(text) || isUnfinished(text)) return undefined
    const all = [...labels.values()]
    const [one, another] = all.filter(({ keys }) => keys.some((wording) => wording.includes(key)))
    if (one !== undefined) return another === undefined ? one.line : undefined
    const most = key.length < shortestFuzzy ? undefined : mostLike(all, key)
    return most === undefined || namesAnother(all, most, key) ? undefined : most.line
  }
