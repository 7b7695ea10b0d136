/**
 * `ogi-report explain`: the page of a rule, or the list of all rules.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import pc from 'picocolors'
import { padEnd } from '../explain/displayWidth'
import { rules } from '../ruleBook'
import type { Capabilities, ExitCode } from './Capabilities'
import type { ExplainInvocation } from './Invocation'
import { showPage } from './showPage'
import { words } from './words'

const list = ({ language }: ExplainInvocation): string => {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return rules.map(({ id, title }) => `${padEnd(width)(id)}  ${title[language]}`).join('\n')
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
  if (rule === null) return tell(writeOut, 0)(list(invocation))
  const manner = { language, colors: pc.createColors(color), width, all: true }
  const say = words[language]
  if (!rules.some(({ id }) => id === rule)) return tell(writeErr, 2)(`ogi-report: ${say.noRule(rule)}`)
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
