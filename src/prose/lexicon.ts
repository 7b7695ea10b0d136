/**
 * The longest known word at a place of a text: words of the vocabulary, and the labels of the form.
 */
import { forms } from '../forms/forms'
import { type FormLine, linesOf } from '../forms/lines'
import { lazily } from '../text/lazily'
import { outcomes } from './rows'
import { doing, type Kind, lightCharacters, standing, type Word } from './vocabulary'
import { grouped } from '../lists/grouped'
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

/** What the characters so far are, and by the next one, what they begin. */
interface Beginning {
  readonly entry: Entry | undefined
  readonly next: ReadonlyMap<number, Beginning>
}

/** Of words that have so many characters in common. A word is what the first who lists it says. */
const beginningOf = (words: ReadonlyArray<Entry>, length: number): Beginning => {
  const longer = words.filter(({ text }) => text.length > length)
  const next = grouped(longer, ({ text }) => text.charCodeAt(length))
  return {
    entry: words.find(({ text }) => text.length === length),
    next: new Map([...next].map(([code, alike]) => [code, beginningOf(alike, length + 1)])),
  }
}

const build = (): Beginning => {
  const words: Array<Entry> = []
  const add = (kind: Kind, means: string, texts: ReadonlyArray<string>): void => {
    for (const text of texts) words.push({ text, kind, means: means === '' ? [] : means.split(' ') })
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
  return beginningOf(words, 0)
}

const lexicon = /* @__PURE__ */ lazily(build)

/** The longest word that begins at an offset; undefined where no known word does. */
export const wordAt = (text: string, at: number): Entry | undefined => {
  let found: Entry | undefined
  let so = lexicon().next.get(text.charCodeAt(at))
  for (let next = at + 1; so !== undefined; next++) {
    found = so.entry ?? found
    so = so.next.get(text.charCodeAt(next))
  }
  return found
}
