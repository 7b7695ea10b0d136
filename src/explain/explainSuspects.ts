/**
 * What may be behind a finding, told apart from it: a fact is not mixed with a hint.
 *
 * ```text
 * 很可能是表四“行政复议”总计栏填报0，应为11（总计未填，仍为0）。
 * ```
 *
 * @since 0.1.0
 */
import { grouped } from '../lists/grouped'
import type { Finding, Suspect, SuspectKind } from '../report/Finding'
import type { ChangedLine, NamedChange } from './ChangedLine'
import { suspects as en } from './en/suspects'
import { isWholeRow, type Language, nameOf } from './names'
import { suspects as zh } from './zh/suspects'

const words: Readonly<Record<Language, typeof zh>> = { zh, en }

/** Fewer cells are told one by one. */
const fewestOfLine = 3

/** More rows than a sentence can name, and how many it names of them; the columns of a row are few. */
const mostRows = 6
const fewRows = 3

type Changes = ReadonlyArray<NamedChange>

const lineOf = (isRow: boolean, all: Changes): ReadonlyArray<ChangedLine> => {
  const changes = isRow || all.length <= mostRows ? all : all.slice(0, fewRows)
  return all.slice(0, 1).map(({ name }) => ({
    name,
    isRow,
    isWhole: isRow && isWholeRow(all.map(({ address }) => address)),
    changes,
    others: all.length - changes.length,
  }))
}

const linesBy = (side: 'row' | 'column', changes: Changes): ReadonlyArray<ChangedLine> =>
  [...grouped(changes, ({ name }) => name[side]).values()].flatMap((one) => lineOf(side === 'row', one))

/** The row or the column that all changes are of; or the two that are exchanged. */
const linesOf = (kind: SuspectKind, changes: Changes): ReadonlyArray<ChangedLine> => {
  if (changes.length < fewestOfLine) return []
  const [rows, columns] = [linesBy('row', changes), linesBy('column', changes)]
  if (kind === 'neighbouring-row' || rows.length === 1) return rows
  return kind === 'neighbouring-column' || columns.length === 1 ? columns : []
}

/** That there is no number in them is said of several cells, and need not be remarked. */
const isMissing = (kind: SuspectKind): kind is keyof typeof zh.missing => kind in zh.missing

const namedIn = (language: Language, changes: Suspect['changes']): Changes =>
  changes
    .flatMap((change) => {
      const name = nameOf(language)(change.address)
      return name === null ? [] : [{ ...change, name }]
    })
    .map((change, at, all) => {
      const before = all[at - 1]?.name
      const isRowTold = before?.table === change.name.table && before.row === change.name.row
      return { ...change, isRowTold }
    })

/**
 * One sentence that stands alone: which number, what would have to stand there, and what it looks like.
 *
 * @example
 * import { explainSuspect, parseReport, validateReport } from 'ogi-report'
 *
 * const parsed = parseReport('云溪镇2023年政府信息公开工作年度报告\n二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t2')
 * const findings = parsed._tag === 'Right' ? validateReport(parsed.right).findings : []
 *
 * findings.flatMap(({ suspects }) => suspects.slice(0, 1)).map((suspect) => explainSuspect(suspect, 'en'))
 * // => ['Possibly: Requests table, “carried over from last year”, total should be 1, not 2.']
 *
 * @since 0.1.0
 */
export const explainSuspect = ({ changes, kind, confidence }: Suspect, language: Language): string => {
  const { suspect, kinds, missing, cells, line, exchanged } = words[language]
  const named = namedIn(language, changes)
  const remark = kind === 'off-by' ? null : kinds[kind]
  const [one, other] = linesOf(kind, named)
  if (one === undefined) return suspect(confidence, cells(named), remark)
  if (other !== undefined) return suspect(confidence, exchanged(one, other), null)
  return isMissing(kind)
    ? suspect(confidence, line(one, missing[kind]), null)
    : suspect(confidence, line(one, missing['left-blank']), remark)
}

const mostSuspects = 3

/** Sentences about the first suspects, about the finding that this one follows from, and about a doubt of reading. */
export const asideOf =
  (language: Language) =>
  ({ suspects, consequenceOf, doubt }: Finding): ReadonlyArray<string> => {
    const { more, consequence, doubt: doubted } = words[language]
    const told = suspects.slice(0, mostSuspects)
    const subject = consequenceOf?.subject ?? null
    // That a check cannot be made says its own sentence.
    const isHindered = /^(?:reading|structure)\//u.test(consequenceOf?.rule ?? '')
    const lead = subject === null || isHindered ? null : nameOf(language)(subject)
    return [
      ...told.map((suspect) => explainSuspect(suspect, language)),
      ...(suspects.length > told.length ? [more(suspects.length - told.length)] : []),
      ...(lead === null ? [] : [consequence(lead, consequenceOf?.rule === 'requests/balance')]),
      ...(doubt === 'reading' ? [doubted] : []),
    ]
  }
