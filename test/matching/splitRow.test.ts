import { expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { labelsOf } from '../../src/matching/FormLabels'
import { splitRow } from '../../src/matching/splitRow'
import { cellsOf } from './records'

/** The row that is named, how many cells stand before the values, and the texts of them. */
const split = (shown: string): string => {
  const { line, exact, lead, texts } = splitRow(labelsOf(form2021), cellsOf(shown))
  expect(exact).toBe(line !== undefined)
  return `${line?.row.key ?? '-'} ${lead} ${texts.join('+')}`
}

test.each([
  ['规章|1|2|3', 'governmentRules 1 规章'],
  ['第一项|规章|1|2|3', 'governmentRules 2 第一项+规章'],
  ['|规章||1|2|3', 'governmentRules 2 规章'],
  ['规章|件|1|2|3', 'governmentRules 1 规章'],
  ['规章|其中修订|1|2|3', '- 2 规章+其中修订'],
  ['规章|本机关未制发|2|3', 'governmentRules 1 规章'],
  ['规章|现行|1|2|3', 'governmentRules 1 规章'],
  ['行政|许可|12', 'licensing 2 行政+许可'],
  ['行|政许|可|12', 'licensing 3 行+政许+可'],
  ['行|政|许|可|12', '- 1 行'],
  ['说明|12', '- 1 说明'],
  ['1|2|3', '- 0 '],
  ['', '- 0 '],
  ['一项|二项|三项|四项|五项|六项|七项|规章|1', 'governmentRules 8 一项+二项+三项+四项+五项+六项+七项+规章'],
  ['一项|二项|三项|四项|五项|六项|七项|八项|规章|1', '- 1 一项'],
])('%s: %s', (shown, found) => {
  expect(split(shown)).toBe(found)
})
