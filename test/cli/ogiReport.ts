/** A command line without a process: its files are given here, and what it writes is handed back. */
import { readFileSync } from 'node:fs'
import * as T from 'fp-ts/Task'
import * as TE from 'fp-ts/TaskEither'
import type { Capabilities, Folder, Unavailable } from '../../src/cli/Capabilities'
import { run } from '../../src/cli/run'
import { forms } from '../../src/forms/forms'
import { parseReport } from '../../src/parseReport'
import { type Page, pageOfReport } from '../../src/render/Page'
import { plainPdfStyle } from '../../src/testing/pdf/PdfStyle'
import { pdfOf } from '../../src/testing/pdf/pdfOf'
import { plainWordStyle } from '../../src/testing/WordStyle'
import { writeWord } from '../../src/testing/writeWord'
import { gb18030 } from '../file/gb18030'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const example = (name: string): Uint8Array => readFileSync(new URL(`../../examples/${name}`, import.meta.url))

/** The wrong report as a page that a program prints. */
const wrongPage = (): Page => {
  const parsed = parseReport(new TextDecoder().decode(example('yunxi-2023.txt')))
  if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
  return pageOfReport(forms, parsed.right.report)
}

const wordFile = (): Uint8Array => writeWord(plainWordStyle, wrongPage())

/** Of which the preamble has a placeholder left. */
const untitledWordFile = (): Uint8Array => {
  const { blocks, texts } = wrongPage()
  const left = { kind: 'paragraph', text: '（此处填写收费情况）' } as const
  return writeWord(plainWordStyle, { blocks: [...blocks, left], texts })
}

/** In a Buffer, as Node hands files over. */
const pdfFile = (): Uint8Array => Buffer.from(pdfOf(plainPdfStyle)(wrongPage()).bytes)

const parsedJson = (only: 'all' | 'report'): Uint8Array => {
  const parsed = parseReport(new TextDecoder().decode(example('yunxi-2020.txt')))
  if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
  return utf8(JSON.stringify(only === 'all' ? parsed.right : parsed.right.report, null, 2))
}

type Files = Readonly<Record<string, Uint8Array | Unavailable>>

const edited = (name: string, edit: (text: string) => string): Uint8Array =>
  utf8(edit(new TextDecoder().decode(example(name))))

const files: Files = {
  // In every row of zeros, the first is a word.
  'words.txt': edited('yunxi-2023.txt', (text) => text.replace(/\t0(?=(?:\t0){6}$)/gmu, '\t若干')),
  'doubtful.txt': edited('yunxi-2020.txt', (text) =>
    text.replace(/(一、本年新收[^\n]*\n)\t6\n/u, '$1\t若干\n'),
  ),
  // The totals of the rows that are not zero are blank.
  'totals.txt': edited('yunxi-2023.txt', (text) => text.replace(/\t[1-9]\d*$/gmu, '\t')),
  // （六） is one row.
  'one-row.txt': edited('yunxi-2023.txt', (text) =>
    text
      .replace(/\t（六）其他处理\t1[^\t\n]*/u, '\t（六）其他处理\t')
      .replace(/^\t\t(?:2\.申请人逾期未按|3\.其他\t)[^\n]*\n/gmu, ''),
  ),
  // Table four is lost.
  'undisputed.txt': edited('yunxi-2023.txt', (text) =>
    text.replace(/^(?:行政复议|结果维持)\t.*$|^1\t0\t1(?:\t0)+$/gmu, ''),
  ),
  // Every zero is left blank.
  'sparse.txt': edited('yunxi-2020.txt', (text) => text.replace(/^\t0$/gmu, '\t')),
  // A cell that would be markup in a page.
  'markup.txt': edited('yunxi-2023.txt', (text) => text.replace(/\t0(?=(?:\t0){6}$)/mu, '\t<b>若干</b>')),
  'right.txt': example('yunxi-2020.txt'),
  'wrong.txt': example('yunxi-2023.txt'),
  // Of the year after, by an authority that goes by its short name; it takes over less than was left.
  'next.txt': edited('yunxi-2023.txt', (text) =>
    text.replaceAll('2023', '2024').replaceAll('云溪镇人民政府', '云溪镇'),
  ),
  'bom.txt': new Uint8Array([0xef, 0xbb, 0xbf, ...example('yunxi-2020.txt')]),
  'gb18030.txt': gb18030(new TextDecoder().decode(example('yunxi-2020.txt'))),
  'wrong.docx': wordFile(),
  'untitled.docx': untitledWordFile(),
  'wrong.pdf': pdfFile(),
  'old.rtf': utf8('{\\rtf1'),
  'parsed.json': parsedJson('all'),
  'report.json': parsedJson('report'),
  'array.json': utf8('[{"file":"a.txt"}]'),
  'other.json': utf8('{"form":"2021"}'),
  'empty.txt': utf8(''),
  'early.txt': utf8('云溪县2012年政府信息公开工作年度报告\n\n一、概述\n2012年收到申请3件。\n'),
  'poem.txt': utf8('白日依山尽，黄河入海流。'),
  'page.htm': utf8('<tr><td>一、总体情况<tr><td>平稳。'),
  'page.txt': utf8('<p>一、总体情况</p><p>平稳。</p>'),
  folder: 'is-folder',
}

const folders: Readonly<Record<string, Folder>> = {
  '.': { files: ['right.txt', 'wrong.docx'], folders: ['tree'] },
  years: { files: ['right.txt', 'wrong.txt', 'next.txt', 'poem.txt'], folders: [] },
  tree: { files: ['next.txt'], folders: ['tree/county', 'tree/empty'] },
  'tree/county': { files: ['right.txt'], folders: ['tree/county/town'] },
  'tree/county/town': { files: ['wrong.txt'], folders: [] },
  'tree/empty': { files: [], folders: [] },
}

/** What it writes, and how it ends. */
export const ogiReport = async (...words: ReadonlyArray<string>) => {
  const written = { out: '', err: '' }
  const write = (stream: 'out' | 'err') => (text: string) =>
    T.fromIO(() => {
      written[stream] += text
    })
  const given = (entry: Uint8Array | Unavailable): TE.TaskEither<Unavailable, Uint8Array> =>
    typeof entry === 'string' ? TE.left(entry) : TE.right(entry)
  const capabilities: Capabilities = {
    readFile: (path) => given(files[path] ?? 'not-found'),
    readPage: (name) =>
      name === 'disputes-total.md'
        ? TE.right(readFileSync(new URL(`../../docs/rules/${name}`, import.meta.url), 'utf8'))
        : TE.left('not-found'),
    listFolder: (path) => T.of(folders[path.replace(/\/$/u, '')] ?? null),
    readStdin: given(example('yunxi-2020.txt')),
    writeOut: write('out'),
    writeErr: write('err'),
    color: false,
    width: 80,
  }
  const exitCode = await run('1.2.3', capabilities)(words)()
  return { ...written, exitCode }
}
