import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/normalize/clean'

const without = (text: string): string => clean(text).text

const toned = ['huì', 'xiàng', 'fǔ', 'lǜ', 'ān', 'è', 'zhuāng', 'ér', 'qū', 'nǚ', 'ǹg', 'ōu']
const plain = ['he', 'guo', 'zheng', 'fu', 'shi', 'hua', 'zhuang', 'er', 'a', 'lü', 'nv', 'yuan', 'ou']

const syllable = fc.constantFrom(...toned, ...plain)

/** What mirror sites write behind a character: once, doubled, nested, in either kind of bracket. */
const annotation = fc
  .record({
    one: syllable,
    shape: fc.constantFrom<(one: string) => string>(
      (one) => `(${one})`,
      (one) => `（${one}）`,
      (one) => `(${one})(${one})`,
      (one) => `(${one}(${one}))`,
      (one) => `(${one}(${one}))(${one})`,
      (one) => `(${one})(${one})(${one})`,
    ),
  })
  .map(({ one, shape }) => shape(one))

/** Text of reports, with brackets of its own, that no pass may touch. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from('会同县政府信息公开工作年度报告乾於潜')) },
  { weight: 3, arbitrary: fc.constantFrom('，', '。', '2020', ' ', '\n', '、', '\t', '；') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('(一)', '（二）', '(PPP)', '（AQI）', '(app)', '(2020)', '()', '('),
  },
)

const isHan = (text: string): boolean => /^[\u4e00-\u9fff]$/u.test(text)

describe('annotations', () => {
  property.prop([fc.array(fc.tuple(piece, fc.option(annotation)), { maxLength: 30 })])(
    'written behind any of the characters are gone, and nothing else',
    (pieces) => {
      const original = pieces.map(([text]) => text).join('')
      const annotated = pieces.map(([text, note]) => (isHan(text) ? text + (note ?? '') : text)).join('')
      expect(without(annotated)).toBe(original)
    },
  )

  test.each([
    ['toned, behind traditional characters', '會(huì)同縣政務(wù)公開(kāi)', '會同縣政務公開'],
    ['plain', '共和(he)國(guo)', '共和國'],
    ['doubled', '政(zheng)(zheng)府(fu)(fu)', '政府'],
    ['three times', '中華(hua)(hua)(hua)', '中華'],
    ['nested', '辦公廳(室(shi))', '辦公廳(室)'],
    ['nested in itself', '府(fu(fu))', '府'],
    ['in full-width brackets', '报（bào）告', '报告'],
    ['between real brackets', '第(一)項(xiàng)', '第(一)項'],
    ['toned, behind a letter that a broken page left', '权(quán)?,F(xiàn)将', '权?,F将'],
    ['toned, behind rubbish', '各^(qū)', '各^'],
    ['at the end of a line', '報(bào)\n告(gào)', '報\n告'],
    ['with a nasal', '安(an)全', '安全'],
    ['with a mark of the mirror, seven letters', '装(zhuāngr)修', '装修'],
    ['behind a rare character', '㐀(he)㳇(fu)', '㐀㳇'],
    ['behind the first character and the last', '一(yi)鿿(he)', '一鿿'],
  ])('%s', (_, annotated, original) => {
    expect(without(annotated)).toBe(original)
  })

  test.each([
    ['an enumeration', '(一)予以公开'],
    ['an abbreviation', '合作(PPP)项目，空气(AQI)'],
    ['a lower-case word that is no syllable', '手机(app)应用'],
    ['plain letters behind no Chinese character', 'PM(he)'],
    ['plain letters behind a mark', '会。(he)'],
    ['plain letters behind Korean', '가(he)'],
    ['letters before a syllable', '会(xxhe)'],
    ['what is not all letters', '会(he·fu))'],
    ['eight letters', '装(zhuāngxx)修'],
    ['a bracket that never closes', '会(huì同县'],
    ['an empty bracket', '会()同'],
    ['a bracket at the end', '会('],
    ['Chinese in brackets', '人民政府(办公室)'],
    ['a number', '规章(3)'],
  ])('%s stays', (_, text) => {
    expect(without(text)).toBe(text)
  })
})
