/**
 * The three tables: every row there, as text, and a number in every cell.
 */
import type { TableKey } from '../forms/Form'
import type { Cell } from '../report/Cell'
import { type Finding, termOf } from '../report/Finding'
import type { RuleId } from '../report/RuleId'
import type { ParsedReport } from '../report/ParsedReport'
import { isBlank } from '../rules/blanks'
import { type DocumentRule, type Dossier, type Judgement, judgement } from '../rules/DocumentRule'
import { evaluate } from '../rules/evaluate'
import type { Figures } from '../rules/Figures'
import { sectionOf, sectionsOf } from '../rules/texts'
import { formality } from './formality'
import { fewestHeadings } from './owing'
import { flatMap } from '../lists/flatMap'

/** A table as the form has it, and what the document has of it. */
interface Table {
  readonly key: TableKey
  /** Its rows, those that a group printed as one row stands for left out. */
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
}

const isAbsent = ({ state }: Cell): boolean => state === 'absent'

const tablesOf = ({ figures }: Dossier): ReadonlyArray<Table> => {
  if (figures === null) return []
  const { all, replaced } = figures.plan.edition
  const rows = new Map<TableKey, Array<ReadonlyArray<Cell>>>()
  let at = 0
  for (const line of all) {
    const row = figures.cells.slice(at, (at += line.cells.length))
    if (replaced.includes(line)) continue
    const sofar = rows.get(line.table.key)
    if (sofar === undefined) rows.set(line.table.key, [row])
    else sofar.push(row)
  }
  return [...rows].map(([key, own]) => ({ key, rows: own }))
}

/** What reading met and could not place: it may be the row that is not found. */
const unplaced: ReadonlyArray<RuleId> = [
  'reading/table-is-image',
  'reading/cut-short',
  'reading/row-ambiguous',
  'reading/row-surplus',
  'reading/number-unplaced',
]

/** The section that a place is in. */
const sectionAt = ({ sections }: ParsedReport, { place }: Finding): string | undefined =>
  place === null
    ? undefined
    : sections.find((section) => section.place.start <= place.start && place.start < section.place.end)?.kind

/** What reading noticed that leaves it open whether the table lacks anything; what stands nowhere may be of any table. */
const doubtOn = (parsed: ParsedReport, key: TableKey): Finding | undefined =>
  parsed.findings.find((noticed) => {
    if (!unplaced.includes(noticed.rule)) return false
    const at = noticed.subject?.split('.')[0] ?? sectionAt(parsed, noticed)
    return at === undefined || at === key
  })

/**
 * Whether to ask for what is missing of a table. A piece of a report owes no table, and the table of a section that is
 * missing is told with its section.
 */
const isOwed = (dossier: Dossier, key: TableKey, missing: number, all: number): boolean => {
  const found = sectionsOf(dossier).length
  if (found === 0) return 2 * missing <= all
  return missing < all || found < fewestHeadings || sectionOf(dossier, key) !== undefined
}

const ruleOfRows = { id: 'structure/rows-complete', severity: 'error' } as const

/** A plain report does not tell a row that is blank from one that is absent: of such a row nothing is said. */
const judgeTable = (dossier: Dossier, { key, rows }: Table): ReadonlyArray<Judgement> => {
  const { parsed } = dossier
  const gone = rows.filter((row) => row.every(isAbsent))
  if (!isOwed(dossier, key, gone.length, rows.length)) return []
  const [first] = gone.flat()
  if (first === undefined) return [judgement(ruleOfRows, 'holds', { subject: rows[0]?.[0]?.address ?? null })]
  if (parsed === null) return []
  const doubt = doubtOn(parsed, key)
  const isPiece = gone.length === rows.length && sectionsOf(dossier).length < fewestHeadings
  const isOpen = doubt !== undefined || isPiece
  return [
    judgement(
      ruleOfRows,
      isOpen ? 'undecided' : 'broken',
      {
        subject: first.address,
        terms: gone.flat().map(termOf),
        expected: rows.length,
        actual: rows.length - gone.length,
        difference: -gone.length,
        ...(doubt === undefined ? {} : { consequenceOf: { rule: doubt.rule, subject: doubt.subject } }),
      },
      isOpen ? 'absent' : null,
    ),
  ]
}

const rowsComplete: DocumentRule = {
  ...ruleOfRows,
  forms: ['2019', '2021'],
  judge: (dossier) => flatMap(tablesOf(dossier), (table) => judgeTable(dossier, table)),
}

/** Where rows are known to be missing, that they may be pictures is said with them. */
const isTold = (dossier: Dossier): boolean =>
  rowsComplete.judge(dossier).some((one) => one.check.verdict === 'broken')

const tablesAsText = /* @__PURE__ */ formality('structure/tables-as-text', 'info', (dossier) => {
  const { report, parsed, figures } = dossier
  const cells = figures?.cells ?? []
  if (cells.some(({ state }) => state === 'number')) return 'holds'
  const isPicture = parsed !== null && (report.year ?? 0) >= 2019
  return isPicture && cells.every(isAbsent) && !isTold(dossier) ? {} : null
})

/** What its total or its parts show not to be zero: the rule that asks for it tells of it. */
const askedFor = (figures: Figures): ReadonlySet<number> => {
  const isUnread = (at: number): boolean => Number.isNaN(figures.read[at])
  const asked = new Set<number>()
  for (const statement of figures.plan.statements) {
    const { test } = statement
    const isOpen = test._tag === 'Filled' && test.answer.every(isUnread)
    if (isOpen && evaluate(figures, statement)?.verdict === 'broken')
      for (const at of test.answer) asked.add(at)
  }
  return asked
}

/** However many they are, they are told once; a form without any number was not filled in at all. */
const zerosPrinted = /* @__PURE__ */ formality('structure/zeros-printed', 'warning', ({ figures }) => {
  if (figures?.cells.some(({ state }) => state === 'number') !== true) return null
  if (!figures.cells.some(isBlank)) return 'holds'
  const asked = askedFor(figures)
  const unwritten = figures.cells.filter((cell, at) => isBlank(cell) && !asked.has(at))
  const [first] = unwritten
  return first === undefined
    ? 'holds'
    : {
        actual: unwritten.length,
        terms: unwritten.map(termOf),
        place: first.place,
      }
})

export const tables: ReadonlyArray<DocumentRule> = [rowsComplete, tablesAsText, zerosPrinted]
