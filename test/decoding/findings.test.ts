import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/report/Finding'
import { parsed } from '../fixtures/reading'
import { applicants } from '../rules/reports'

const title = '青禾县2023年政府信息公开工作年度报告'
const header = '→自然人→商业企业→科研机构→社会公益组织→法律服务机构→其他→总计'

/** The only finding of a rule, and the source at its place. */
const finding = (text: string, rule: Finding['rule']): Finding & { readonly shown: string | null } => {
  const source = text.replaceAll('→', '\t')
  const found = parsed(text).findings.filter((one) => one.rule === rule)
  const [only] = found
  if (only === undefined || found.length > 1) throw new Error(`${found.length} findings of ${rule}`)
  return { ...only, shown: only.place === null ? null : source.slice(only.place.start, only.place.end) }
}

describe('a finding is facts', () => {
  test('of a row that is not read: its cells, how many values it should have, what stands there', () => {
    const found = finding(
      `${title}\n${header}\n一、本年新收政府信息公开申请数量→1→2→3\n二、上年结转政府信息公开申请数量→1→0→0→0→0→0→1`,
      'reading/row-ambiguous',
    )
    expect(found).toMatchObject({
      verdict: 'noticed',
      severity: 'warning',
      subject: 'requests.received.naturalPerson',
      expected: 7,
      actual: '1 2 3',
      difference: null,
      suspects: [],
    })
    expect(found.terms.map(({ address }) => address.split('.').at(-1))).toEqual(applicants)
    expect(found.terms.every(({ state, value }) => state === 'unreadable' && value === null)).toBe(true)
    expect(found.shown).toContain('1\t2\t3')
  })

  test('of a cell that is no number: that cell', () => {
    const found = finding(
      `${title}\n信息内容→本年制发件数→本年废止件数→现行有效件数\n规章→1→O→3`,
      'reading/cell-unreadable',
    )
    expect(found).toMatchObject({ subject: 'proactive.governmentRules.repealed', actual: 'O', shown: 'O' })
    expect(found.terms).toHaveLength(1)
  })

  test('of a number without a row: where it stands, and no cell', () => {
    const found = finding(
      `${title}\n${header}\n一、本年新收政府信息公开申请数量→7→2→0→0→0→1→10\n５\n二、上年结转政府信息公开申请数量→1→0→0→0→0→0→1`,
      'reading/number-unplaced',
    )
    expect(found).toMatchObject({ subject: null, terms: [], actual: '5', shown: '５' })
  })

  test('of a label that runs into all of its values: the row is there, its numbers are not told apart', () => {
    for (const digits of ['000', '219', '0012']) {
      const found = finding(
        `${title}\n信息内容本年制发件数本年废止件数现行有效件数\n规章${digits}\n行政许可36`,
        'reading/row-ambiguous',
      )
      expect(found).toMatchObject({
        subject: 'proactive.governmentRules.issued',
        expected: 3,
        actual: digits,
        shown: `规章${digits}`,
      })
    }
  })

  test('of rows that stand side by side in a line that fits none of them: once, of the table', () => {
    const groups = '行政复议→行政诉讼'
    const columns = '结果维持→结果纠正→其他结果→尚未审结→总计'
    const line = (values: string): string =>
      `${title}\n四、政府信息公开行政复议、行政诉讼情况\n${groups}\n${columns}→未经复议直接起诉→复议后起诉\n${columns}→${columns}\n${values}\n五、存在的主要问题及改进情况\n无`
    const nine = finding(line('1→0→1→0→2→0→0→0→0'), 'reading/row-ambiguous')
    const together = finding(line('101020000000000'), 'reading/row-ambiguous')
    for (const found of [nine, together])
      expect(found).toMatchObject({ subject: 'disputes.reconsideration.upheld', terms: [], expected: 15 })
    expect(together.shown).toContain('101020000000000')
    expect(
      parsed(line('101020000000000')).cells.filter(({ address }) => address.startsWith('disputes.')),
    ).toHaveLength(15)
  })

  test('of a row that is missing: its label, and its cells, absent', () => {
    const found = parsed(`${title}\n信息内容→本年处理决定数量\n行政处罚→5`).findings.find(
      ({ rule, expected }) => rule === 'reading/row-absent' && expected === '行政许可',
    )
    expect(found).toMatchObject({ severity: 'error', subject: 'proactive.licensing.decisions', place: null })
    expect(found?.terms).toEqual([
      { address: 'proactive.licensing.decisions', value: null, state: 'absent', place: null },
    ])
  })

  test('of the form: told by its year', () => {
    const found = finding(
      `${title}\n${header}\n一、本年新收政府信息公开申请数量→7→2→0→0→0→1→10`,
      'reading/form-by-year',
    )
    expect(found).toMatchObject({ severity: 'info', actual: '2021' })
  })
})
