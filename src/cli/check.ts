/**
 * `ogi-report check`: every report is read, checked and shown in the format that was asked for.
 */
import { pipe } from 'fp-ts/function'
import * as RA from 'fp-ts/ReadonlyArray'
import * as T from 'fp-ts/Task'
import type { Capabilities, ExitCode } from './Capabilities'
import { type Checked, checkReport, isBroken, isFailed } from './Checked'
import { jsonOf } from './checkJson'
import { oneByOne, together } from './forEachReport'
import type { CheckInvocation } from './Invocation'
import { jsonLine, jsonPage } from './json'
import { mannerOf } from './Manner'
import { writePage } from './page/writePage'
import { sarifOf } from './sarif'
import { showCheck } from './showCheck'
import { words } from './words'

/** All that is kept of a report that was shown: of thousands, the reports would fill the memory. */
interface Outcome {
  readonly isBroken: boolean
  readonly isFailed: boolean
}

type Outcomes = T.Task<ReadonlyArray<Outcome>>

export const check =
  (version: string, capabilities: Capabilities) =>
  (invocation: CheckInvocation): T.Task<ExitCode> => {
    const { all, files, format, lang } = invocation
    const checked = checkReport(invocation)
    const outcomeOf = (one: Checked): Outcome => ({
      isBroken: isBroken(one),
      isFailed: isFailed(invocation)(one),
    })
    const each = (show: (one: Checked) => string): Outcomes =>
      oneByOne(
        capabilities,
        invocation,
      )((report) => {
        const one = checked(report)
        return [show(one), outcomeOf(one)]
      })
    const whole = (show: (some: ReadonlyArray<Checked>) => string): Outcomes =>
      pipe(together(capabilities, invocation)(checked, show), T.map(RA.map(outcomeOf)))
    const json = jsonOf(lang)
    const conclude = (outcomes: ReadonlyArray<Outcome>): T.Task<void> => {
      const broken = outcomes.filter((one) => one.isBroken).length
      return files.length < 2 || outcomes.length === 0
        ? T.of(undefined)
        : capabilities.writeOut(`${words[lang].several(files.length, outcomes.length, broken)}\n`)
    }
    const written = (): Outcomes => {
      switch (format) {
        case 'text': {
          const show = showCheck(mannerOf(capabilities, lang), all === true)
          return pipe(
            each((one) => `${show(one)}\n`),
            T.chainFirst(conclude),
          )
        }
        case 'ndjson':
          return each((one) => jsonLine(json(one)))
        case 'json':
          return whole((some) => jsonPage(files.length === 1 ? some.map(json)[0] : some.map(json)))
        case 'sarif':
          return whole((some) => jsonPage(sarifOf(version, lang, some, some.length === files.length)))
        case 'html':
          return whole((some) => writePage(lang, some))
      }
    }
    return pipe(
      written(),
      T.map((outcomes) => (outcomes.length === 0 ? 2 : outcomes.some((one) => one.isFailed) ? 1 : 0)),
    )
  }
