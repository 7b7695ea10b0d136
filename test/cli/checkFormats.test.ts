import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { ogiReport } from './ogiReport'

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly kind: string
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: ReadonlyArray<{ readonly physicalLocation: unknown }>
  readonly relatedLocations: ReadonlyArray<unknown>
  readonly properties: object
}

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly version: string; readonly rules: ReadonlyArray<object> } }
      readonly invocations: ReadonlyArray<{ readonly executionSuccessful: boolean }>
      readonly results: ReadonlyArray<Result>
    },
  ]
}

const sarif = async (...words: ReadonlyArray<string>): Promise<Sarif> =>
  JSON.parse((await ogiReport('check', '--format', 'sarif', ...words)).out) as Sarif

describe('--format sarif', () => {
  // The schema is written in draft 4, of which it uses nothing that later drafts read otherwise.
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile({
    ...Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== 'id')),
  })

  test.each([[['wrong.txt']], [['words.txt', 'right.txt', 'missing.txt']], [['--lang', 'en', '-']]])(
    'fits its schema: %j',
    async (words) => {
      expect(isSarif(await sarif(...words)) || isSarif.errors).toBe(true)
    },
  )

  test('the schema is not easily pleased', async () => {
    const { runs, ...log } = await sarif('wrong.txt')
    const [run] = runs
    const results = run.results.map((result) => ({ ...result, kind: 'broken' }))
    expect(isSarif({ ...log, runs: [{ ...run, results }] })).toBe(false)
  })

  test('a broken check is a failure at its place, with every cell and the suspects', async () => {
    const { runs } = await sarif('wrong.txt')
    const [{ results, tool }] = runs
    expect(tool.driver.version).toBe('1.2.3')
    expect(results).toHaveLength(3)
    const result = results.find(({ ruleId }) => ruleId === 'disputes/total')!
    expect(result).toMatchObject({
      kind: 'fail',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'wrong.txt' },
            region: { startLine: 70, startColumn: 9, endLine: 70, endColumn: 10, charLength: 1 },
          },
          logicalLocations: [{ fullyQualifiedName: 'disputes.reconsideration.total' }],
        },
      ],
      properties: { doubt: 'source', suspects: [{ kind: 'total-left-zero' }] },
    })
    expect(result.message.text).toContain('少2。\n很可能是')
    expect(result.relatedLocations).toHaveLength(5)
    expect(tool.driver.rules[result.ruleIndex]).toEqual({
      id: 'disputes/total',
      shortDescription: { text: '总计等于四种结果之和' },
      fullDescription: { text: '由栏名推定：总计是维持、纠正、其他结果与尚未审结之和' },
      defaultConfiguration: { level: 'error' },
    })
  })

  test('what is undecided is open, what reading noticed is a warning or a remark', async () => {
    const [{ results, invocations }] = (await sarif('words.txt', 'missing.txt')).runs
    const kinds = new Set(results.map(({ kind, level }) => `${kind} ${level}`))
    expect(kinds).toEqual(new Set(['fail error', 'fail warning', 'open none']))
    expect(invocations).toEqual([{ executionSuccessful: false }])
  })
})

describe('--format json and ndjson', () => {
  test('one file: an object, its findings with their sentences', async () => {
    const { out, exitCode } = await ogiReport('check', '--format', 'json', '--lang', 'en', 'wrong.txt')
    expect(exitCode).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      file: 'wrong.txt',
      year: 2023,
      counts: { holds: 274, broken: 3, undecided: 0 },
      findings: [
        { rule: 'requests/row-total', suspects: [{ confidence: 'likely' }] },
        { rule: 'requests/balance', consequenceOf: { rule: 'requests/row-total' } },
        { rule: 'disputes/total', message: expect.stringContaining('Disputes table') as string },
      ],
    })
  })

  test('several files: an array, or a line each', async () => {
    const whole = await ogiReport('check', '--format', 'json', 'wrong.txt', 'right.txt')
    const lines = await ogiReport('check', '--format', 'ndjson', 'wrong.txt', 'right.txt')
    expect(
      lines.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(JSON.parse(whole.out))
  })

  test.each(['json', 'ndjson', 'sarif', 'html'])('%s: nothing read, nothing written', async (format) => {
    expect(await ogiReport('check', '--format', format, 'missing.txt')).toMatchObject({
      out: '',
      exitCode: 2,
    })
  })
})

