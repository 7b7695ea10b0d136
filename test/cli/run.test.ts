import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/explain/displayWidth'
import { ogiReport } from './ogiReport'

describe('check', () => {
  test('a report in which everything adds up', async () => {
    expect(await ogiReport('check', 'right.txt')).toEqual({
      exitCode: 0,
      err: '',
      out: `青石县云溪镇人民政府  2020年度  2019年格式
right.txt

读取  表格198格：有数198；六个部分齐全
核对  勾稽关系等277项：相符277，不符0，无法核对0

✓ 没有发现不符。

`,
    })
  })

  test('a report with errors: each with its numbers and its place', async () => {
    const { out, err, exitCode } = await ogiReport('check', 'wrong.txt')
    expect(exitCode).toBe(1)
    expect(err).toBe('')
    expect(out).toContain('核对  勾稽关系等277项：相符274，不符3，无法核对0')
    expect(out).toContain(`
✗ 不符  表四“行政复议”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结之和为
        2，少2。
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

  test('of a PDF: with its page', async () => {
    const { out, err, exitCode } = await ogiReport('check', 'wrong.pdf')
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 1 })
    expect(out).toMatch(/disputes\/total {2}wrong\.pdf:第\d页/u)
  })

  test('in English', async () => {
    const { out } = await ogiReport('check', '--lang', 'en', 'wrong.txt')
    expect(out).toContain('Checked  277 checks: 274 hold, 3 broken, 0 undecided')
    expect(out).toContain('✗ broken  Disputes table, “reconsideration”, total: 0 is printed')
  })

  test('of what is neither in a table nor on a page of a file: no line, which nobody would find', async () => {
    const { out } = await ogiReport('check', '--rule', 'meta', 'untitled.docx')
    expect(out).toMatch(/^ +\S+ {2}untitled\.docx$/mu)
    expect(out).toMatch(/^ +│ \S/mu)
    expect(out).not.toMatch(/\d │|docx:\d/u)
  })

  test('of a time before the form no six sections are asked for', async () => {
    const { out } = await ogiReport('check', 'early.txt')
    expect(out).toContain('读取  正文1个部分\n')
  })

  test('where nothing was asked about, that is said', async () => {
    const { out, exitCode } = await ogiReport('check', '--rule', 'prose/fees', 'wrong.txt')
    expect(exitCode).toBe(0)
    expect(out).toContain('核对  没有可以核对的。\n')
    expect(out).not.toContain('没有发现不符')
  })

  test.each([
    ['zh', 'wrong.txt'],
    ['en', 'wrong.txt'],
    ['en', 'totals.txt'],
    ['en', 'sparse.txt'],
  ])('fits into the terminal (%s, %s)', async (language, file) => {
    const { out } = await ogiReport('check', '--lang', language, file)
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
? 存疑  表三“（三）不予公开·1.属于国家秘密”总计栏无法核对：自然人栏无法识别。
        requests/row-total  words.txt:43:19

        43 │ （三）不予公开  1.属于国家秘密  若干  0  0  0  0  0  0
           │                                 ^^^^
`)
  })

  test('nothing broken is not said as if everything had been checked', async () => {
    const { out } = await ogiReport('check', '--rule', 'requests/row-total', '--lang', 'en', 'doubtful.txt')
    expect(out).toContain('Nothing is broken, but 1 check cannot be made.')
    expect((await ogiReport('check', 'doubtful.txt')).out).toContain('没有发现不符，但有2项无法核对。')
  })

  test('checks that cannot be made are counted beside what keeps them from being made', async () => {
    const { out } = await ogiReport('check', 'undisputed.txt')
    expect(out).toMatch(/structure\/rows-complete[\s\S]*因此有3项无法核对，加 --all 逐一列出。/u)
    expect(out).not.toContain('disputes/total')
    expect(out).not.toContain('reading/table-absent')
    const english = await ogiReport('check', '--lang', 'en', 'undisputed.txt')
    expect(english.out).toContain('3 checks cannot be made for this; list them with --all.')
    const all = await ogiReport('check', '--all', 'undisputed.txt')
    expect(all.out.match(/disputes\/total/gu)).toHaveLength(3)
    const selected = await ogiReport('check', '--rule', 'disputes', 'undisputed.txt')
    expect(selected.out.match(/disputes\/total/gu)).toHaveLength(3)
  })

  test('errors are told one by one, of warnings of a kind the first', async () => {
    const told = async (file: string) =>
      (await ogiReport('check', file)).out.match(/^! 提醒 .*总计栏没有填数/gmu)?.length
    expect(await told('totals.txt')).toBe(3)
    expect((await ogiReport('check', 'totals.txt')).out).toMatch(/同类情况另有[1-9]处，加 --all 逐一列出。/u)
  })

  test('the rows that a group printed as one row stands for are not counted as absent', async () => {
    expect((await ogiReport('check', 'one-row.txt')).out).toContain('表格186格：有数186；')
  })

  test('blanks that were read as zeros are counted', async () => {
    const { out, exitCode } = await ogiReport('check', 'sparse.txt')
    expect(exitCode).toBe(0)
    expect(out).toMatch(/有数\d+，空白\d+；.*不符0，提醒1，无法核对0，其中\d+项把空白按0计/su)
  })

  test.each([
    ['years', 'right.txt wrong.txt next.txt', 'poem.txt'],
    ['years/*t.txt', 'right.txt next.txt', ''],
    ['years/?????.txt', 'right.txt wrong.txt', ''],
    ['years/w*g.t*t', 'wrong.txt', ''],
    ['years/*.docx', '', 'years/*.docx'],
    ['*.txt', 'right.txt', ''],
    ['*.pdf', '', '*.pdf'],
    ['tree', 'next.txt right.txt wrong.txt', ''],
    ['tree/*.txt', 'next.txt', ''],
    ['tree/empty', '', 'tree/empty'],
  ])('%s: a folder, or a pattern that the shell has left', async (path, read, unread) => {
    const { out, err } = await ogiReport('check', '--format', 'ndjson', path)
    const files = out
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { file: string }).file]))
    expect(files.join(' ')).toBe(read)
    expect(err.split(':').slice(1, 2).join().trim()).toBe(unread)
  })

  test('several files: the unreadable are named, the others read', async () => {
    const { out, err, exitCode } = await ogiReport('check', 'missing.txt', 'wrong.txt', 'folder', 'right.txt')
    expect(exitCode).toBe(1)
    expect(err).toBe(
      `ogi-report: missing.txt: 找不到文件。请检查路径和文件名。
ogi-report: folder: 文件夹中没有文件。
`,
    )
    expect(out).toMatch(
      /wrong\.txt[\s\S]*right\.txt[\s\S]*共2份报告，1份有不符；另有2个文件没有读到报告。\n$/u,
    )
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

  test.each(['page.htm', 'page.txt'])('a web page, by its name or by its content: %s', async (file) => {
    const { out, err, exitCode } = await ogiReport('parse', file)
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    expect(JSON.parse(out)).toMatchObject({ sections: [{ kind: 'overview', text: '平稳。' }] })
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

  test.each([
    [['check'], "没有写明文件。 error: missing required argument 'file'"],
    [['prase', 'a.txt'], "没有这个命令。 error: unknown command 'prase'\n(Did you mean parse?)"],
    [['check', '-x', 'a.txt'], "没有这个选项。 error: unknown option '-x'"],
    [['check', '--lang'], "选项缺少内容。 error: option '--lang <lang>' argument missing"],
    [['check', '--lang', 'fr', 'a.txt'], "选项的内容不对。 error: option '--lang <lang>' argument 'fr' is"],
    [['render', 'a.txt', 'b.txt'], "参数太多。 error: too many arguments for 'render'"],
  ])('wrong usage is told in both languages: %j', async (words, message) => {
    expect((await ogiReport(...words)).err).toContain(`ogi-report: ${message}`)
  })
})

describe('explain', () => {
  test('the page of a rule, in Chinese', async () => {
    const { out, err, exitCode } = await ogiReport('explain', 'disputes/total')
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    expect(out).toContain(`disputes/total

总计等于四种结果之和。

- 级别：错误
- 格式：2019、2021
- 依据：由栏名推定：总计是维持、纠正、其他结果与尚未审结之和。

  总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结

相符

  行政复议 结果维持 = 10
  行政复议 结果纠正 = 1
  行政复议 总计 = 11

不符

总计留作0。

  行政复议 结果维持 = 10
  行政复议 结果纠正 = 1

  表四“行政复议”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结之和为11，少
  11。

    结果维持   10
`)
    expect(out).not.toMatch(/```|^>|upheld, corrected|Holds/mu)
  })

  test('the page of a rule, in English', async () => {
    const { out } = await ogiReport('explain', 'disputes/total', '--lang', 'en')
    expect(out).toContain(`disputes/total

The total is the sum of the four results.

- Severity: error
- Forms: 2019, 2021
`)
    expect(out).toContain('What to do\n\nAdd up upheld, corrected')
    expect(out).not.toMatch(/\p{Script=Han}/u)
  })

  test('without a rule: all of them', async () => {
    const { out, exitCode } = await ogiReport('explain')
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^proactive\/total-covers-new {2,}对外公开总数量不少于本年新公开数量$/mu)
    expect(out).toMatch(/^requests\/balance {2,}\S/mu)
  })

  test('family by family', async () => {
    const { out } = await ogiReport('explain')
    const families = out.split('\n').map((line) => line.split('/')[0])
    const changes = families.filter((family, i) => family !== families[i - 1])
    expect(changes).toEqual([...new Set(families)])
  })

  test.each([
    ['disputes', 'disputes/total  总计等于四种结果之和\n'],
    ['reading/row-repeated', 'reading/row-repeated  同一行又出现，数值相同\n'],
  ])('%s: a line', async (rule, out) => {
    expect(await ogiReport('explain', rule)).toEqual({ out, err: '', exitCode: 0 })
  })

  test.each([
    ['series', 5],
    ['reading', 20],
  ])('%s: a line each', async (family, least) => {
    const { out, exitCode } = await ogiReport('explain', family)
    expect(exitCode).toBe(0)
    expect(out.split('\n').length).toBeGreaterThan(least)
    expect(out).toMatch(new RegExp(`^(?:${family}/[a-z-]+ {2,}\\S.*\n)+$`, 'u'))
  })

  test('no such rule', async () => {
    expect(await ogiReport('explain', 'requests/ballance')).toEqual({
      out: '',
      err: 'ogi-report: 没有规则 requests/ballance。不写规则名，列出全部；写 reading，列出读取时所见。\n',
      exitCode: 2,
    })
  })

  test('a page that is not there', async () => {
    const { err, exitCode } = await ogiReport('explain', 'requests/balance', '--lang', 'en')
    expect({ err, exitCode }).toEqual({
      err: 'ogi-report: requests-balance.md: no such file. Check the path and the name.\n',
      exitCode: 2,
    })
  })
})
