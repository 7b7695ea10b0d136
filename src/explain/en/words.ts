/** What sentences are made of: how a cell, a row and a table are called, by how much, what is missing. */
import type { Catalogue, Say } from '../Catalogue'
import { type Facts, howToName, isLost, type Missing, missing, type NamedTerm } from '../Facts'
import type { CellName } from '../names'

export const cell = ({ table, row, column }: CellName): string => `${table}, “${row}”, ${column}`

export const rowOf = ({ subject }: Facts): string =>
  subject === null ? 'A table' : `${subject.table}, “${subject.row}”`

export const tableOf = ({ subject }: Facts): string => subject?.table ?? 'A table'

export const subjectCell = ({ subject }: Facts): string => (subject === null ? 'A cell' : cell(subject))

/** The names of the cells that take part. */
export const termCells = ({ terms }: Facts): string => terms.map(({ name }) => cell(name)).join(' and ')

export const byHowMuch = ({ finding: { difference } }: Facts): string =>
  difference === null
    ? 'which is not the same'
    : difference < 0
      ? `${-difference} too few`
      : `${difference} too many`

export const states: Catalogue['frame']['states'] = {
  absent: 'absent',
  unreadable: 'unreadable',
  blank: 'blank',
  placeholder: 'a placeholder',
}

const what = ({ state, terms }: Missing): string =>
  state === 'placeholder' && terms.length > 1 ? 'placeholders' : states[state]

const howMany = (group: Missing): string =>
  `${group.terms.length} ${group.terms.length === 1 ? 'is' : 'are'} ${what(group)}`

/** Without the table and the row, where they are those of the subject; of a sum of rows, the row is told. */
const nameBeside =
  ({ subject, readings }: Facts) =>
  ({ name }: NamedTerm): string => {
    if (subject === null || name.table !== subject.table) return cell(name)
    return name.row === subject.row && readings.length === 0 ? name.column : `“${name.row}”, ${name.column}`
  }

const each = (facts: Facts, { state, terms }: Missing): string =>
  terms.map((term) => `${nameBeside(facts)(term)} is ${states[state]}`).join(' and ')

const notNumbers = (facts: Facts): string => {
  const groups = missing(facts)
  if (groups.length === 0) return 'a number is missing'
  switch (howToName(groups, facts)) {
    case 'each':
      return groups.map((group) => each(facts, group)).join(' and ')
    case 'all':
      return `all ${facts.terms.length} cells are ${groups.map(what).join()}`
    case 'counted':
      return `of ${facts.terms.length} cells ${groups.map(howMany).join(', ')}`
  }
}

const remark = (facts: Facts): string => {
  const groups = missing(facts)
  if (groups.length === 0) return ''
  return ` (${groups.map(howMany).join(', ')}: ${isLost(groups) ? 'not counted' : 'counted as 0'})`
}

/** What a rule speaks of, and what is wrong with it. */
interface Statement {
  readonly matter: Say
  readonly broken: Say
}

/** The sentence of a rule between numbers. */
export const statement =
  ({ matter, broken }: Statement): Say =>
  (facts) =>
    facts.finding.verdict === 'undecided'
      ? `${matter(facts)}: cannot be checked, ${notNumbers(facts)}.`
      : `${matter(facts)}: ${broken(facts)}${remark(facts)}.`

/** The sections or aspects that a finding is about, each by its name. */
export const topicsIn =
  (names: Readonly<Record<string, string>>): Say =>
  ({ finding: { topics = [] } }) =>
    topics.map((topic) => names[topic] ?? topic).join(', ')
