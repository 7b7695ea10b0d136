import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/normalize/Normalized'
import { compact } from '../../src/text/compact'
import { tokenize } from '../../src/tables/tokenize'

/**
 * The rows of a text, a line each: cells between bars, `|` at both ends of a bounded row.
 * `→` in the text stands for a tab.
 */
const rows = (text: string): ReadonlyArray<string> =>
  tokenize(normalize(text.replaceAll('→', '\t')).key).map(({ cells, bounded }) => {
    const joined = cells.map((cell) => cell.text).join('|')
    return bounded ? `|${joined}|` : joined
  })

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('规章', '0', '12', ' ', '\t', '\n', '|', '-', '|---|', '其中', '(', ')', '。'),
  }),
)

property.prop([anyText])('cells stand where they say, in order, without white space around them', (text) => {
  fc.pre(!text.includes('+-')) // between drawn rulings a cell may stand in pieces, with others between
  let last = 0
  for (const { cells } of tokenize(text)) {
    for (const cell of cells) {
      expect(compact(text.slice(cell.start, cell.end))).toBe(compact(cell.text))
      expect(cell.text).toBe(cell.text.trim())
      expect(cell.start).toBeGreaterThanOrEqual(last)
      last = cell.end
    }
  }
})

property.prop([anyText])('no digit is lost but those of page numbers', (text) => {
  fc.pre(!/-|\d[ \t\u3000]*\/|第/u.test(normalize(text).key))
  const { key } = normalize(text)
  const digits = tokenize(key)
    .flatMap(({ cells }) => cells.map((cell) => cell.text))
    .join('')
    .replace(/\D/gu, '')
  expect(digits).toBe(key.replace(/\D/gu, ''))
})

property.prop([anyText])('every row has a cell', (text) => {
  for (const { cells } of tokenize(text)) expect(cells.length).toBeGreaterThan(0)
})

