/**
 * Every rule has its page with an example that holds, one that is broken and one that is undecided; the examples are
 * run here. `npx vitest run test/docs -u` writes anew what a page says from the rule.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Rule, rules } from '../../src/ruleBook'
import { type Chapter, chaptersOf, fixturesOf, headings, pageOf, validationOf } from './RulePage'

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url))

const fileOf = ({ id }: Pick<Rule, 'id'>): string => `${id.replace('/', '-')}.md`

const pathOf = (rule: Rule): string => folder + fileOf(rule)

const read = (rule: Rule): string => (existsSync(pathOf(rule)) ? readFileSync(pathOf(rule), 'utf8') : '')

const chapter = (rule: Rule, key: keyof typeof headings): Chapter | undefined =>
  chaptersOf(read(rule)).find(({ heading }) => heading === headings[key])

const verdicts = (rule: Rule, key: keyof typeof headings): ReadonlyArray<string> => {
  const found = chapter(rule, key)
  if (found === undefined) throw new Error(`${fileOf(rule)}: the chapter “${headings[key]}” is missing`)
  return validationOf(rule, found)
    .checks.filter((check) => check.rule === rule.id)
    .map(({ verdict }) => verdict)
}

describe.each(rules)('$id', (rule) => {
  test('has its page, which says what the rule says', async () => {
    expect(existsSync(pathOf(rule)), `docs/rules/${fileOf(rule)}`).toBe(true)
    await expect(pageOf(rule, read(rule))).toMatchFileSnapshot(pathOf(rule))
  })

  test('an example holds', () => {
    const found = verdicts(rule, 'holds')
    expect(found).toContain('holds')
    expect(found).not.toContain('broken')
    expect(found).not.toContain('undecided')
  })

  test('an example is broken', () => {
    expect(verdicts(rule, 'broken')).toContain('broken')
  })

  test('an example is undecided, or else not checked at all', () => {
    const found = verdicts(rule, chapter(rule, 'undecided') === undefined ? 'not-checked' : 'undecided')
    expect(found).not.toContain('broken')
    if (chapter(rule, 'undecided') === undefined) expect(found).not.toContain('undecided')
    else expect(found).toContain('undecided')
  })

  test('says what to do, in both languages', () => {
    const { body = '' } = chapter(rule, 'todo') ?? {}
    expect(body).toMatch(/^\p{Script=Han}/u)
    expect(body).toMatch(/^> [\dA-Z]/mu)
  })

  test('every block of code that sets something is run', () => {
    const fences = read(rule).match(/^```(?:cells|report)/gmu) ?? []
    expect(fences).toHaveLength(chaptersOf(read(rule)).flatMap(fixturesOf).length)
  })
})

test('no page without its rule', () => {
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...rules.map(fileOf)].sort())
})

test('the list of all rules', async () => {
  const severities = { error: '错误 error', warning: '提醒 warning', info: '说明 note' }
  const row = (rule: Rule): string =>
    `| [\`${rule.id}\`](${fileOf(rule)}) | ${severities[rule.severity]} | ${rule.forms.join(', ')} | ${rule.title.zh}<br>${rule.title.en} |`
  const lines = [
    '# 规则 Rules',
    '',
    '每条规则一页：必须成立的是什么，依据何在，举例，怎么办。`ogi-report explain <rule>` 显示同一页。',
    '',
    '> A page a rule: what must hold, on what ground, with examples, and what to do. `ogi-report explain <rule>` shows it.',
    '',
    '| 规则 Rule | 级别 Severity | 格式 Forms | 必须成立 Must hold |',
    '|---|---|---|---|',
    ...rules.map(row),
  ]
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}README.md`)
})
