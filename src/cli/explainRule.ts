/**
 * `ogi-report explain`: the page of a rule, the rules of a family, or all rules.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import { padEnd } from '../explain/displayWidth'
import type { Language } from '../explain/names'
import { grouped } from '../lists/grouped'
import { rules } from '../ruleBook'
import type { Capabilities, ExitCode } from './Capabilities'
import type { ExplainInvocation } from './Invocation'
import { mannerOf } from './Manner'
import { readingMeanings } from './readingMeanings'
import { covers } from './selects'
import { showPage } from './showPage'
import { words } from './words'

interface Entry {
  readonly id: string
  readonly title: string
}

const ruleEntries = (language: Language): ReadonlyArray<Entry> =>
  rules.map(({ id, title }) => ({ id, title: title[language] }))

/** What was noticed while reading has no page, and a family has no page of its own. */
const entriesOf = (language: Language, selector: string): ReadonlyArray<Entry> =>
  [
    ...ruleEntries(language),
    ...Object.entries(readingMeanings[language]).map(([id, title]) => ({ id, title })),
  ].filter(({ id }) => covers(id)(selector))

const familyOf = ({ id }: Entry): string => id.slice(0, id.indexOf('/'))

/** Family by family. */
const list = (entries: ReadonlyArray<Entry>): string => {
  const id = padEnd(Math.max(...entries.map((entry) => entry.id.length)))
  return [...grouped(entries, familyOf).values()]
    .flat()
    .map((entry) => `${id(entry.id)}  ${entry.title}`)
    .join('\n')
}

/** The page of `family/name` is `family-name.md`. */
const pageOf = (rule: string): string => `${rule.replace('/', '-')}.md`

export const explainRule =
  (capabilities: Capabilities) =>
  ({ rule, lang }: ExplainInvocation): T.Task<ExitCode> => {
    const show = (text: string): T.Task<ExitCode> =>
      pipe(
        capabilities.writeOut(`${text}\n`),
        T.map(() => 0),
      )
    const fail = (why: string): T.Task<ExitCode> =>
      pipe(
        capabilities.writeErr(`ogi-report: ${why}\n`),
        T.map(() => 2),
      )
    if (rule === undefined) return show(list(ruleEntries(lang)))
    if (!rules.some(({ id }) => id === rule)) {
      const entries = entriesOf(lang, rule)
      return entries.length > 0 ? show(list(entries)) : fail(words[lang].noRule(rule))
    }
    return pipe(
      capabilities.readPage(pageOf(rule)),
      T.chain(
        E.match(
          (why) => fail(`${pageOf(rule)}: ${words[lang].unavailable[why]}`),
          (page) => show(showPage(mannerOf(capabilities, lang))(page)),
        ),
      ),
    )
  }
