/**
 * The reader, and the judge, with a counter in every function and every loop.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import type { parseReport } from '../../src/parseReport'
import type { validateReport } from '../../src/validateReport'
import './counter'

const { factory } = ts

const count = (): ts.Statement =>
  factory.createExpressionStatement(
    factory.createPostfixIncrement(
      factory.createPropertyAccessExpression(
        factory.createPropertyAccessExpression(factory.createIdentifier('globalThis'), 'stepsTaken'),
        'steps',
      ),
    ),
  )

const counting = (statement: ts.Statement): ts.Block =>
  factory.createBlock([count(), ...(ts.isBlock(statement) ? statement.statements : [statement])])

const countingBody = (body: ts.ConciseBody): ts.Block =>
  ts.isBlock(body) ? counting(body) : factory.createBlock([count(), factory.createReturnStatement(body)])

/** A function or loop that counts each of its runs. */
const instrument: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context)
    if (ts.isArrowFunction(inner)) {
      const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken, body } = inner
      return factory.updateArrowFunction(
        inner,
        modifiers,
        typeParameters,
        parameters,
        type,
        equalsGreaterThanToken,
        countingBody(body),
      )
    }
    if (ts.isForStatement(inner)) {
      const { initializer, condition, incrementor, statement } = inner
      return factory.updateForStatement(inner, initializer, condition, incrementor, counting(statement))
    }
    if (ts.isForOfStatement(inner)) {
      const { awaitModifier, initializer, expression, statement } = inner
      return factory.updateForOfStatement(inner, awaitModifier, initializer, expression, counting(statement))
    }
    if (ts.isWhileStatement(inner))
      return factory.updateWhileStatement(inner, inner.expression, counting(inner.statement))
    if (ts.isDoStatement(inner))
      return factory.updateDoStatement(inner, counting(inner.statement), inner.expression)
    return inner
  }
  return (file) => ts.visitEachChild(file, visit, context)
}

const transpile = (path: string): string =>
  ts.transpileModule(readFileSync(path, 'utf8'), {
    // A comment that moves behind `return` would end the statement.
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
    transformers: { before: [instrument] },
  }).outputText

interface Counting {
  readonly parseReport: typeof parseReport
  readonly validateReport: typeof validateReport
}

/** `parseReport` and `validateReport` of these sources, counting. */
export const instrumented = async (): Promise<Counting> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './parseReport'\nexport * from './validateReport'`,
      resolveDir: fileURLToPath(new URL('../../src/', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    plugins: [
      {
        name: 'count steps',
        setup: (bundler) => {
          // eslint-disable-next-line require-unicode-regexp -- esbuild hands it to Go, which has no such flag
          bundler.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
            contents: transpile(path),
            loader: 'js',
          }))
        },
      },
    ],
  })
  const [bundle] = outputFiles
  const url = `data:text/javascript;base64,${Buffer.from(bundle?.contents ?? []).toString('base64')}`
  return (await import(/* @vite-ignore */ url)) as Counting
}

export const instrumentedParseReport = async (): Promise<typeof parseReport> =>
  (await instrumented()).parseReport
