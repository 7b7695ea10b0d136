import { readFileSync } from 'node:fs'
import * as T from 'fp-ts/Task'
import * as TE from 'fp-ts/TaskEither'
import { describe, expect, test } from 'vitest'
import type { Capabilities, Unavailable } from '../../src/cli/Capabilities'
import { run } from '../../src/cli/run'
import { displayWidth } from '../../src/explain/displayWidth'
import { forms } from '../../src/forms/forms'
import { parseReport } from '../../src/parseReport'
import { pageOfReport } from '../../src/render/Page'
import { plainWordStyle } from '../../src/testing/WordStyle'
import { writeWord } from '../../src/testing/writeWord'
import { gb18030 } from '../file/gb18030'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const example = (name: string): Uint8Array => readFileSync(new URL(`../../examples/${name}`, import.meta.url))

/** The wrong report as a Word file. */
const wordFile = (): Uint8Array => {
  const parsed = parseReport(new TextDecoder().decode(example('yunxi-2023.txt')))
  if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
  return writeWord(plainWordStyle, pageOfReport(forms, parsed.right.report))
}

type Files = Readonly<Record<string, Uint8Array | Unavailable>>

const edited = (name: string, edit: (text: string) => string): Uint8Array =>
  utf8(edit(new TextDecoder().decode(example(name))))

const files: Files = {
  // In every row of zeros, the first is a word.
  'words.txt': edited('yunxi-2023.txt', (text) => text.replace(/\t0(?=(?:\t0){6}$)/gmu, '\t若干')),
  // Every zero is left blank.
  'sparse.txt': edited('yunxi-2020.txt', (text) => text.replace(/^\t0$/gmu, '\t')),
  'right.txt': example('yunxi-2020.txt'),
  'wrong.txt': example('yunxi-2023.txt'),
  'bom.txt': new Uint8Array([0xef, 0xbb, 0xbf, ...example('yunxi-2020.txt')]),
  'gb18030.txt': gb18030(new TextDecoder().decode(example('yunxi-2020.txt'))),
  'wrong.docx': wordFile(),
  'old.rtf': utf8('{\\rtf1'),
  'empty.txt': utf8(''),
  'poem.txt': utf8('白日依山尽，黄河入海流。'),
  folder: 'is-folder',
}

/** A command line without a process: what it writes, and how it ends. */
const ogiReport = async (...words: ReadonlyArray<string>) => {
  const written = { out: '', err: '' }
  const write = (stream: 'out' | 'err') => (text: string) =>
    T.fromIO(() => {
      written[stream] += text
    })
  const given = (entry: Uint8Array | Unavailable): TE.TaskEither<Unavailable, Uint8Array> =>
    typeof entry === 'string' ? TE.left(entry) : TE.right(entry)
  const capabilities: Capabilities = {
    readFile: (path) => given(files[path] ?? 'not-found'),
    readStdin: given(example('yunxi-2020.txt')),
    writeOut: write('out'),
    writeErr: write('err'),
    color: false,
    width: 80,
  }
  const exitCode = await run('1.2.3', capabilities)(words)()
  return { ...written, exitCode }
}

