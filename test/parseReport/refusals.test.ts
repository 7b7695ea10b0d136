import { left } from 'fp-ts/Either'
import { expect, test } from 'vitest'
import type { SourceDocument } from '../../src/document/SourceDocument'
import { parseReport } from '../../src/parseReport'

const report = '青禾县2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n按时。'

test.each([
  ['nothing', ''],
  ['blanks', ' \t\r\n\u3000\u00a0'],
])('%s is empty', (_, text) => {
  expect(parseReport(text)).toEqual(left({ reason: 'empty' }))
})

test.each([
  ['a page', '<!DOCTYPE html><html><body>一、总体情况</body></html>'],
  ['a page behind blanks', '\n\n  <html>'],
  ['a fragment', '<div class="zoom"><p>一、总体情况</p></div>'],
  ['a table', '<table><tr><td>规章</td><td>0</td></tr></table>'],
  ['Markdown around a table', '# 年度报告\n\n一、总体情况\n\n<table><tr><td>规章</td></tr></table>'],
])('%s of HTML looks like HTML', (_, text) => {
  expect(parseReport(text)).toEqual(left({ reason: 'looks-like-html' }))
})

test('a title in angle brackets does not', () => {
  expect(parseReport(`<政府信息公开年报>\n${report}`)).toHaveProperty('_tag', 'Right')
})

test.each([
  ['another text', '青禾县2023年工作总结\n一、抓好春耕\n二、修好水渠'],
  ['a title alone', '青禾县2023年政府信息公开工作年度报告'],
  ['a list of titles', '青禾县2023年政府信息公开工作年度报告\n青禾县2022年政府信息公开工作年度报告'],
  ['a call for reports', '关于报送2023年政府信息公开工作年度报告的通知\n请于1月底前报送。'],
  ['numbers alone', '1 2 3 4 5 6 7'],
])('%s has no section and no table', (_, text) => {
  expect(parseReport(text)).toEqual(left({ reason: 'no-section-and-no-table' }))
})

test('a title and sentences are a report, though its sections have titles of their own', () => {
  const narrated = '青禾县2009年政府信息公开工作年度报告\n一、加强领导\n我县成立了领导小组。'
  expect(parseReport(narrated)).toMatchObject({
    right: { report: { authority: '青禾县', year: 2009, form: null } },
  })
})

test('so is a sentence that announces it, and what it announces', () => {
  const announced = '现将我县2009年政府信息公开工作情况报告如下： 一、加强领导。我县成立了领导小组。'
  expect(parseReport(announced)).toMatchObject({ right: { report: { title: null, year: 2009 } } })
})

test('a text longer than allowed is too large, by default beyond twenty million', () => {
  expect(parseReport(report, { maxLength: report.length - 1 })).toEqual(left({ reason: 'too-large' }))
  expect(parseReport(report, { maxLength: report.length })).toHaveProperty('_tag', 'Right')
  expect(parseReport(' '.repeat(20_000_001))).toEqual(left({ reason: 'too-large' }))
})

test('a document of another kind is read as it is, and located by its reader', () => {
  const page: SourceDocument = {
    kind: 'pdf',
    text: `<html>\n${report}\n信息内容→本年处理决定数量\n行政许可→12`.replaceAll('→', '\t'),
    locate: ({ start, end }) => ({ start, end, page: 3 }),
  }
  const result = parseReport(page)
  if (result._tag === 'Left') throw new Error(result.left.reason)
  const licensing = result.right.cells.find(({ address }) => address === 'proactive.licensing.decisions')
  expect(licensing).toMatchObject({ value: 12, raw: '12', place: { page: 3 } })
})