describe('--format html', () => {
  const page = async (...words: ReadonlyArray<string>): Promise<string> =>
    (await ogiReport('check', '--format', 'html', ...words)).out

  test('needs nothing from elsewhere, and runs nothing', async () => {
    const html = await page('wrong.txt')
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/u)
    expect(html).not.toMatch(/<script|<img|<link|https?:|url\(|@import/u)
    expect(html).toContain("default-src 'none'")
  })

  test('a marked cell leads to its finding, and the finding back', async () => {
    const html = await page('wrong.txt')
    const ids = new Set([...html.matchAll(/ id="(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.['id']))
    const targets = [...html.matchAll(/href="#(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.['id'])
    expect(ids.size).toBe([...html.matchAll(/ id="/gu)].length)
    expect(targets.length).toBeGreaterThan(6)
    for (const target of targets) expect(ids).toContain(target)
    expect(html).toContain(
      '<span id="r0-disputes.reconsideration.total"><a class="suspect" href="#r0-f2">0<small>应为2？</small></a></span>',
    )
  })

  test('several reports: the worst is listed first, and each leads back', async () => {
    const html = await page('right.txt', 'wrong.txt')
    const [first] = [...html.matchAll(/<nav[\s\S]*?<a href="#(?<id>r\d)">/gu)]
    expect(first?.groups?.['id']).toBe('r1')
    expect(html.match(/<a href="#all">返回目录<\/a>/gu)).toHaveLength(2)
    expect(html).toContain('<nav id="all">')
  })

  test('several reports: a list that leads to each; in English', async () => {
    const html = await page('--lang', 'en', 'wrong.txt', 'right.txt')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('2 reports, 1 with something broken.')
    expect(html).toContain('href="#r1"')
    expect(html).toContain('✓ Nothing is broken.')
  })

  test('a table has the name by which the findings call it', async () => {
    const html = await page('wrong.txt')
    expect(html).toContain('<caption>表三 收到和处理政府信息公开申请情况</caption>')
  })

  test('what stands there is set off from what it should be', async () => {
    expect(
      (await page('wrong.txt')).match(/<tr class="below-ruling"><th scope="row">总计<\/th>/gu),
    ).toHaveLength(2)
  })

  test('checks that cannot be made are folded beside what keeps them from being made', async () => {
    const html = await page('undisputed.txt')
    expect(html).toMatch(
      /structure\/rows-complete[\s\S]*<details><summary>因此有3项无法核对。<\/summary>(?:<article id="r0-f\d+" class="undecided">(?:(?!<\/article>)[\s\S])*<\/article>){3}<\/details><\/article>/u,
    )
    expect(html.match(/disputes\/total/gu)).toHaveLength(3)
  })

  test('nothing of a report is markup', async () => {
    const html = await page('markup.txt')
    expect(html).toContain('&lt;b&gt;若干&lt;/b&gt;')
    expect(html).not.toContain('<b>')
  })
})

describe('what is asked about', () => {
  test.each([
    [['--rule', 'disputes'], 'disputes/total'],
    [['--rule', 'disputes/total', '--rule', 'requests/row-total'], 'disputes/total requests/row-total'],
    [['--ignore', 'requests'], 'disputes/total'],
    [['--rule', 'requests', '--ignore', 'requests/balance'], 'requests/row-total'],
  ])('%j: %s', async (words, found) => {
    const { out } = await ogiReport('check', '--format', 'json', ...words, 'wrong.txt')
    const { findings, counts } = JSON.parse(out) as {
      readonly findings: ReadonlyArray<{ readonly rule: string }>
      readonly counts: { readonly broken: number }
    }
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
    expect(rules.join(' ')).toBe(found)
    expect(counts.broken).toBe(findings.length)
  })

  test('what follows from a finding that is not asked about has its suspects', async () => {
    const { out } = await ogiReport('check', '--ignore', 'requests/row-total', 'wrong.txt')
    expect(out).toContain('requests/balance')
    expect(out).not.toContain('同出一因')
    expect(out).toContain('很可能是表三“四、结转下年度继续办理”自然人栏填报1，应为2。')
  })

  test('no such rule is wrong usage', async () => {
    const { err, exitCode } = await ogiReport('check', '--ignore', 'disputes/totl', 'wrong.txt')
    expect(exitCode).toBe(2)
    expect(err).toContain('选项的内容不对。 error: no such rule: disputes/totl')
  })

  test.each([
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'never'], 0],
    [['--ignore', 'requests', '--ignore', 'disputes'], 0],
  ])('%j: exit code %i', async (words, code) => {
    expect((await ogiReport('check', ...words, 'wrong.txt')).exitCode).toBe(code)
  })
})
