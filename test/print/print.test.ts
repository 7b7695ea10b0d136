/**
 * Reports printed to PDF by Chromium and LibreOffice, or made Word files, and read back: the same report. Skipped where
 * neither the program nor a Chinese font is installed. `PRINT_RUNS` asks for more reports in each style.
 */
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { fromFile } from '../../src/file'
import { render } from '../../src/render/render'
import type { Report } from '../../src/report/Report'
import { documents } from '../../src/testing/documents'
import { faultsOf } from '../../src/testing/judge'
import { reportOf, reports } from '../../src/testing/reports'
import { opened, parsed } from '../pdf/reading'
import { styles } from './styles'

const runs = Number(process.env['PRINT_RUNS'] ?? 1)
const seed = Number(process.env['FUZZ_SEED'] ?? 11)

vi.setConfig({ testTimeout: 120_000 * runs, hookTimeout: 300_000 })

const isInstalled = (command: string): boolean => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }) !== ''
  } catch {
    return false
  }
}

const run = promisify(execFile)

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-report-print-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Reports whose numbers fit their columns, with every cell filled: a row of blanks alone may leave no trace. */
const samples = (): ReadonlyArray<Report> =>
  fc.sample(reports({ size: 'county', printing: 'plain' }), { numRuns: runs, seed })

/** Where no lines part them, pieces of a wrapped header may stay in the text of its section. */
const comparable = (style: string, report: Report): Report =>
  style.startsWith('no lines') ? { ...report, sections: [] } : report

const print = async (file: string, ...options: ReadonlyArray<string>): Promise<Uint8Array> => {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', ...options]
  await run('chromium', [...flags, `--print-to-pdf=${file}.pdf`, `${file}.html`])
  return new Uint8Array(readFileSync(`${file}.pdf`))
}

/** A web page to another kind of file beside it, by the word processor. */
const convert = async (file: string, kind: string): Promise<void> => {
  await run('soffice', [
    ...['--headless', `-env:UserInstallation=file://${folder}/profile`, '--infilter=HTML (StarWriter)'],
    ...['--convert-to', kind, '--outdir', folder, file],
  ])
}

const styled = (report: Report, css: string): string =>
  render(report, 'html').replace('</head>', `<style>${css}</style></head>`)

describe.skipIf(!isInstalled('chromium'))('by a browser', () => {
  test.each(Object.entries(styles))('%s', async (name, css) => {
    for (const [i, report] of samples().entries()) {
      const file = join(folder, `${name}-${i}`)
      writeFileSync(`${file}.html`, styled(report, css))
      // With and without the browser's own lines at the head and foot of each page.
      const feet = i % 2 === 0 ? [] : ['--no-pdf-header-footer']
      const read = parsed(await opened(await print(file, ...feet))).report
      expect(comparable(name, read)).toEqual(comparable(name, report))
    }
  })

  test.each(['no lines', 'no lines, columns close'] as const)(
    '%s, zeros left blank: never a wrong number, none lost in silence',
    async (name) => {
      const wanted = { noise: [], size: 'county', printing: 'zeros-blank' } as const
      for (const [i, document] of fc.sample(documents(wanted), { numRuns: runs, seed }).entries()) {
        const file = join(folder, `blank-${name.length}-${i}`)
        writeFileSync(`${file}.html`, styled(reportOf(document), styles[name]))
        const faults = faultsOf(document.facts, parsed(await opened(await print(file))))
        expect(faults.filter(({ kind }) => kind !== 'missed')).toEqual([])
      }
    },
  )
})

describe.skipIf(!isInstalled('soffice'))('by a word processor', () => {
  test.each([
    ['ruled', 'border="1" cellspacing="0" cellpadding="2" width="100%"'],
    ['a border for each cell', 'border="1" cellpadding="0" width="100%"'],
    ['no lines', 'width="100%"'],
  ])('%s', async (name, attributes) => {
    for (const [i, report] of samples().entries()) {
      const file = join(folder, `writer-${name.replaceAll(' ', '-')}-${i}`)
      const page = styled(report, 'body{font-family:"Noto Serif CJK SC";font-size:10pt}')
        .replaceAll('<table>', `<table ${attributes}>`)
        .replace(/<caption>[^<]{0,80}<\/caption>/gu, '')
      writeFileSync(`${file}.html`, page)
      await convert(`${file}.html`, 'pdf:writer_pdf_Export')
      const read = parsed(await opened(new Uint8Array(readFileSync(`${file}.pdf`)))).report
      expect(comparable(name, read)).toEqual(comparable(name, report))
    }
  })

  test.each([
    ['docx', 'MS Word 2007 XML'],
    ['doc', 'MS Word 97'],
  ])('as %s', async (extension, filter) => {
    for (const [i, report] of samples().entries()) {
      const file = join(folder, `word-${i}`)
      const ruled = styled(report, '').replaceAll('<table>', '<table border="1" width="100%">')
      writeFileSync(`${file}.html`, ruled.replace(/<caption>[^<]{0,80}<\/caption>/gu, ''))
      await convert(`${file}.html`, `${extension}:${filter}`)
      const document = await fromFile(new Uint8Array(readFileSync(`${file}.${extension}`)))()
      expect(document._tag === 'Right' && parsed(document.right).report).toEqual(report)
    }
  })
})
