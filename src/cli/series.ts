/**
 * `ogi-report series`: the reports of every authority side by side, and what does not fit between them.
 */
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import pc from 'picocolors'
import { explain } from '../explain/explain'
import type { Language } from '../explain/names'
import type { Validation } from '../rules/Validation'
import { tabulate } from '../series/tabulate'
import { validateSeries } from '../validateSeries'
import type { Capabilities, ExitCode } from './Capabilities'
import { forEachReport } from './forEachReport'
import type { SeriesInvocation } from './Invocation'
import type { ReadReport } from './readReport'
import { type Shelf, shelvesOf } from './Shelf'
import { showSeries } from './showSeries'
import { words } from './words'

/** What is written of a shelf as JSON: `report` in a finding is the index in `reports`, `message` its sentence. */
const jsonOf = (language: Language, { authority, reports }: Shelf, validation: Validation): object => ({
  authority,
  reports: reports.map(({ file, parsed }) => ({ file, year: parsed.report.year })),
  table: tabulate(reports.map(({ parsed }) => parsed)),
  counts: validation.counts,
  findings: validation.findings.map((finding) => ({
    ...finding,
    file: finding.report === undefined ? null : (reports[finding.report]?.file ?? null),
    message: explain(finding, language),
  })),
})

const isBroken = ({ findings }: Validation): boolean =>
  findings.some(({ verdict, severity }) => verdict === 'broken' && severity === 'error')

export const series =
  (capabilities: Capabilities) =>
  (invocation: SeriesInvocation): T.Task<ExitCode> => {
    const { writeOut, writeErr, width, color } = capabilities
    const { language, format } = invocation
    const show = showSeries({ language, all: true, width, colors: pc.createColors(color) })
    const nameless = ({ file }: ReadReport): T.Task<void> =>
      writeErr(`ogi-report: ${file}: ${words[language].nameless}\n`)
    const write = (reports: ReadonlyArray<ReadReport>): T.Task<ExitCode> => {
      const shelves = shelvesOf(reports).map((shelf) => ({
        shelf,
        validation: validateSeries(shelf.reports.map(({ parsed }) => parsed)),
      }))
      if (shelves.length === 0) return T.of(2)
      const text =
        format === 'json'
          ? JSON.stringify(
              shelves.map(({ shelf, validation }) => jsonOf(language, shelf, validation)),
              null,
              2,
            )
          : shelves.map(({ shelf, validation }) => show(shelf, validation)).join('\n\n')
      return pipe(
        writeOut(`${text}\n`),
        T.map(() => (shelves.some(({ validation }) => isBroken(validation)) ? 1 : 0)),
      )
    }
    return pipe(
      forEachReport(capabilities, invocation)(T.of),
      T.chainFirst((reports) =>
        pipe(
          reports.filter(({ parsed }) => parsed.report.authority === null),
          T.traverseSeqArray(nameless),
        ),
      ),
      T.chain(write),
    )
  }
