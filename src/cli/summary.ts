/**
 * What was read and what was checked, in a line each: N checks hold, M are broken, K undecided.
 */
import type { Language } from '../explain/names'
import type { Cell, CellState } from '../report/Cell'
import type { ParsedReport } from '../report/ParsedReport'
import { sectionKinds } from '../report/Report'
import { sheetOf } from '../rules/Sheet'
import { severities } from '../rules/worstFirst'
import type { Validation } from '../rules/Validation'
import { forms } from '../forms/forms'
import { type Checked } from './Checked'
import type { Manner } from './Manner'
import { words } from './words'

const states: ReadonlyArray<CellState> = ['number', 'blank', 'placeholder', 'unreadable', 'absent']

/** Of a group printed as one row, the rows that it stands for are none of the document's. */
const cellsPrinted = (parsed: ParsedReport): ReadonlyArray<Cell> => {
  const replaced = sheetOf(parsed)?.edition.replaced.flatMap(({ cells }) => cells) ?? []
  const addresses = new Set<string>(replaced.map(({ address }) => address))
  return parsed.cells.filter(({ address }) => !addresses.has(address))
}

/** Before there was a form, there were no six sections either. */
const isBeforeForms = ({ report: { form, year } }: ParsedReport): boolean =>
  form === null && year !== null && year < forms[0].years.from

export const whatWasRead = (language: Language, { report: { parsed } }: Checked): string => {
  const say = words[language]
  const cells = cellsPrinted(parsed)
  const counts = states
    .map((state) => ({ state, count: cells.filter((cell) => cell.state === state).length }))
    .filter(({ state, count }) => state === 'number' || count > 0)
    .map(({ state, count }) => say.states[state](count))
  const sections = isBeforeForms(parsed)
    ? say.parts(parsed.sections.length)
    : say.sections(sectionKinds.filter((kind) => !parsed.sections.some((section) => section.kind === kind)))
  return [...(cells.length === 0 ? [] : [say.cells(cells.length, counts)]), sections].join(say.semicolon)
}

/** Within a report, or between those of several years. The words about what is broken are given emphasis by `loud`. */
export const whatWasChecked = (
  language: Language,
  where: 'within' | 'between',
  { checks, counts, findings }: Validation,
  loud: (text: string) => string = String,
): string => {
  const say = words[language]
  if (checks.length === 0) return say.nothingChecked
  const zero = checks.filter(({ reason }) => reason === 'blank-read-as-zero').length
  const [errors = 0, warnings = 0, notes = 0] = severities.map(
    (severity) => findings.filter((one) => one.verdict === 'broken' && one.severity === severity).length,
  )
  return say.checks[where](checks.length, [
    say.verdicts.holds(counts.holds),
    (errors > 0 ? loud : String)(say.verdicts.broken(errors)),
    ...(warnings > 0 ? [say.verdicts.warned(warnings)] : []),
    ...(notes > 0 ? [say.verdicts.remarked(notes)] : []),
    say.verdicts.undecided(counts.undecided),
    ...(counts.notApplicable > 0 ? [say.verdicts.notApplicable(counts.notApplicable)] : []),
    ...(zero > 0 ? [say.verdicts.zero(zero)] : []),
  ])
}

/** Whether checks hold and none is broken. */
export const isClean = ({ counts }: Validation): boolean => counts.broken === 0 && counts.holds > 0

export const nothingBroken = (
  { language, colors }: Manner,
  { counts: { undecided } }: Pick<Validation, 'counts'>,
): string => (undecided === 0 ? colors.green : String)(words[language].nothingBroken(undecided))
