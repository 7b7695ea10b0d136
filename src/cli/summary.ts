/**
 * What was read and what was checked, in a line each: N checks hold, M are broken, K undecided.
 */
import { displayWidth, padEnd } from '../explain/displayWidth'
import type { Language } from '../explain/names'
import type { Cell, CellState } from '../report/Cell'
import type { Severity } from '../report/Finding'
import type { ParsedReport } from '../report/ParsedReport'
import { sectionKinds } from '../report/Report'
import { sheetOf } from '../rules/Sheet'
import type { Validation } from '../rules/Validation'
import { forms } from '../forms/forms'
import { type Checked } from './Checked'
import type { Manner } from './Manner'
import { words } from './words'
import { indented, type Lines, wrap } from './wrap'

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

const brokenIn = ({ findings }: Validation, severity: Severity): number =>
  findings.filter((one) => one.verdict === 'broken' && one.severity === severity).length

/** Within a report, or between those of several years. */
export const whatWasChecked = (
  language: Language,
  where: 'within' | 'between',
  validation: Validation,
): string => {
  const { checks, counts } = validation
  const say = words[language]
  if (checks.length === 0) return say.nothingChecked
  const zero = checks.filter(({ reason }) => reason === 'blank-read-as-zero').length
  const told = (kind: keyof typeof say.verdicts, count: number): ReadonlyArray<string> =>
    count === 0 ? [] : [say.verdicts[kind](count)]
  return say.checks[where](checks.length, [
    say.verdicts.holds(counts.holds),
    say.verdicts.broken(brokenIn(validation, 'error')),
    ...told('warned', brokenIn(validation, 'warning')),
    ...told('remarked', brokenIn(validation, 'info')),
    say.verdicts.undecided(counts.undecided),
    ...told('notApplicable', counts.notApplicable),
    ...told('zero', zero),
  ])
}

/** A line behind its title, which goes on below itself. */
const titled = ({ language, colors, width }: Manner, title: 'read' | 'checked', text: string): Lines => {
  const margin = Math.max(...(['read', 'checked'] as const).map((one) => displayWidth(words[language][one])))
  const [first = '', ...rest] = wrap(width - margin - 2)(text)
  return [`${colors.dim(padEnd(margin)(words[language][title]))}  ${first}`, ...indented(margin + 2)(rest)]
}

export const readLines = (manner: Manner, checked: Checked): Lines =>
  titled(manner, 'read', whatWasRead(manner.language, checked))

/** What is broken stands out. */
export const checkedLines = (manner: Manner, where: 'within' | 'between', validation: Validation): Lines => {
  const { language, colors } = manner
  const errors = brokenIn(validation, 'error')
  const lines = titled(manner, 'checked', whatWasChecked(language, where, validation))
  return errors === 0
    ? lines
    : lines.map((line) => line.replace(words[language].verdicts.broken(errors), colors.red))
}

/** Whether checks hold and none is broken. */
export const isClean = ({ counts }: Validation): boolean => counts.broken === 0 && counts.holds > 0

export const nothingBroken = (
  { language, colors }: Manner,
  { counts: { undecided } }: Pick<Validation, 'counts'>,
): string => (undecided === 0 ? colors.green : String)(words[language].nothingBroken(undecided))
