/**
 * `ogi-report rows`: the cells of every report as a long table, written report by report.
 */
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import { type CellRow, rows as rowsOf } from '../tidy/rows'
import { columnsOfRows, csvLine, fieldsOf } from '../tidy/toCsv'
import type { Capabilities, ExitCode } from './Capabilities'
import { forEachReport } from './forEachReport'
import type { RowsInvocation } from './Invocation'
import { jsonLine } from './json'
import type { ReadReport } from './readReport'
import { words } from './words'

interface Writer {
  readonly head: string
  readonly line: (file: string, row: CellRow) => string
}

/** By this, Excel knows UTF-8. */
const byteOrderMark = '\ufeff'

const writerOf = ({ format, bom }: RowsInvocation): Writer =>
  format === 'csv'
    ? {
        head: (bom === true ? byteOrderMark : '') + csvLine(['file', ...columnsOfRows]),
        line: (file, row) => csvLine([file, ...fieldsOf(row)]),
      }
    : { head: '', line: (file, row) => jsonLine({ file, ...row }) }

export const rows =
  (capabilities: Capabilities) =>
  (invocation: RowsInvocation): T.Task<ExitCode> => {
    const { writeOut, writeErr } = capabilities
    const { head, line } = writerOf(invocation)
    // The line of names stands before the first report, and is not written where there is none.
    let isBegun = false
    const write = ({ file, parsed }: ReadReport): T.Task<void> => {
      const text =
        (isBegun ? '' : head) +
        rowsOf(parsed)
          .map((row) => line(file, row))
          .join('')
      isBegun = true
      const warning =
        parsed.report.form === null ? `ogi-report: ${file}: ${words[invocation.lang].noRows}\n` : ''
      return pipe(
        writeOut(text),
        T.chain(() => writeErr(warning)),
      )
    }
    return pipe(
      forEachReport(capabilities, invocation)(write),
      T.map(({ length }) => (length === 0 ? 2 : 0)),
    )
  }
