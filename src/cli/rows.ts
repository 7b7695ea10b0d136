/**
 * `ogi-report rows`: the cells of every report as a long table, written report by report.
 */
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import { rows as rowsOf } from '../tidy/rows'
import { columnsOfRows, csvLine, fieldsOf } from '../tidy/toCsv'
import type { Capabilities, ExitCode } from './Capabilities'
import { forEachReport } from './forEachReport'
import type { RowsInvocation } from './Invocation'
import type { ReadReport } from './readReport'
import { words } from './words'

interface Writer {
  readonly head: string
  readonly lines: (report: ReadReport) => ReadonlyArray<string>
}

/** By this, Excel knows UTF-8. */
const byteOrderMark = '\ufeff'

const writerOf = ({ format, bom }: RowsInvocation): Writer =>
  format === 'csv'
    ? {
        head: (bom ? byteOrderMark : '') + csvLine(['file', ...columnsOfRows]),
        lines: ({ file, parsed }) => rowsOf(parsed).map((row) => csvLine([file, ...fieldsOf(row)])),
      }
    : {
        head: '',
        lines: ({ file, parsed }) => rowsOf(parsed).map((row) => `${JSON.stringify({ file, ...row })}\n`),
      }

export const rows =
  (capabilities: Capabilities) =>
  (invocation: RowsInvocation): T.Task<ExitCode> => {
    const { writeOut, writeErr } = capabilities
    const { head, lines } = writerOf(invocation)
    // The line of names stands before the first report, and is not written where there is none.
    let isBegun = false
    const write = (report: ReadReport): T.Task<void> => {
      const text = (isBegun ? '' : head) + lines(report).join('')
      isBegun = true
      const { file, parsed } = report
      return pipe(
        text === '' ? T.of(undefined) : writeOut(text),
        T.chain(() =>
          parsed.report.form === null
            ? writeErr(`ogi-report: ${file}: ${words[invocation.language].noRows}\n`)
            : T.of(undefined),
        ),
      )
    }
    return pipe(
      forEachReport(capabilities, invocation)(write),
      T.map(({ length }) => (length === 0 ? 2 : 0)),
    )
  }
