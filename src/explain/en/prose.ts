/** What the text says against the cells, and against itself. */
import type { ProseRuleId } from '../../report/RuleId'
import type { Say, Sentences, Wordings } from '../Catalogue'
import {
  actual,
  beyond,
  expected,
  type Facts,
  type NamedReading,
  partsTold,
  quotable,
  type ShareOf,
  sharesOf,
  shown,
} from '../Facts'
import { statement, subjectCell } from './words'

const quoted = ({ finding }: Facts): string => `The text says “${quotable(finding.words ?? '')}”`

const plus = (rows: ReadonlyArray<string>): string => rows.map((row) => ` plus “${row}”`).join('')
const minus = (rows: ReadonlyArray<string>): string => rows.map((row) => ` less “${row}”`).join('')

const inTable = ({ rows: [first = '', ...rows], less, column }: NamedReading): string =>
  `“${first}”${plus(rows)}${minus(less)}, ${column}`

/** What the cell, or the sum of rows, that the text speaks of is called in the table. */
const said = ({ readings: [plainest], ...facts }: Facts): string =>
  plainest === undefined ? subjectCell({ readings: [], ...facts }) : `${plainest.table}, ${inTable(plainest)}`

/** Both numbers, where a total and the sum of its columns differ. */
const comesTo = ({ values }: NamedReading): string =>
  `to ${values.join(' or ')}${values.length > 1 ? ' (totals and their columns differ)' : ''}`

const other =
  (plainest: NamedReading) =>
  (reading: NamedReading): string => {
    const more = beyond(plainest)(reading)
    return `or ${more === null ? inTable(reading) : (plus(more.rows) + minus(more.less)).trimStart()} ${comesTo(reading)}`
  }

/** What is narrower or wider than the table may only be less or more. */
const unlike = ({ finding: { severity, difference } }: Facts): string =>
  severity !== 'info' || difference === null ? '' : difference > 0 ? 'less than ' : 'more than '

const readings: Say = (facts) => {
  const [plainest, ...others] = facts.readings
  if (plainest === undefined) return `the table comes to ${expected(facts)}, not ${actual(facts)}`
  const not = unlike(facts)
  if (others.length === 0) return `the table comes ${comesTo(plainest)}, ${not || 'not '}${actual(facts)}`
  const all = [comesTo(plainest), ...others.map(other(plainest))].join(', ')
  return `the table comes ${all}, and in ${not === '' ? 'no reading to' : `every reading to ${not.trim()}`} ${actual(facts)}`
}

/** No accepted reading of the table comes to what the text says. */
const contradicted: Say = /* @__PURE__ */ statement({
  matter: (facts) => `${quoted(facts)}. ${said(facts)}`,
  broken: readings,
})

/** 60 + 70 = 130, more than the total of 120. */
const listed = (facts: Facts): string => {
  const { parts = [], actual: sum, expected: total } = facts.finding
  const numbers = partsTold(facts)?.join(' + ') ?? `${parts.length} numbers`
  const told = parts.length > 1 ? `${numbers} = ${shown(sum)}` : shown(sum)
  return `${told}, ${Number(sum) > Number(total) ? 'more' : 'less'} than the total of ${shown(total)}`
}

/** The 13 completed, the 14 received. */
const share: Readonly<Record<ShareOf, (total: number) => string>> = {
  completed: (total) => `the ${total} completed`,
  received: (total) => `the ${total} received`,
  'at-hand': (total) => `the ${total} received or carried over`,
  total: (total) => `the total of ${total}`,
}

const percentage: Say = (facts) => {
  const [first = 'the total', ...others] = sharesOf(facts).map(([of, total]) => share[of](total))
  const also = others.length === 0 ? '' : `, and of ${others.join(', ')} it is not that either`
  return `${quoted(facts)} and calls it ${actual(facts)} %; of ${first} it is ${expected(facts)} %${also}.`
}

export const prose: Sentences<ProseRuleId> = {
  'prose/requests-received': contradicted,
  'prose/requests-carried-over': contradicted,
  'prose/requests-completed': contradicted,
  'prose/outcomes': contradicted,
  'prose/requests-carried-forward': contradicted,
  'prose/all-completed': contradicted,
  'prose/reconsideration': contradicted,
  'prose/litigation': contradicted,
  'prose/documents': contradicted,
  'prose/decisions': contradicted,
  'prose/fees': contradicted,
  'prose/methods': (facts) => `${quoted(facts)}, but by way of application it lists ${listed(facts)}.`,
  'prose/parts-of-total': (facts) => `${quoted(facts)}, but as parts of it lists ${listed(facts)}.`,
  'prose/percentage': percentage,
}

const same = 'follows from what a report is: text and table tell the same number'
const arithmetic = 'follows from arithmetic'

export const proseWordings: Wordings<ProseRuleId> = {
  'prose/requests-received': { title: 'the text tells the requests received as the table does', basis: same },
  'prose/requests-carried-over': {
    title: 'the text tells the requests carried over as the table does',
    basis: same,
  },
  'prose/requests-completed': {
    title: 'the text tells the requests completed as the table does',
    basis: same,
  },
  'prose/outcomes': { title: 'the text tells the outcomes as the table does', basis: same },
  'prose/requests-carried-forward': {
    title: 'the text tells the requests carried forward as the table does',
    basis: same,
  },
  'prose/all-completed': {
    title: 'where all requests are said to be completed, none is carried forward',
    basis: 'follows from the words: what is carried forward is not completed',
  },
  'prose/reconsideration': { title: 'the text tells reconsiderations as the table does', basis: same },
  'prose/litigation': { title: 'the text tells lawsuits as the table does', basis: same },
  'prose/documents': { title: 'the text tells rules and normative documents as the table does', basis: same },
  'prose/decisions': {
    title: 'the text tells licences, penalties and coercion as the table does',
    basis: same,
  },
  'prose/fees': { title: 'the text tells administrative fees as the table does', basis: same },
  'prose/methods': {
    title: 'requests by way of application add up to those received',
    basis: 'follows from the words: a request is made in one way',
  },
  'prose/parts-of-total': { title: 'what is listed as a part does not exceed its total', basis: arithmetic },
  'prose/percentage': { title: 'a percentage is that of its number', basis: arithmetic },
}
