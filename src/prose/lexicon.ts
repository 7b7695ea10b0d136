/**
 * The longest known word at a place of a text: words of the vocabulary, and the labels of the form.
 */
import { forms } from '../forms/forms'
import { type FormLine, linesOf } from '../forms/lines'
import { lazily } from '../text/lazily'
import { grouped } from '../lists/grouped'
import { outcomes } from './rows'
import { doing, type Kind, lightCharacters, standing, type Word } from './vocabulary'
import { flatMap } from '../lists/flatMap'

interface Entry extends Word {
  readonly text: string
}

/** （三）不予公开 and 3.其他 as a text says them. */
const numbering = /^(?:（.）|\d\.|.、)/u
/** （区分处理的，…）, and 行政诉讼·未经复议直接起诉 is said in many ways. */
const remark = /^[^（·]+/u
/** What a text says of anything. */
const generic = /^(?:其[他它]|[总合]计|企业|科研)$/u

const bare = (label: string): string =>
  (remark.exec(label.replace(numbering, ''))?.[0] ?? '').replaceAll(/[“”]/gu, '"')

/** What a row of the form is to a text: by its table, and for the first of them by its columns. */
const kindOf = (path: string, column: string | undefined): Kind | null => {
  if (path.startsWith(outcomes)) return 'outcome'
  if (path.startsWith('disputes.')) return 'dispute'
  if (!path.startsWith('proactive.')) return null
  if (column === 'issued' || column === 'created') return 'document'
  return path.endsWith('.fees') ? 'fee' : path.includes('rocurement') ? null : 'decision'
}

type Labelled = FormLine['row'] | FormLine['block']['columns'][number]

const columnKinds: Readonly<Partial<Record<string, Kind>>> = { disputes: 'result', requests: 'applicant' }

/** What the labels of a line stand for. */
const labelsOf = ({
  block: { columns },
  groups,
  row,
  path,
  table,
}: FormLine): ReadonlyArray<readonly [Kind | null | undefined, means: string, Labelled]> => {
  const kind = kindOf(path, columns[0]?.key)
  const keys = path.split('.')
  return [
    ...groups.slice(1).map((group, depth) => [kind, keys.slice(0, depth + 3).join('.'), group] as const),
    [kind, path, row],
    ...columns.map((column) => [columnKinds[table.key], column.key, column] as const),
  ]
}

/** The words of a list: (收|接)到 are 收到 and 接到. */
const spelledOut = (list: string): ReadonlyArray<string> =>
  flatMap(list.split(' '), function turns(word): ReadonlyArray<string> {
    const [all, choices] = /\(([^()]*)\)/u.exec(word) ?? []
    return all === undefined || choices === undefined
      ? [word]
      : flatMap(choices.split('|'), (choice) => turns(word.replace(all, choice)))
  })

/** By their first characters, the longest first. */
type Lexicon = ReadonlyMap<number, ReadonlyArray<Entry>>

const build = (): Lexicon => {
  const words = new Map<string, Entry>()
  const add = (kind: Kind, means: string, texts: ReadonlyArray<string>): void => {
    for (const text of texts)
      if (!words.has(text)) words.set(text, { text, kind, means: means === '' ? [] : means.split(' ') })
  }
  for (const [kind, means, list] of standing) add(kind, means, spelledOut(list))
  for (const [kind, list] of Object.entries(doing)) add(kind as Kind, '', spelledOut(list))
  for (const [kind, means, { label, aliases = [] }] of flatMap(flatMap(forms, linesOf), labelsOf))
    if (kind)
      add(
        kind,
        means,
        [label, ...aliases].map(bare).filter((text) => !generic.test(text)),
      )
  add('light', '', Array.from(lightCharacters))
  const longestFirst = [...words.values()].sort((one, other) => other.text.length - one.text.length)
  return grouped(longestFirst, ({ text }) => text.charCodeAt(0))
}

const lexicon = /* @__PURE__ */ lazily(build)

/** The longest word that begins at an offset; undefined where no known word does. */
export const wordAt = (text: string, at: number): Entry | undefined => {
  const alike = lexicon().get(text.charCodeAt(at))
  if (alike !== undefined)
    for (const entry of alike) if (entry.text.length === 1 || text.startsWith(entry.text, at)) return entry
  return undefined
}
