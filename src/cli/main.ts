#!/usr/bin/env node
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import * as TE from 'fp-ts/TaskEither'
import pc from 'picocolors'
import { version } from '../../package.json'
import type { Capabilities, Unavailable } from './Capabilities'
import { run } from './run'

const unavailable: Readonly<Record<string, Unavailable>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

const why = (error: unknown): Unavailable => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return unavailable[code] ?? 'not-readable'
}

const write = (stream: NodeJS.WriteStream) => (text: string) => (): Promise<void> =>
  new Promise((resolve) => {
    // A reader that has gone, as `head` does, is no failure of ours.
    stream.write(text, () => {
      resolve()
    })
  })

const widest = 100

const capabilities: Capabilities = {
  readFile: (path) => TE.tryCatch(() => readFile(path), why),
  readPage: (name) =>
    TE.tryCatch(
      () => readFile(new URL(`docs/rules/${name}`, import.meta.resolve('ogi-report/package.json')), 'utf8'),
      why,
    ),
  listFolder: (path) => () =>
    readdir(path, { withFileTypes: true }).then(
      (entries) => {
        const shown = entries.filter(({ name }) => !name.startsWith('.'))
        const paths = (some: typeof entries): ReadonlyArray<string> =>
          some.map(({ name }) => join(path, name)).sort()
        return {
          files: paths(shown.filter((entry) => entry.isFile())),
          folders: paths(shown.filter((entry) => entry.isDirectory())),
        }
      },
      () => null,
    ),
  readStdin: TE.tryCatch(() => buffer(process.stdin), why),
  writeOut: write(process.stdout),
  writeErr: write(process.stderr),
  color: pc.isColorSupported,
  width: Math.min(process.stdout.columns || widest, widest),
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`ogi-report: ${error.message}\n`)
  process.exit(2)
})

process.exitCode = await run(version, capabilities)(process.argv.slice(2))()