describe('check', () => {
  test('a report in which everything adds up', async () => {
    expect(await ogiReport('check', 'right.txt')).toEqual({
      exitCode: 0,
      err: '',
      out: `青石县云溪镇人民政府  2020年度  2019年格式
right.txt

读取  表格198格：有数198；六个部分齐全
核对  勾稽关系等245项：相符245，不符0，无法核对0

✓ 没有发现不符。

`,
    })
  })

  test('a report with errors: each with its numbers and its place', async () => {
    const { out, err, exitCode } = await ogiReport('check', 'wrong.txt')
    expect(exitCode).toBe(1)
    expect(err).toBe('')
    expect(out).toContain('核对  勾稽关系等242项：相符239，不符3，无法核对0')
    expect(out).toContain(`
✗ 不符  复议诉讼表“行政复议”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结
        之和为2，少2。
        disputes/total  wrong.txt:70:9

          结果维持   1   70:1
          结果纠正   0   70:3
          其他结果   1   70:5
          尚未审结   0   70:7
          合计       2
          ───────────────────
          总计       0   70:9
          相差      -2

        70 │ 1  0  1  0  0  0  0  0  0  0  0  0  0  0  0
           │             ^
`)
  })

  test('of a Word file: with the table, row and column', async () => {
    const { out, exitCode } = await ogiReport('check', 'wrong.docx')
    expect(exitCode).toBe(1)
    expect(out).toContain('disputes/total  wrong.docx:表3第4行第5列')
    expect(out).toMatch(/结果维持 {3}\d+ {3}表3第4行第1列/u)
    const english = await ogiReport('check', '--lang', 'en', 'wrong.docx')
    expect(english.out).toContain('disputes/total  wrong.docx:table 3 row 4 column 5')
  })

  test('in English', async () => {
    const { out } = await ogiReport('check', '--lang', 'en', 'wrong.txt')
    expect(out).toContain('Checked  242 checks: 239 hold, 3 broken, 0 undecided')
    expect(out).toContain('✗ broken  Disputes table, “reconsideration”, total: 0 is printed')
  })

  test.each([['zh'], ['en']])('fits into the terminal (%s)', async (language) => {
    const { out } = await ogiReport('check', '--lang', language, 'wrong.txt')
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  test('of what is not broken the first of a kind, unless --all', async () => {
    const few = await ogiReport('check', 'words.txt')
    const all = await ogiReport('check', '--all', 'words.txt')
    const count = (text: string): number => text.split('reading/cell-unreadable').length - 1
    expect(count(few.out)).toBe(3)
    expect(few.out).toContain('同类情况另有13处，加 --all 逐一列出。')
    expect(count(all.out)).toBe(16)
    expect(all.out).not.toContain('同类情况')
  })

  test('an undecided check points at the cell that is not known', async () => {
    const { out } = await ogiReport('check', 'words.txt')
    expect(out).toContain(`
? 存疑  申请办理表“（三）不予公开·1.属于国家秘密”总计栏无法核对：“（三）不予公
        开·1.属于国家秘密”自然人栏无法识别。
        requests/row-total  words.txt:43:19

        43 │ （三）不予公开  1.属于国家秘密  若干  0  0  0  0  0  0
           │                                 ^^^^
`)
  })

  test('blanks that were read as zeros are counted', async () => {
    const { out, exitCode } = await ogiReport('check', 'sparse.txt')
    expect(exitCode).toBe(0)
    expect(out).toMatch(/有数\d+，空白\d+；.*不符0，无法核对0，其中\d+项把空白按0计/su)
  })

  test('several files: the unreadable are named, the others read', async () => {
    const { out, err, exitCode } = await ogiReport('check', 'missing.txt', 'wrong.txt', 'folder', 'right.txt')
    expect(exitCode).toBe(1)
    expect(err).toBe(
      `ogi-report: missing.txt: 找不到文件。请检查路径和文件名。
ogi-report: folder: 这是文件夹。请写明其中的文件，如 reports/*.txt。
`,
    )
    expect(out).toMatch(/wrong\.txt[\s\S]*right\.txt[\s\S]*共2份报告，1份有不符。\n$/u)
  })

  test.each([
    ['missing.txt', '找不到文件'],
    ['old.rtf', '不能读取这一类文件（rtf）'],
    ['empty.txt', '文件是空的'],
    ['poem.txt', '没有找到年度报告的章节或表格'],
  ])('%s: %s', async (file, message) => {
    const { out, err, exitCode } = await ogiReport('check', file)
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 })
    expect(err).toContain(`ogi-report: ${file}: ${message}`)
  })
})

describe('parse', () => {
  test('one file: one object', async () => {
    const { out, err, exitCode } = await ogiReport('parse', 'right.txt')
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    expect(JSON.parse(out)).toMatchObject({
      report: { authority: '青石县云溪镇人民政府', year: 2020, form: '2019' },
      findings: [],
    })
  })

  test('standard input, a byte order mark, and another charset give the same', async () => {
    const { out } = await ogiReport('parse', 'right.txt')
    expect((await ogiReport('parse', '-')).out).toBe(out)
    expect((await ogiReport('parse', 'bom.txt')).out).toBe(out)
    expect((await ogiReport('parse', 'gb18030.txt')).out).toBe(out)
  })

  test('several files: an array with the names', async () => {
    const { out, exitCode } = await ogiReport('parse', 'right.txt', 'missing.txt', 'wrong.txt')
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject([
      { file: 'right.txt', report: { year: 2020 } },
      { file: 'wrong.txt', report: { year: 2023 } },
    ])
  })

  test('--ndjson: one line a report, with its name', async () => {
    const { out } = await ogiReport('parse', '--ndjson', 'right.txt', 'wrong.txt')
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { readonly file: string }).file)).toEqual([
      'right.txt',
      'wrong.txt',
    ])
  })

  test('nothing read: no output', async () => {
    expect(await ogiReport('parse', 'missing.txt')).toMatchObject({ out: '', exitCode: 2 })
  })
})

describe('the command line itself', () => {
  test.each([[['--help']], [['parse', '--help']], [['check', '--help']]])('%j', async (words) => {
    const { out, err, exitCode } = await ogiReport(...words)
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    expect(out).toMatch(/^用法 Usage: ogi-report/u)
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  test('--version', async () => {
    expect(await ogiReport('--version')).toEqual({ out: '1.2.3\n', err: '', exitCode: 0 })
  })

  test.each([
    [[]],
    [['check']],
    [['prase', 'a.txt']],
    [['check', '--lang', 'fr', 'a.txt']],
    [['check', '-x', 'a.txt']],
  ])('wrong usage: %j', async (words) => {
    const { out, err, exitCode } = await ogiReport(...words)
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 })
    expect(err).toMatch(/--help/u)
  })
})
