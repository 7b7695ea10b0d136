/**
 * What was read and what was checked, in a line each: N checks hold, M are broken, K undecided.
 */
import type { Language } from '../explain/names'
import type { CellState } from '../report/Cell'
import { sectionKinds } from '../report/Report'
import type { Checked } from './Checked'
import { words } from './words'

const states: ReadonlyArray<CellState> = ['number', 'blank', 'placeholder', 'unreadable', 'absent']

export const whatWasRead = (language: Language, { report: { parsed } }: Checked): string => {
  const say = words[language]
  const counts = states
    .map((state) => ({ state, count: parsed.cells.filter((cell) => cell.state === state).length }))
    .filter(({ state, count }) => state === 'number' || count > 0)
    .map(({ state, count }) => say.states[state](count))
  const sections = say.sections(
    sectionKinds.filter((kind) => !parsed.sections.some((section) => section.kind === kind)),
  )
  return [...(parsed.cells.length === 0 ? [] : [say.cells(parsed.cells.length, counts)]), sections].join(
    say.semicolon,
  )
}

/** The words about what is broken are given emphasis by `loud`. */
export const whatWasChecked = (
  language: Language,
  { checks, counts }: Checked,
  loud: (text: string) => string = String,
): string => {
  const say = words[language]
  const zero = checks.filter(({ reason }) => reason === 'blank-read-as-zero').length
  return say.checks(checks.length, [
    say.verdicts.holds(counts.holds),
    (counts.broken > 0 ? loud : String)(say.verdicts.broken(counts.broken)),
    say.verdicts.undecided(counts.undecided),
    ...(zero > 0 ? [say.verdicts.zero(zero)] : []),
  ])
}

/** Whether checks hold and none is broken. */
export const isClean = ({ counts }: Checked): boolean => counts.broken === 0 && counts.holds > 0