describe('layouts', () => {
  test.each<[what: string, text: string, read: ReadonlyArray<string>]>([
    ['tabs between cells', '规章→0→12→3', ['|规章|0|12|3|']],
    ['tabs around empty cells', '→（一）予以公开→→4→→', ['||(一)予以公开||4|||']],
    ['bars as a frame', '| 规章 | 0 | 12 |', ['|规章|0|12|']],
    ['bars without a frame', '规章 | 0 | 12', ['|规章|0|12|']],
    ['a bar behind each cell', '规章 |\n0 |\n12 |', ['|规章|0|12|']],
    ['bars right behind their cells, the first of them blank', '| | 3| | 3', ['|||3||3|']],
    ['bars before their cells, the first of them blank', '| |3 | |3', ['||3||3|']],
    ['commas between cells', '规章,0,12,3', ['|规章|0|12|3|']],
    ['commas of the page, and blank cells', '（一）予以公开，4，，，4', ['|(一)予以公开|4|||4|']],
    ['a cell with a comma in quotation marks', '规章,"1,234",0', ['|规章|1,234|0|']],
    ['commas and spaces', '规章 , 0, 12 ,3', ['|规章|0|12|3|']],
    ['a comma in the last of several numbers', '规章 0 3 1,234', ['|规章|0|3|1,234|']],
    ['commas in all of several numbers', '规章 1,234 5,678,901 0', ['|规章|1,234|5,678,901|0|']],
    ['values alone between commas', '0,0,37', ['|0|0|37|']],
    ['a number with a comma', '1,234', ['1,234']],
    ['a list in a sentence', '收到12件，办结12件', ['收到12件,办结12件']],
    ['a sentence with a number at its end', '申请都已办结。其中,12', ['申请都已办结。其中,12']],
    ['tabs before a lone value', '→→→→7', ['|||||7|']],
    [
      'rulings drawn between rows',
      '┌────┬───┐\n│规章│ 0 │\n├────┼───┤\n│其他│ 1 │\n└────┴───┘',
      ['|规章|0|', '|其他|1|'],
    ],
    [
      'a row of several lines between rulings',
      '+------+---+---+\n| 行政规范 | 0 |   |\n| 性文件 |   |   |\n+------+---+---+\n| 规章 | 1 | 2 |\n+------+---+---+',
      ['|行政规范性文件|0||', '|规章|1|2|'],
    ],
    [
      'rows of one line each between rulings',
      '+------+---+\n| 规章 | 0 |\n| 其他 | 1 |\n+------+---+',
      ['|规章|0|', '|其他|1|'],
    ],
    [
      'a ruling beside a cell that goes on below it',
      '+----+------+---+\n|    | 规章 | 0 |\n| 三 +------+---+\n|    | 其他 | 1 |\n+----+------+---+',
      ['||规章|0|', '三', '||其他|1|'],
    ],
    [
      'rulings of equals signs or dashes alone',
      '====== ===\n规章 0\n------- ---\n其他 1',
      ['|规章|0|', '|其他|1|'],
    ],
    [
      'a label held apart by many spaces',
      `三、办理结果${' '.repeat(70)}（一）予以公开${' '.repeat(70)}4 0`,
      [`|三、办理结果${' '.repeat(70)}(一)予以公开|4|0|`],
    ],
    [
      'a bar behind each cell, one before each row',
      '|\n规章 |\n0 |\n|\n其他 |\n1 |',
      ['|规章|0|', '|其他|1|'],
    ],
    [
      'a bar alone for a blank cell, several at the end of a row',
      '三、结果 |\n（一）公开 |\n3 |\n|\n3 |\n||\n总计 |',
      ['三、结果', '|(一)公开|3||3|', '总计'],
    ],
    ['a bar between cells', '规章\n|\n0\n|\n12', ['规章', '0', '12']],
    ['the bars of a cell over all columns', '第二十条 | |||\n||||\n规章 | 0', ['|第二十条|||||', '|规章|0|']],
    ['empty cells between bars', '| 四、结转 | | | 1 |', ['|四、结转|||1|']],
    ['the ruling of Markdown is no row', '| 规章 | 0 |\n|---|:-:|\n| 其他 | 1 |', ['|规章|0|', '|其他|1|']],
    ['spaces before numbers', '规章 0 12 3', ['|规章|0|12|3|']],
    ['runs of spaces', '规章   0   12  3', ['|规章|0|12|3|']],
    ['numbers alone', '0 0 12', ['|0|0|12|']],
    ['placeholders and signs', '行政许可 / 增98 -3', ['|行政许可|/|增98|-3|']],
    ['a number that came apart', '规章 1 00 3', ['|规章|1|00|3|']],
    ['a remark with spaces', '规章 22 （其中修订 16 件） 3', ['|规章|22 (其中修订 16 件)|3|']],
    ['a label with spaces', '（六） 其他处理 0 1', ['|(六) 其他处理|0|1|']],
    ['a cell a paragraph', '规章\n\n0\n\n12', ['规章', '0', '12']],
    ['a cell a line behind a tab', '→规章\n→0\n→\n→12\n\n→其他\n→1', ['|规章|0||12|', '|其他|1|']],
    ['a cell of two paragraphs', '→商业\n\n企业\n→科研\n\n机构\n→其他', ['|商业企业|科研机构|其他|']],
    ['a page number between rows', '规章→1\n- 4 -\n其他→2', ['|规章|1|', '|其他|2|']],
    ['prose with numbers is no row', '全年收到申请 34 件，办结 12 件。', ['全年收到申请 34 件,办结 12 件。']],
    ['prose that ends in a number is no row', '来信；共 12', ['来信;共 12']],
  ])('%s', (_, text, read) => {
    expect(rows(text)).toEqual(read)
  })

  test.each(['- 4 -', '— 4 —', '-5-', '第 3 页', '第3页 共 12 页', '3 / 12', '3/12', '－ 4 －'])(
    '%s is a page number',
    (line) => {
      expect(rows(`规章→1\n${line}\n其他→2`)).toEqual(['|规章|1|', '|其他|2|'])
    },
  )
})
