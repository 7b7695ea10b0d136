/**
 * Checked reports as SARIF 2.1.0, for the viewers and gates that know it.
 *
 * A broken check is a `fail` with its level; one that is undecided is `open`; a remark is `informational`.
 * A suspect is a hint and no repair, so it stands in the message and in `properties`, not in `fixes`.
 */
import { explain } from '../explain/explain'
import { asideOf } from '../explain/explainSuspects'
import type { Language } from '../explain/names'
import type { Finding, Severity, Term } from '../report/Finding'
import type { RuleId } from '../report/RuleId'
import { rules } from '../ruleBook'
import { lineColumn } from '../text/lineColumn'
import type { Place } from '../text/Place'
import type { Checked } from './Checked'
import { hasLines } from './placeIn'
import { readingMeanings } from './readingMeanings'
import type { ReadReport } from './readReport'
import { placeOf } from './showFinding'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** A file as a relative or absolute reference; standard input has no address. */
const uriOf = (file: string): string =>
  file === '-' ? 'stdin' : encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F')

const regionOf =
  (text: string) =>
  ({ start, end }: Place): object => {
    const from = lineColumn(text)({ start, end })
    const to = lineColumn(text)({ start: end, end })
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    }
  }

const physical = ({ file, source }: ReadReport, place: Place | null): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    // Lines of the text of a Word file or a PDF are nothing that a viewer could show.
    ...(place !== null && hasLines(place) ? { region: regionOf(source)(place) } : {}),
  },
})

const relatedTo =
  (report: ReadReport) =>
  ({ address, value, state, place }: Term, id: number): object => ({
    id,
    ...physical(report, place),
    logicalLocations: [{ fullyQualifiedName: address, kind: 'member' }],
    message: { text: `${address}: ${value ?? state}` },
  })

const verdictOf = ({ verdict, severity }: Finding): object => {
  if (verdict === 'undecided') return { kind: 'open', level: 'none' }
  return verdict === 'noticed' && severity === 'info'
    ? { kind: 'informational', level: 'none' }
    : { kind: 'fail', level: levels[severity] }
}

const resultOf =
  (language: Language, found: ReadonlyArray<RuleId>, report: ReadReport) =>
  (finding: Finding): object => {
    const { rule, subject, terms, suspects, consequenceOf, doubt } = finding
    return {
      ruleId: rule,
      ruleIndex: found.indexOf(rule),
      ...verdictOf(finding),
      message: { text: [explain(finding, language), ...asideOf(language)(finding)].join('\n') },
      locations: [
        {
          ...physical(report, placeOf(finding)),
          ...(subject === null
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: subject, kind: 'member' }] }),
        },
      ],
      relatedLocations: terms.map(relatedTo(report)),
      properties: {
        ...(suspects.length === 0 ? {} : { suspects }),
        ...(consequenceOf === undefined ? {} : { consequenceOf }),
        ...(doubt === undefined ? {} : { doubt }),
      },
    }
  }

/** What the tool says of a rule, or of something that reading notices. */
const describe =
  (language: Language) =>
  (id: RuleId): object => {
    const rule = rules.find((one) => one.id === id)
    const meaning = readingMeanings[language][id]
    if (rule === undefined)
      return { id, ...(meaning === undefined ? {} : { shortDescription: { text: meaning } }) }
    return {
      id,
      shortDescription: { text: rule.title[language] },
      fullDescription: { text: rule.basis[language] },
      defaultConfiguration: { level: levels[rule.severity] },
    }
  }

export const sarifOf = (
  version: string,
  language: Language,
  checked: ReadonlyArray<Checked>,
  isComplete: boolean,
): object => {
  const found = [...new Set(checked.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ogi-report', version, rules: found.map(describe(language)) } },
        language: language === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: isComplete }],
        artifacts: checked.map(({ report }) => ({ location: { uri: uriOf(report.file) } })),
        results: checked.flatMap(({ report, findings }) => findings.map(resultOf(language, found, report))),
      },
    ],
  }
}
