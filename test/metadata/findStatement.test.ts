import { describe, expect, test } from 'vitest'
import {
  findContact,
  findStatement,
  findSubject,
  preambleStart,
  type Statement,
} from '../../src/metadata/findStatement'
import { slice } from '../../src/text/Span'
import { type Squeezed, squeeze } from '../../src/text/Squeezed'

const squeezed = (text: string): Squeezed => squeeze(text)({ start: 0, end: text.length })

const words = (of: (text: Squeezed) => Statement, text: string): string => {
  const said = squeezed(text)
  const { agency, year } = of(said)
  return [agency, year].map((found) => (found === undefined ? '-' : slice(said.text)(found))).join(' ')
}

describe('the preamble says whose the report is, and of which year', () => {
  test.each([
    ['本报告由沧屏县水务局编制。', '沧屏县水务局 -'],
    ['沧屏县水务局根据《条例》编制。', '沧屏县水务局 -'],
    ['沧屏县水务局2024年年报根据《条例》编制。', '沧屏县水务局 -'],
    ['经审定,沧屏县水务局根据《条例》编制。', '沧屏县水务局 -'],
    ['现公布沧屏县水务局2024年政府信息公开工作年度报告', '沧屏县水务局 2024'],
    ['现公布沧屏县水务局2024年政府信息公开工作年度报告。', '沧屏县水务局 2024'],
    ['现将沧屏县水务局2024年政府信息公开工作年度报告予以公布', '沧屏县水务局 2024'],
    ['现将将乐县水务局2024年政府信息公开工作年度报告予以公布', '将乐县水务局 2024'],
    ['沧屏县水务局2024年政府信息公开工作年度报告一览', '- -'],
    ['我局编制了2024年度报告。', '- 2024'],
    ['平稳。', '- -'],
  ])('%s', (text, found) => {
    expect(words(findStatement, text)).toBe(found)
  })
})

describe('the first sentence of a narrative says whom it speaks of', () => {
  test.each([
    ['2016年,在县委的领导下,沧屏县水务局认真贯彻。', '沧屏县水务局 2016'],
    ['2016年度沧屏县水务局认真贯彻。', '沧屏县水务局 2016'],
    ['现将2015年我县政府信息公开工作情况报告如下', '- 2015'],
    ['2016年,工作平稳。此后,沧屏县水务局认真贯彻。', '- 2016'],
    [`2016年,${'工作平稳'.repeat(15)},沧屏县水务局认真贯彻。`, '- 2016'],
    ['2016年以来,沧屏县水务局认真贯彻。', '沧屏县水务局 -'],
    ['工作平稳', '- -'],
  ])('%s', (text, found) => {
    expect(words(findSubject, text)).toBe(found)
  })
})

test.each([
  ['如有疑问,请与沧屏县水务局办公室联系。', '沧屏县水务局'],
  ['如有疑问,请联系:沧屏县水务局,谢谢。', '沧屏县水务局'],
  ['联系沧屏县水务局咨询。', '沧屏县水务局'],
  ['联系单位:沧屏县水务局地址不变。', '沧屏县水务局'],
  ['如有疑问,请留言。', undefined],
])('%s names who answers questions: %s', (text, name) => {
  const said = squeezed(text)
  const found = findContact(said)
  expect(found && slice(said.text)(found)).toBe(name)
})

test.each([
  ['沧屏县报告根据条例', 5],
  ['本报告由', 0],
  ['平稳', 2],
])('the preamble of %s begins at %i', (text, at) => {
  expect(preambleStart(squeezed(text))).toBe(at)
})
