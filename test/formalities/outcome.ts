/** A report that was read, in which only what is given is known, and what a rule says of it, in one line. */
import type { CheckRuleId } from '../../src/report/RuleId'
import type { ParsedReport, Section, StatedPlaces } from '../../src/report/ParsedReport'
import type { Report, SectionKind } from '../../src/report/Report'
import { validateReport } from '../../src/validateReport'
import { type Entries, type Printed, reportOf } from '../rules/reports'

type Told = readonly [kind: SectionKind, text?: string, number?: string | null]

export interface Known
  extends Partial<Pick<Report, 'title' | 'authority' | 'year' | 'period' | 'publishedOn' | 'signedOn'>> {
  /** Null for a report in words. */
  readonly form?: '2019' | '2021' | null
  /** Of a report with a form; its other cells are absent. */
  readonly cells?: Entries
  readonly otherwise?: Printed['otherwise']
  readonly sections?: ReadonlyArray<Told>
  readonly preamble?: string
  readonly closing?: string
}

/** Different for each thing that stands somewhere. */
const spot = (at: number) => ({ start: at, end: at + 1 })

const places: StatedPlaces = {
  title: spot(1),
  authority: spot(2),
  year: spot(3),
  period: spot(4),
  publishedOn: spot(5),
  signedOn: spot(6),
}

const withoutTables = { form: null, proactive: {}, requests: {}, disputes: {} } as const

export const reading = ({
  form = null,
  cells = {},
  otherwise = 'absent',
  sections: told = [],
  preamble = '',
  closing = '',
  ...said
}: Known): ParsedReport => {
  const parsed = reportOf(form ?? '2021', cells, { otherwise })
  const sections = told.map(
    ([kind, text = '', number = null], at): Section => ({
      kind,
      text,
      number,
      heading: `${number ?? ''}、${kind}`,
      place: spot(10 + at),
    }),
  )
  const texts = sections.map(({ kind, heading, text }) => ({ kind, heading, text }))
  return {
    ...parsed,
    ...(form === null ? { cells: [] } : {}),
    report: { ...parsed.report, ...(form === null ? withoutTables : {}), ...said, sections: texts } as Report,
    sections,
    preamble,
    closing,
    places,
  }
}

const placeNamed = ({ places: stated, sections }: ParsedReport, start: number): string =>
  (Object.keys(stated) as ReadonlyArray<keyof StatedPlaces>).find((key) => stated[key]?.start === start) ??
  sections.find(({ place }) => place.start === start)?.kind ??
  String(start)

/** `holds`, `undecided info`, `broken warning: 2022, not 2023 (at the title)`; nothing, where the rule asks nothing. */
export const outcome = (rule: CheckRuleId, known: Known): string => {
  const parsed = reading(known)
  const { checks, findings } = validateReport(parsed)
  const told = findings.filter((finding) => finding.rule === rule)
  const verdicts = checks.flatMap((check) => (check.rule === rule ? [check.verdict] : []))
  return [
    ...verdicts,
    ...told.map(({ severity, actual, expected, topics = [], place }) =>
      [
        `${severity}:`,
        ...(actual === null ? [] : [String(actual)]),
        ...(expected === null ? [] : [`not ${expected}`]),
        ...topics,
        ...(place === null ? [] : [`@${placeNamed(parsed, place.start)}`]),
      ].join(' '),
    ),
  ].join(' ')
}
