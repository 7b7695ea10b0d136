import { describe, expect, test } from 'vitest'
import { ogiReport } from './ogiReport'

describe('series', () => {
  test('a folder: the figures of each authority, and what does not fit', async () => {
    const { out, err, exitCode } = await ogiReport('series', 'years')
    expect(exitCode).toBe(1)
    expect(err).toContain('poem.txt')
    expect(out).toContain(`青石县云溪镇  2020、2023、2024年度

                 2020   2023   2024
  新收申请          7     14     14
  上年结转          0      1      1
  办理结果总计      6     13     13
  结转下年度        1      2      2
  公开占比%      83.3   53.8   53.8
  行政复议          1      0      0
  行政诉讼          0      0      0

· 缺2021、2022年度的报告，前后两年之间没有核对。
· 2021年度起用新格式：主动公开各栏前后不相比较，结转照常核对。

核对  上下年衔接等26项：相符14，不符1，提醒3，无法核对0，不适用8

✗ 不符  2024年报告表三“二、上年结转政府信息公开申请数量”总计栏填报1，2023年报告
        的结转下年度继续办理为2，少1。
        series/carried-over  next.txt:40:32  wrong.txt:63:27
`)
  })

  test('of one year there is nothing to compare', async () => {
    const { out } = await ogiReport('series', 'next.txt')
    expect(out).toContain('· 只有一个年度的报告，没有可以比较的。')
    expect(out).not.toContain('没有发现不符')
  })

  test('across a year that is missing nothing is compared, and nothing is said to fit', async () => {
    const { out } = await ogiReport('series', 'right.txt', 'wrong.txt')
    expect(out).toContain('· 缺2021、2022年度的报告，前后两年之间没有核对。')
    expect(out).not.toMatch(/没有发现不符|^核对/mu)
  })

  test('as JSON: a finding names its report by its index', async () => {
    const { out } = await ogiReport('series', 'wrong.txt', 'next.txt', '--format', 'json')
    const [shelf] = JSON.parse(out) as ReadonlyArray<{
      readonly reports: ReadonlyArray<{ readonly file: string; readonly year: number }>
      readonly findings: ReadonlyArray<
        Readonly<Record<'rule' | 'file' | 'message', string>> & { readonly report: number }
      >
    }>
    const [finding] = shelf?.findings ?? []
    expect(finding).toMatchObject({ rule: 'series/carried-over', file: 'next.txt' })
    expect(finding?.message).toContain('2023年报告的结转下年度继续办理为2，少1。')
    expect(shelf?.reports[finding?.report ?? -1]).toEqual({ file: 'next.txt', year: 2024 })
  })

  test('nothing to read', async () => {
    expect(await ogiReport('series', 'poem.txt')).toMatchObject({ exitCode: 2, out: '' })
  })
})
