/**
 * Every regular expression of `src` is linear: none may run for minutes on one line of a hostile text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, test, vi } from 'vitest'

interface Expression {
  readonly where: string
  readonly source: string
  readonly flags: string
}

const src = fileURLToPath(new URL('../src', import.meta.url))

const expressionsIn = (path: string, text: string): ReadonlyArray<Expression> => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: Array<Expression> = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push({
        where: `${path}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(src, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))

const literals = files.flatMap(({ path, text }) => expressionsIn(path, text))

const report = `青禾县2023年政府信息公开工作年度报告
本报告由青禾县编制，统计期限自2023年1月1日起至2023年12月31日止。发布日期：2024-01-20
一、总体情况
平稳。
六、其他需要报告的事项
无。
青禾县人民政府
2024年1月18日`

/** Expressions put together from parts are only known once they are made: when a file is loaded, or first used. */
const madeWhileRunning = async (): Promise<ReadonlyArray<Expression>> => {
  const made = new Map<string, Expression>()
  const Original = globalThis.RegExp
  const note = (expression: RegExp): RegExp => {
    const { source, flags } = expression
    made.set(`${source}/${flags}`, { where: 'made while running', source, flags })
    return expression
  }
  vi.stubGlobal(
    'RegExp',
    new Proxy(Original, {
      construct: (_, [pattern, flags]: [string, string]) => note(new Original(pattern, flags)),
    }),
  )
  try {
    vi.resetModules()
    const { parseReport } = await import('../src/parseReport')
    parseReport(report)
  } finally {
    vi.unstubAllGlobals()
  }
  return [...made.values()]
}

const verdict = ({ source, flags }: Expression): string =>
  checkSync(source, flags, { timeout: 10_000 }).status

test('the check finds expressions, and knows a bad one', () => {
  expect(literals.length).toBeGreaterThan(20)
  expect(expressionsIn('bad.ts', 'const bad = /^(?:a+)+$/u').map(verdict)).toEqual(['vulnerable'])
})

describe('law: safe expressions', () => {
  test.each(literals)('$where /$source/$flags', { timeout: 20_000 }, (expression) => {
    expect(verdict(expression)).toBe('safe')
  })

  test('also those that are made while running', { timeout: 60_000 }, async () => {
    const made = await madeWhileRunning()
    expect(made.map((expression) => ({ ...expression, verdict: verdict(expression) }))).toEqual(
      made.map((expression) => ({ ...expression, verdict: 'safe' })),
    )
  })
})
