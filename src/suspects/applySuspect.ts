import type { Change, Suspect } from '../report/Finding'
import type { ParsedReport } from '../report/ParsedReport'
import type { Report } from '../report/Report'

const isRecord = (u: unknown): u is Readonly<Record<string, unknown>> => typeof u === 'object' && u !== null

const set = (node: unknown, [key, ...below]: ReadonlyArray<string>, value: number): unknown =>
  key === undefined
    ? value
    : isRecord(node)
      ? { ...node, [key]: set(node[key], below, value) }
      : { [key]: set(undefined, below, value) }

/** An address leads to a number of the report, so what is set there leaves it a report. */
const changePlain = (report: Report, { address, to }: Change): Report =>
  set(report, address.split('.'), to) as Report

const change = (report: ParsedReport | Report, one: Change): ParsedReport | Report =>
  'cells' in report
    ? {
        ...report,
        report: changePlain(report.report, one),
        cells: report.cells.map((cell) =>
          cell.address === one.address ? { ...cell, value: one.to, state: 'number' } : cell,
        ),
      }
    : changePlain(report, one)

/**
 * The report as it would be if the suspect were right, to show it beside the report as it is: never a
 * repair. `raw` and `place` of a changed cell go on telling what the source shows.
 *
 * @example
 * import { applySuspect, type ParsedReport, validateReport } from 'ogi-report'
 *
 * const better = (report: ParsedReport): ParsedReport =>
 *   validateReport(report).findings.flatMap(({ suspects }) => suspects.slice(0, 1)).reduce(applySuspect, report)
 *
 * @since 0.1.0
 */
export const applySuspect = <R extends ParsedReport | Report>(report: R, { changes }: Suspect): R =>
  // A parsed report stays a parsed one, and a plain report one of its form.
  changes.reduce<ParsedReport | Report>(change, report) as R
