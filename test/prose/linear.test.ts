/**
 * Prose is read, and judged, in work that grows with its length, also where someone means harm. Counted in steps.
 */
import { isLeft } from 'fp-ts/Either'
import { describe, expect, test } from 'vitest'
import { countSteps } from '../steps/countSteps'
import { instrumented } from '../steps/instrumented'

const { parseReport, validateReport } = await instrumented()

const report = (prose: string): string =>
  `青禾县人民政府2023年政府信息公开工作年度报告
一、总体情况
${prose}
四、政府信息公开行政复议、行政诉讼情况
行政复议结果维持
1 0 0 0 1
`

const check = (text: string): void => {
  const parsed = parseReport(text)
  if (isLeft(parsed)) throw new Error(parsed.left.reason)
  validateReport(parsed.right)
}

const stepsFor = (prose: string): number =>
  countSteps(() => {
    check(report(prose))
  })

describe('law: linearity', () => {
  test.each([
    ['results of all, in one sentence', '行政复议1件、行政诉讼1件，均获维持，'],
    ['results of all, sentence by sentence', '行政复议1件、行政诉讼1件，均获维持。'],
    ['one list', '其中甲1件、'],
    ['lists of lists', '发布信息9条，其中公告8条；其中甲1条，'],
    ['pairs', '收到政府信息公开申请12件，办结11件。'],
    ['shares', '予以公开申请3件，占25%，'],
    ['numbers of numbers', '3件行政复议、2件行政诉讼、'],
    ['brackets that are never closed', '申请（其中3件'],
    ['brackets without a number', '申请（含部分公开，'],
    ['brackets in brackets', '（（申请））'],
    ['分别 without an end', '分别行政复议、行政诉讼'],
    ['分别 with numbers', '行政复议、行政诉讼分别为1件、2件、'],
    ['words without an end', '申请政府信息公开'],
    ['nothing, again and again', '未收到申请，无结转，'],
    ['years', '2021年、2022年申请3件'],
    ['from and to', '申请由3件增加到4件，'],
    ['who acts', '县教育局收到申请4件，办结4件；'],
    ['fees', '收取信息处理费12元。'],
    ['units', '收到申请1件1起1宗1条1份1例1部1个1项'],
  ])('%s', { timeout: 60_000 }, (_, unit) => {
    const once = stepsFor(unit.repeat(300))
    expect(stepsFor(unit.repeat(600))).toBeLessThan(2.1 * once)
  })
})
