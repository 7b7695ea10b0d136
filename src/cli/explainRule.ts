/**
 * `ogi-report explain`: the page of a rule, the rules of a family, or all rules.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import pc from 'picocolors'
import { padEnd } from '../explain/displayWidth'
import type { Language } from '../explain/names'
import { rules } from '../ruleBook'
import type { Capabilities, ExitCode } from './Capabilities'
import { covers } from './Checked'
import type { ExplainInvocation } from './Invocation'
import { readingMeanings } from './readingMeanings'
import { showPage } from './showPage'
import { words } from './words'

interface Entry {
  readonly id: string
  readonly title: string
}

const readingEntries = (language: Language): ReadonlyArray<Entry> =>
  Object.entries(readingMeanings[language]).map(([id, title]) => ({ id, title }))

const ruleEntries = (language: Language): ReadonlyArray<Entry> =>
  rules.map(({ id, title }) => ({ id, title: title[language] }))

const list = (entries: ReadonlyArray<Entry>): string => {
  const width = Math.max(...entries.map(({ id }) => id.length))
  return entries.map(({ id, title }) => `${padEnd(width)(id)}  ${title}`).join('\n')
}

/** The page of `family/name` is `family-name.md`. */
const pageOf = (rule: string): string => `${rule.replace('/', '-')}.md`

export const explainRule = (
  { readPage, writeOut, writeErr, color, width }: Capabilities,
  invocation: ExplainInvocation,
): T.Task<ExitCode> => {
  const { rule, language } = invocation
  const tell =
    (write: (text: string) => T.Task<void>, exitCode: ExitCode) =>
    (text: string): T.Task<ExitCode> =>
      pipe(
        write(`${text}\n`),
        T.map(() => exitCode),
      )
  if (rule === null) return tell(writeOut, 0)(list(ruleEntries(language)))
  const manner = { language, colors: pc.createColors(color), width, all: true }
  const say = words[language]
  if (!rules.some(({ id }) => id === rule)) {
    // What was noticed while reading has no page, and a family has no page of its own.
    const entries = [...ruleEntries(language), ...readingEntries(language)].filter(({ id }) =>
      covers(id)(rule),
    )
    return entries.length > 0
      ? tell(writeOut, 0)(list(entries))
      : tell(writeErr, 2)(`ogi-report: ${say.noRule(rule)}`)
  }
  return pipe(
    readPage(pageOf(rule)),
    T.chain(
      E.match(
        (why) => tell(writeErr, 2)(`ogi-report: ${pageOf(rule)}: ${say.unavailable[why]}`),
        (page) => tell(writeOut, 0)(showPage(manner)(page)),
      ),
    ),
  )
}
