/**
 * The command `check`: every report is read, checked and shown in the format that was asked for.
 */
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import pc from 'picocolors'
import type { Capabilities, ExitCode } from './Capabilities'
import { type Checked, checkReport, isFailed } from './Checked'
import { jsonOf } from './checkJson'
import { forEachReport } from './forEachReport'
import type { CheckInvocation } from './Invocation'
import { writePage } from './page/writePage'
import { sarifOf } from './sarif'
import { showCheck } from './showCheck'
import { words } from './words'

/** What is written as soon as a report is checked, and what is written at the end of all. */
interface Writer {
  readonly each: (checked: Checked) => string
  readonly all: (checked: ReadonlyArray<Checked>) => string
}

const nothing = (): string => ''

const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const writerOf = (version: string, { color, width }: Capabilities, invocation: CheckInvocation): Writer => {
  const { language, all, files, format } = invocation
  const json = jsonOf(language)
  switch (format) {
    case 'text': {
      const show = showCheck({ language, all, width, colors: pc.createColors(color) })
      const broken = (checked: ReadonlyArray<Checked>): number =>
        checked.filter(isFailed({ failOn: 'error' })).length
      return {
        each: (checked) => `${show(checked)}\n`,
        all: (checked) =>
          checked.length < 2 ? '' : `${words[language].several(checked.length, broken(checked))}\n`,
      }
    }
    case 'ndjson':
      return { each: (checked) => `${JSON.stringify(json(checked))}\n`, all: nothing }
    case 'json':
      return {
        each: nothing,
        all: (checked) => printed(files.length === 1 ? checked.map(json)[0] : checked.map(json)),
      }
    case 'sarif':
      return {
        each: nothing,
        all: (checked) => printed(sarifOf(version, language, checked, checked.length === files.length)),
      }
    case 'html':
      return { each: nothing, all: (checked) => writePage(language, checked) }
  }
}

export const check =
  (version: string, capabilities: Capabilities) =>
  (invocation: CheckInvocation): T.Task<ExitCode> => {
    const writer = writerOf(version, capabilities, invocation)
    const write = (text: string): T.Task<void> =>
      text === '' ? T.of(undefined) : capabilities.writeOut(text)
    return pipe(
      forEachReport(
        capabilities,
        invocation,
      )((report) => {
        const checked = checkReport(invocation)(report)
        return pipe(
          write(writer.each(checked)),
          T.map(() => checked),
        )
      }),
      T.chainFirst((all) => write(all.length === 0 ? '' : writer.all(all))),
      T.map((all) => (all.length === 0 ? 2 : all.some(isFailed(invocation)) ? 1 : 0)),
    )
  }
