/**
 * A rule that looks at more than the numbers of one form: dates, sections, words against numbers.
 *
 * @since 0.1.0
 */
import type { FormId } from '../forms/forms'
import type { FormCell } from '../forms/lines'
import { type Finding, finding, type Severity, termOf } from '../report/Finding'
import type { CheckRuleId } from '../report/RuleId'
import type { Cell } from '../report/Cell'
import type { ParsedReport } from '../report/ParsedReport'
import type { Report } from '../report/Report'
import type { BlankPolicy } from './blanks'
import { type Check, check, gravestOf, type Reason } from './Check'
import type { Edition, Positions } from './Edition'
import { type Figures, figuresOf } from './Figures'
import { memoized } from '../text/memoized'
import { flatMap } from '../lists/flatMap'

/** A report as it came to be checked: with places, states and sections where it was read from a source. */
export interface Dossier {
  readonly report: Report
  readonly parsed: ParsedReport | null
  /** Its numbers, null where it has the tables of no form. */
  readonly figures: Figures | null
}

/** One check that was made, and its finding where it is broken or undecided. */
export interface Judgement {
  readonly check: Check
  readonly finding: Finding | null
}

/** Its title and basis are told by the catalogues, so that checking does not carry them. */
export interface DocumentRule {
  readonly id: CheckRuleId
  readonly severity: Severity
  /** The forms whose reports it speaks of; reports of every form, and of none, unless said. */
  readonly forms?: ReadonlyArray<FormId>
  /** Nothing, where the report has nothing that the rule could speak of. */
  readonly judge: (dossier: Dossier) => ReadonlyArray<Judgement>
}

export const dossierOf = (report: ParsedReport | Report, policy: BlankPolicy = 'auto'): Dossier => {
  const figures = figuresOf(policy)(report)
  return 'report' in report
    ? { report: report.report, parsed: report, figures }
    : { report, parsed: null, figures }
}

/** A cell, and its number: that which is printed, or zero where a blank stands for one. */
export interface Seen {
  readonly cell: Cell
  readonly value: number | null
}

/** What stands at a position. */
export const seenAt =
  ({ cells, read }: Figures) =>
  (position: number): ReadonlyArray<Seen> => {
    const cell = cells[position]
    const value = Number(read[position])
    return cell === undefined ? [] : [{ cell, value: Number.isNaN(value) ? null : value }]
  }

/** The cells that a rule asks for, of the rows that an edition prints: found once, looked at in every report. */
export const seenWhere = (is: (cell: FormCell) => boolean): ((dossier: Dossier) => ReadonlyArray<Seen>) => {
  const positionsIn = memoized(({ lines, cells }: Edition): Positions => {
    const printed = new Set(lines)
    return flatMap(cells, (cell, at) => (is(cell) && printed.has(cell.line) ? [at] : []))
  })
  return ({ figures }) =>
    figures === null ? [] : flatMap(positionsIn(figures.plan.edition), seenAt(figures))
}

/** A check, and where it does not hold, what is said: undecided is no fault of the report. */
export const judgement = (
  { id, severity }: Pick<DocumentRule, 'id' | 'severity'>,
  verdict: Exclude<Check['verdict'], 'not-applicable'>,
  said: Partial<Finding> = {},
  reason: Reason | null = null,
): Judgement => ({
  check: check(id, said.subject ?? null, verdict, reason),
  finding:
    verdict === 'holds'
      ? null
      : finding({ rule: id, severity: verdict === 'broken' ? severity : 'info', verdict, ...said }),
})

type Numbers = Partial<Pick<Finding, 'expected' | 'actual' | 'difference'>>

/**
 * The judgement on cells: undecided where one is not known, and otherwise broken where there is something to say
 * against them. The first cell is the one that the rule speaks of.
 */
export const judgementOn =
  (rule: Pick<DocumentRule, 'id' | 'severity'>) =>
  (seen: ReadonlyArray<Seen>, against: Numbers | null): ReadonlyArray<Judgement> => {
    const [first] = seen
    if (first === undefined) return []
    const { address: subject, place } = first.cell
    const unknown = seen.filter(({ value }) => value === null).map(({ cell }) => cell.state)
    const verdict = against !== null ? 'broken' : unknown.length > 0 ? 'undecided' : 'holds'
    const relied = seen.some(({ cell, value }) => cell.value === null && value !== null)
    const reason = verdict === 'undecided' ? gravestOf(unknown) : relied ? 'blank-read-as-zero' : null
    const terms = seen.map(({ cell }) => termOf(cell))
    return [judgement(rule, verdict, { subject, terms, place, ...against }, reason)]
  }
