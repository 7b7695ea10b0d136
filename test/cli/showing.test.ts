import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/explain/displayWidth'
import { ogiReport } from './ogiReport'

describe('rows', () => {
  test('a line a cell, below the names of the columns', async () => {
    const { out, err, exitCode } = await ogiReport('rows', 'right.txt')
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    const [names, first, ...others] = out.split('\r\n')
    expect(names).toBe(
      'file,authority,year,form,table,row,column,tableLabel,rowLabel,columnLabel,address,value,state,unit,raw',
    )
    expect(first).toBe(
      'right.txt,青石县云溪镇人民政府,2020,2019,proactive,governmentRules,created,主动公开政府信息情况,规章,本年新制作数量,proactive.governmentRules.created,0,number,,0',
    )
    expect(others).toHaveLength(198)
    expect(others.at(-1)).toBe('')
  })

  test('several files: the names once, the unreadable named', async () => {
    const { out, err, exitCode } = await ogiReport('rows', 'missing.txt', 'right.txt', 'wrong.txt')
    expect(exitCode).toBe(0)
    expect(err).toContain('missing.txt: 找不到文件')
    expect(out.match(/^file,/gmu)).toHaveLength(1)
    expect(out).toMatch(/^right\.txt,[\s\S]*\nwrong\.txt,/mu)
  })

  test('--bom: Excel is told once that it is UTF-8', async () => {
    const { out } = await ogiReport('rows', '--bom', 'right.txt', 'wrong.txt')
    expect(out.indexOf('\ufefffile,')).toBe(0)
    expect(out.lastIndexOf('\ufeff')).toBe(0)
  })

  test('--format ndjson: an object a line, blank cells too', async () => {
    const { out } = await ogiReport('rows', '--format', 'ndjson', 'sparse.txt')
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly file: string; readonly state: string })
    expect(records).toHaveLength(198)
    expect(new Set(records.map(({ state }) => state))).toEqual(new Set(['number', 'blank']))
    expect(records[0]).toMatchObject({ file: 'sparse.txt', year: 2020, form: '2019' })
  })

  test('a report without tables has none, and that is said', async () => {
    const { out, err, exitCode } = await ogiReport('rows', '--format', 'ndjson', 'page.htm')
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 0 })
    expect(err).toBe('ogi-report: page.htm: 没有可识别的表格，没有可输出的格。\n')
  })

  test('nothing read: no output', async () => {
    expect(await ogiReport('rows', 'missing.txt')).toMatchObject({ out: '', exitCode: 2 })
  })
})

describe('render', () => {
  test.each([
    ['text', '三、收到和处理政府信息公开申请情况\n'],
    ['markdown', '## 三、收到和处理政府信息公开申请情况\n'],
    ['html', '<h2>三、收到和处理政府信息公开申请情况</h2>\n'],
  ])('as %s', async (format, heading) => {
    const { out, err, exitCode } = await ogiReport('render', '--format', format, 'wrong.docx')
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    expect(out).toContain(heading)
  })

  test('what was read is written, and reads as the same', async () => {
    const { out } = await ogiReport('render', 'right.txt')
    expect(out).toContain('一、本年新收政府信息公开申请数量\t\t\t6\t1\t0\t0\t0\t0\t7\n')
  })

  test('--layout: as tables stand in text', async () => {
    const { out } = await ogiReport('render', '--layout', 'bars', 'right.txt')
    expect(out).toContain('一、本年新收政府信息公开申请数量 |  |  | 6 | 1 | 0 | 0 | 0 | 0 | 7\n')
  })

  test.each(['parsed.json', 'report.json'])('from JSON, of parse or of a report: %s', async (file) => {
    const { out } = await ogiReport('render', 'right.txt')
    expect(await ogiReport('render', file)).toEqual({ out, err: '', exitCode: 0 })
  })

  test.each([
    ['array.json', '这段 JSON 不是一份报告'],
    ['other.json', '这段 JSON 不是一份报告'],
    ['missing.txt', '找不到文件'],
    ['poem.txt', '没有找到年度报告的章节或表格'],
    ['years', '一次输出一份报告，这里有4个文件'],
  ])('%s: %s', async (file, message) => {
    const { out, err, exitCode } = await ogiReport('render', file)
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 })
    expect(err).toContain(message)
  })
})

describe('help', () => {
  test.each(['parse', 'check', 'rows', 'render', 'series', 'explain'])('%s --help', async (command) => {
    const { out, err, exitCode } = await ogiReport(command, 'any.txt', '--help')
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    expect(out).toMatch(new RegExp(`^用法 Usage: ogi-report ${command} `, 'u'))
    expect(out).toContain('退出码 Exit code:')
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  test.each(['parse', 'check', 'rows', 'series'])(
    '%s says what becomes of files it cannot read',
    async (command) => {
      const { out } = await ogiReport(command, '--help')
      expect(out).toContain('读不到的文件逐一写到标准错误，不影响退出码。')
    },
  )
})
