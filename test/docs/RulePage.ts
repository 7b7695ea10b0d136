/**
 * A page of `docs/rules`: what it says of the rule is made from the rule, what it says beside is kept.
 *
 *     # requests/balance        made: title, severity, forms, basis, formula
 *     ## 说明 About              kept
 *     ## 相符 Holds              kept, with an example
 *     ## 不符 Broken             kept, with an example; made: what is found there
 *     ## 无法核对 Undecided      the same; `## 不核对 Not checked` for a rule that is always decided or not asked
 *     ## 怎么办 What to do       kept
 *
 * What is said in Chinese comes first, then the English as a quotation: `ogi-report explain` takes them apart.
 */
import { explainWithFrame } from '../../src/explain/explainWithFrame'
import type { Finding } from '../../src/report/Finding'
import { formulasOf, type Rule } from '../../src/ruleBook'
import { validateReport, type Validation } from '../../src/validateReport'
import { validateBodies, validateSeries } from '../../src/validateSeries'
import { type Fixture, reportOfFixture } from './fixture'

export const headings = {
  about: '说明 About',
  holds: '相符 Holds',
  broken: '不符 Broken',
  undecided: '无法核对 Undecided',
  'not-checked': '不核对 Not checked',
  todo: '怎么办 What to do',
} as const

const severities = {
  zh: { error: '错误', warning: '提醒', info: '说明' },
  en: { error: 'error', warning: 'warning', info: 'note' },
} as const

export interface Chapter {
  readonly heading: string
  readonly body: string
}

const fence = (info: string, text: string): string => `\`\`\`${info}\n${text}\n\`\`\``

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

const headOf = (rule: Rule): string => {
  const zh = [
    `- 级别：${severities.zh[rule.severity]}`,
    `- 格式：${rule.forms.join('、')}`,
    `- 依据：${rule.basis.zh}。`,
  ]
  const en = [
    `- Severity: ${severities.en[rule.severity]}`,
    `- Forms: ${rule.forms.join(', ')}`,
    `- Basis: ${rule.basis.en}.`,
  ]
  const formulas = formulasOf(rule)
  return [
    `# ${rule.id}`,
    `${rule.title.zh}。`,
    quoted(sentence(rule.title.en)),
    zh.join('\n'),
    quoted(en.join('\n')),
    ...(formulas.length === 0 ? [] : [fence('text', formulas.join('\n'))]),
  ].join('\n\n')
}

export const chaptersOf = (page: string): ReadonlyArray<Chapter> =>
  page
    .split(/^## /mu)
    .slice(1)
    .map((text) => {
      const [heading = '', ...body] = text.split('\n')
      return { heading, body: body.join('\n').trim() }
    })

const example = /^```(cells|report)(.*)\n([\s\S]*?)\n```$/gmu

export const fixturesOf = ({ body }: Chapter): ReadonlyArray<Fixture> =>
  [...body.matchAll(example)].map(([, kind = '', form = '', text = '']) => ({
    kind: kind as Fixture['kind'],
    form: form.trim(),
    text,
  }))

/** What comes of the example of a chapter: of one report, of a series of them, of a body and its parts. */
export const validationOf = ({ id }: Pick<Rule, 'id'>, chapter: Chapter): Validation => {
  const reports = fixturesOf(chapter).map(reportOfFixture)
  const [first, ...others] = reports
  if (first === undefined) throw new Error(`${chapter.heading}: no example`)
  if (id.startsWith('series/')) return validateSeries(reports)
  if (id.startsWith('bodies/')) return validateBodies(first, others)
  return validateReport(first)
}

const findingsOf = (rule: Rule, chapter: Chapter): ReadonlyArray<Finding> =>
  validationOf(rule, chapter).findings.filter(({ rule: id }) => id === rule.id)

/** The example, and below it what is found there first. */
const withFinding = (rule: Rule, chapter: Chapter): string => {
  const [finding] = findingsOf(rule, chapter)
  const all = [...chapter.body.matchAll(example)]
  const last = all.at(-1)
  if (finding === undefined || last === undefined) return chapter.body
  return [
    chapter.body.slice(0, last.index + last[0].length),
    fence('text zh', explainWithFrame(finding, 'zh')),
    fence('text en', explainWithFrame(finding, 'en')),
  ].join('\n\n')
}

/** The page as it has to be. */
export const pageOf = (rule: Rule, page: string): string => {
  const chapters = chaptersOf(page).map((chapter) => {
    const found = chapter.heading === headings.broken || chapter.heading === headings.undecided
    return `## ${chapter.heading}\n\n${found ? withFinding(rule, chapter) : chapter.body}`
  })
  return `${[headOf(rule), ...chapters].join('\n\n')}\n`
}
