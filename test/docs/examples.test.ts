/**
 * The examples in the docs of the code, run: what stands behind `// =>` is what comes out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileFunction } from 'node:vm'
import fastCheck from 'fast-check'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as docx from '../../src/docx'
import * as file from '../../src/file'
import * as html from '../../src/html'
import * as index from '../../src/index'
import * as pdf from '../../src/pdf'
import * as testing from '../../src/testing'

const modules: Readonly<Record<string, unknown>> = {
  'ogi-report': index,
  'ogi-report/html': html,
  'ogi-report/docx': docx,
  'ogi-report/pdf': pdf,
  'ogi-report/file': file,
  'ogi-report/testing': testing,
  'fast-check': fastCheck,
}

interface Example {
  readonly at: string
  readonly code: string
}

const block = /@example\n((?: \*.*\n)*?)(?= \* @| \*\/)/gu

const examplesIn = (name: string, source: string): ReadonlyArray<Example> =>
  [...source.matchAll(block)].map(([, lines = ''], i) => ({
    at: `${name} ${i + 1}`,
    code: lines.replace(/^ \* ?/gmu, ''),
  }))

const src = fileURLToPath(new URL('../../src', import.meta.url))

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, source: readFileSync(join(src, name), 'utf8') }))

const examples = sources.flatMap(({ name, source }) => examplesIn(name, source))

interface Export {
  readonly entry: string
  readonly name: string
  /** The name that it has where it is made, and the file. */
  readonly made: string
  readonly madeIn: string
}

const sourceOf = (path: string): string => sources.find(({ name }) => name === path)?.source ?? ''

const exportsOf = (entry: string): ReadonlyArray<Export> =>
  [...sourceOf(`${entry}.ts`).matchAll(/^export \{([^}]*)\} from '\.\/([^']+)'/gmu)].flatMap(
    ([, names = '', path = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => {
          const [made = '', as = made] = name.split(' as ')
          return { entry, name: as, made, madeIn: `${path}.ts` }
        }),
  )

/** What the packages export for programs. */
const exported = ['index', 'html', 'docx', 'pdf', 'file', 'testing'].flatMap(exportsOf)

/** Whether the doc of it, where it is made, has an example. */
const hasExample = ({ made, madeIn }: Export): boolean =>
  [...sourceOf(madeIn).matchAll(/@example\n(?: \*.*\n)*? \*\/\nexport const (\w+)/gu)].some(
    ([, name]) => name === made,
  )

/** What the comment behind a statement promises; it may go on over lines. */
const promised = (comment: string): string | undefined => {
  const [, promise] = comment.split('// =>')
  return promise?.replaceAll('// ', '').trim()
}

/** Each statement with a promise becomes the check of it. */
const checked = (code: string): string => {
  const parsed = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  return parsed.statements
    .map((statement, i) => {
      const text = statement.getText()
      const value = promised(code.slice(statement.end, parsed.statements[i + 1]?.getStart() ?? code.length))
      if (value === undefined) return text
      return ts.isVariableStatement(statement)
        ? `${text}\ncheck(${statement.declarationList.declarations[0]?.name.getText() ?? ''}, (${value}))`
        : `check((${text}), (${value}))`
    })
    .join('\n')
}

type Running = (
  require: (name: string) => unknown,
  exports: object,
  check: (actual: unknown, expected: unknown) => void,
) => Promise<void>

const run = (code: string): Promise<void> => {
  const { outputText } = ts.transpileModule(checked(code), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  })
  // An example may wait for a reader, so it runs inside an async function.
  const example = compileFunction(`return (async () => {${outputText}\n})()`, [
    'require',
    'exports',
    'check',
  ]) as Running
  const check = (actual: unknown, expected: unknown): void => {
    expect(actual).toEqual(expected)
  }
  return example((name: string) => modules[name], {}, check)
}

describe('an example', () => {
  test('is found', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  test.each(examples)('$at comes out as it says', async ({ code }) => {
    expect(code).toContain('import')
    await run(code)
  })

  test('is asked of everything that is exported', () => {
    const known = Object.entries(modules).filter(([name]) => name.startsWith('ogi-report'))
    const names = known.flatMap(([, module]) => Object.keys(module as object))
    expect(exported.map(({ name }) => name).sort()).toEqual(names.sort())
  })

  test.each(exported)('is given of $name of $entry', (one) => {
    expect(hasExample(one)).toBe(true)
  })

  test('that promises something else is noticed', async () => {
    await expect(run("import { forms } from 'ogi-report'\n\nforms.length // => 3\n")).rejects.toThrow()
  })
})
