/**
 * `ogi-report series`: the reports of every authority side by side, and what does not fit between them.
 */
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import { explain } from '../explain/explain'
import type { Language } from '../explain/names'
import type { Validation } from '../rules/Validation'
import { tabulate } from '../series/tabulate'
import { validateSeries } from '../validateSeries'
import type { Capabilities, ExitCode } from './Capabilities'
import { isBroken } from './Checked'
import { forEachReport } from './forEachReport'
import type { SeriesInvocation } from './Invocation'
import { jsonPage } from './json'
import { mannerOf } from './Manner'
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

export const series =
  (capabilities: Capabilities) =>
  (invocation: SeriesInvocation): T.Task<ExitCode> => {
    const { writeOut, writeErr } = capabilities
    const { lang, format } = invocation
    const show = showSeries(mannerOf(capabilities, lang))
    const nameless = ({ file }: ReadReport): T.Task<void> =>
      writeErr(`ogi-report: ${file}: ${words[lang].nameless}\n`)
    const write = (reports: ReadonlyArray<ReadReport>): T.Task<ExitCode> => {
      const checked = shelvesOf(reports).map((shelf) => ({
        shelf,
        validation: validateSeries(shelf.reports.map(({ parsed }) => parsed)),
      }))
      if (checked.length === 0) return T.of(2)
      const text =
        format === 'json'
          ? jsonPage(checked.map(({ shelf, validation }) => jsonOf(lang, shelf, validation)))
          : checked.map(({ shelf, validation }) => `${show(shelf, validation)}\n`).join('\n')
      return pipe(
        writeOut(text),
        T.map(() => (checked.some(({ validation }) => isBroken(validation)) ? 1 : 0)),
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
