/**
 * True stories are no fault, and a wrong number in one is found.
 */
import { describe, expect, test } from 'vitest'
import { findingsOn, type Setting } from './saying'
import { county, stories, type Told, township } from './stories'

const braces = /\{(?<number>[\d.]+)\}/gu

/** The text, with 9 and something in the place of one of its numbers. */
const told = (text: string, wrong = -1): string => {
  let at = 0
  return text.replace(braces, (_, number: string) =>
    at++ === wrong ? String(Number(number) + 9000) : number,
  )
}

const numbers = (text: string): ReadonlyArray<number> => [...text.matchAll(braces)].map((_, at) => at)

describe.each(Object.entries(stories))('true: %s', (_, texts) => {
  test.each<Told>(texts)('%s: %s', (_what, text, setting = county) => {
    const faults = findingsOn(told(text), setting).filter(({ severity }) => severity !== 'info')
    expect(faults.map(({ rule, words, actual }) => `${rule} ${words} ${actual ?? ''}`)).toEqual([])
  })

  test.each<Told>(texts.filter(([, text]) => text.includes('{')))(
    'every other number is found: %s: %s',
    (_what, text, setting = county) => {
      for (const wrong of numbers(text)) {
        const found = findingsOn(told(text, wrong), setting).filter(({ severity }) => severity !== 'info')
        expect(found.length, told(text, wrong)).toBeGreaterThan(0)
      }
    },
  )
})

describe('wrong, and said to be', () => {
  test.each<[rule: string, text: string, setting?: Setting]>([
    ['prose/requests-carried-forward', '全部申请均已按期答复办结，无结转。', { ...county, kind: 'requests' }],
    [
      'prose/requests-carried-forward',
      '收到政府信息公开申请109件，结转下年度7件。全部申请均已办结，无结转。',
    ],
    ['prose/requests-carried-forward', '收到政府信息公开申请109件，全部按时办结，没有结转下年度办理的申请。'],
    ['prose/requests-carried-forward', '新收政府信息公开申请109件，办结108件，结转下年度6件。'],
    ['prose/requests-received', '2023年收到申请数量由88件增加到119件。'],
    ['prose/requests-received', '2022年、2023年分别收到政府信息公开申请88件、190件。'],
    ['prose/requests-received', '县政府办公室收到政府信息公开申请31件，全县共收到政府信息公开申请119件。'],
    ['prose/requests-received', '我县未收到政府信息公开申请。'],
    ['prose/requests-received', '收到政府信息公开申请90件，其中自然人68件，法人或其他组织22件。'],
    ['prose/requests-received', '全镇共收到政府信息公开申请19件。', township],
    ['prose/requests-completed', '收到政府信息公开申请109件，办结99件。'],
    ['prose/requests-completed', '收到、办结政府信息公开申请分别为109件、98件。'],
    ['prose/requests-carried-over', '新收政府信息公开申请109件，加上上年结转5件。'],
    ['prose/outcomes', '全年答复政府信息公开申请108件，其中予以公开（含部分公开）61件。'],
    ['prose/outcomes', '收到政府信息公开申请109件，予以公开、部分公开分别为39件、12件。'],
    ['prose/outcomes', '办结政府信息公开申请108件，无法提供19件。'],
    ['prose/reconsideration', '行政复议由11件减少到8件。'],
    ['prose/reconsideration', '全年未发生因政府信息公开引起的行政复议。'],
    ['prose/reconsideration', '被申请行政复议9件，均获维持。'],
    ['prose/litigation', '因政府信息公开被提起行政诉讼6件，均为未经复议直接起诉。'],
    ['prose/documents', '制发行政规范性文件7件，废止4件，现行有效61件。'],
    ['prose/decisions', '办理行政许可1834件、行政处罚256件、行政强制18件。'],
    ['prose/fees', '全县行政事业性收费460.2万元。'],
    ['prose/parts-of-total', '收到政府信息公开申请109件，其中予以公开39件、部分公开11件、不予公开73件。'],
    ['prose/methods', '收到政府信息公开申请109件，其中网络90件、信函16件、当面13件。'],
  ])('%s: %s', (rule, text, setting = county) => {
    const found = findingsOn(text, setting).filter(({ severity }) => severity !== 'info')
    expect(found.map((finding) => finding.rule)).toContain(rule)
  })
})
