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

test('a cell in pieces stands from the first of them to the last', () => {
  const text = '+------+---+\n|      | 0 |\n| 行政 |   |\n| 许可 |   |\n+------+---+'
  const [row] = tokenize(text)
  const [label] = row?.cells ?? []
  expect(text.slice(label?.start, label?.end)).toBe('行政 |   |\n| 许可')
})

test.each<[what: string, text: string, shown: ReadonlyArray<string>]>([
  ['bars that end cells', '规章 | 3 |\n|\n| 5 |\n其他 |\n|\n| 2 | 4 |', ['count', 'count']],
  [
    'values that stand on lines without their bars',
    '规章\n|\n|\n|\n5\n|\n其他\n|\n4\n|\n|\n4\n|',
    ['sum', 'sum'],
  ],
  [
    'the last of a row that stands so',
    '规章  |\n  |\n→→→5\n  |\n其他  |\n→→→1  |\n  |\n总计  |\n→→→1  |\n→→→5\n  |\n合计  |\n→→→1  |\n→→→2\n  |',
    ['count', 'sum'],
  ],
  ['the only row without a value', '规章\n|\n|\n|\n其他\n|\n4\n|\n|\n4\n|', ['nothing', 'sum']],
])('what shows blank cells: %s', (_, text, shown) => {
  const blanks = tokenize(normalize(text.replaceAll('→', '\t')).key).flatMap((row) => row.blanks ?? [])
  expect(blanks).toEqual(shown)
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
    ['the end of a row in the markup of wikis', '| 规章\n| 3\n|-\n| 其他', ['规章', '3', '其他']],
    [
      'bars that fill rows up: one row has a bar less, so that no cell at its end is blank',
      '二、上年结转 | 3 | 0 | 3 | ||\n三、办理结果 | 公开 | 30 | 3 | |\n部分公开 | 1 | 0 | 1 | ||',
      ['|二、上年结转|3|0|3|', '|三、办理结果|公开|30|3|', '|部分公开|1|0|1|'],
    ],
    [
      'a cell a line before bars, a number in two of them',
      '规章 |\n3 |\n1 |\n056 |\n||\n其他 |\n2 |',
      ['|规章|3|1|056|', '|其他|2|'],
    ],
    ['commas between cells', '规章,0,12,3', ['|规章|0|12|3|']],
    ['commas of the page, and blank cells', '（一）予以公开，4，，，4', ['|(一)予以公开|4|||4|']],
    ['a cell with a comma in quotation marks', '规章,"1,234",0', ['|规章|1,234|0|']],
    ['semicolons between cells, and commas within numbers', '规章；1,234；；3', ['|规章|1,234||3|']],
    ['other marks of exports', '规章~0~3\n规章^0^3\n规章#0#3', ['|规章|0|3|', '|规章|0|3|', '|规章|0|3|']],
    ['words behind semicolons', '规章；其他；12号', ['规章;其他;12号']],
    ['commas and spaces', '规章 , 0, 12 ,3', ['|规章|0|12|3|']],
    ['a comma in the last of several numbers', '规章 0 3 1,234', ['|规章|0|3|1,234|']],
    ['commas in all of several numbers', '规章 1,234 5,678,901 0', ['|规章|1,234|5,678,901|0|']],
    ['values alone between commas', '0,0,37', ['|0|0|37|']],
    ['a number with a comma', '1,234', ['1,234']],
    ['a list in a sentence', '收到12件，办结12件', ['收到12件,办结12件']],
    ['a sentence with a number at its end', '申请都已办结。其中,12', ['申请都已办结。其中,12']],
    [
      'a tab before each row, and spaces between its cells',
      '→规章 0 12 3\n→其他 1',
      ['|规章|0|12|3|', '|其他|1|'],
    ],
    ['a tab before each cell, some with spaces in them', '→规 章\n→18 342\n→0', ['|规 章|18 342|0|']],
    ['tabs before a lone value', '规章→0→3→0→3\n→→→→7', ['|规章|0|3|0|3|', '|||||7|']],
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
    [
      'a bar before each row, several of them behind its last cell, and that cell blank',
      '|\n第二十条 | |||\n|\n规章 |\n0 |\n3 |\n|\n|\n其他 |\n1 | |||\n|\n总计 |\n2 |\n|',
      ['第二十条', '|规章|0|3||', '|其他|1|', '|总计|2||'],
    ],
    [
      'a row that one bar ends, beside rows that several do',
      '一、新收 |\n5 |\n|\n5 |\n||\n三、结果 |\n（一）公开 |\n4 |\n|\n|\n|\n总计 |\n9 |',
      ['|一、新收|5||5|', '三、结果', '|(一)公开|4|||', '|总计|9|'],
    ],
    [
      'blank cells before a row in one line',
      '规章 |\n|\n|\n规范性文件 | 2 | 0 |\n其他 | 1 | 3 |',
      ['|规章|||', '|规范性文件|2|0|', '|其他|1|3|'],
    ],
    [
      'bars that end cells, a line break for a blank one',
      '规章 | 3 |\n|\n| 5 |\n其他 |\n|\n| 2 | 4 |\n规范性文件 | 1 | 2 | 0 |',
      ['|规章|3|||5|', '|其他|||2|4|', '|规范性文件|1|2|0|'],
    ],
    [
      'the same, with the group of a row blank',
      '规章 | 3 |\n|\n| 5 |\n| 其他 |\n|\n| 2 | 4 |\n许可 | 6 |\n秘密 | 1 | 2 |\n| 0 |\n强制 | 5 |',
      ['|规章|3|||5||', '|其他|||2|4|', '|许可|6|', '|秘密|1|2||0|', '|强制|5|'],
    ],
    [
      'every cell before the bar of the next line',
      '信息内容\n | 件数\n | \n规章\n | \n | 3\n | \n其他\n | 2\n | \n | ',
      ['信息内容', '件数', '|规章||3|', '|其他|2||'],
    ],
    [
      'the same, with none behind a row',
      '规章\n | 0\n | 3\n其他\n | 2\n | 4\n\n五、问题',
      ['|规章|0|3|', '|其他|2|4|', '五、问题'],
    ],
    [
      'a bar on the line below each cell, and bars alone for blank ones',
      '规\n章\n|\n|\n|\n5\n|\n其他\n|\n1\n|\n\n2\n|\n3\n|',
      ['|规章|||5|', '|其他|1|2|3|'],
    ],
    [
      'one bar alone, perhaps of a cell that was lost',
      '规章\n|\n3\n|\n|\n其他\n|\n1\n|\n2\n|',
      ['规章', '3', '其他', '1', '2'],
    ],
    [
      'two numbers before one bar, one of them perhaps printed twice',
      '规章\n|\n3\n3\n|\n|\n|\n其他\n|\n1\n|',
      ['规章', '3', '3', '其他', '1'],
    ],
    [
      'bars behind cells and below the last, with the margins of a page',
      '规章  | \n→→→  | \n→→→5\n   | \n→→\n其他  | \n→→→1  | \n→→→\n   | \n→→\n总计  | \n→→→1  | \n→→→5\n   | ',
      ['|规章||5|', '|其他|1||', '|总计|1|5|'],
    ],
    [
      'names above the only row of a table',
      '维持 | 纠正 | 总计 |\n|\n| 3 |\n\n三、处理\n\n一、新收 |\n|\n| 5 |',
      ['|维持|纠正|总计|', '|||3|', '三、处理', '|一、新收|||5|'],
    ],
    [
      'a bar behind each cell of a line, also the last',
      '规章 | 0 | | 3 |\n其他 | 1 | 2 | |',
      ['|规章|0||3|', '|其他|1|2||'],
    ],
    [
      'the same, with a blank first cell',
      '三、结果 | 公开 | 3 |\n| 其他 | 1 |',
      ['|三、结果|公开|3|', '||其他|1|'],
    ],
    [
      'bars at the end for the columns that cells span, one of them alone',
      '二、结转 | 3 | | 3 | |||\n三、结果 | 公开 | 3 | | 3 | ||\n（三）不予 | 秘密 | | | | |\n四、结转 | | | | ||',
      ['|二、结转|3||3|', '|三、结果|公开|3||3|', '|(三)不予|秘密||||', '|四、结转||||'],
    ],
    [
      'bars behind a label alone: blank cells, so far as they tell',
      '收费 | |||\n许可 | 3 | ||',
      ['|收费||||', '|许可|3|'],
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
    ['a ruling that is text in a cell', '| --- | 规章 | 3 |', ['|---|规章|3|']],
    [
      'a ruling with blanks in its cells',
      '| 规章 | 0 |\n|  ---- |  ---- |\n| 其他 | 1 |',
      ['|规章|0|', '|其他|1|'],
    ],
    ['dashes for a placeholder', '规章\n---\n-5\n+58 3', ['规章', '---', '-5', '|+58|3|']],
    ['signs within a cell', '| 增减+-5 | 3 |', ['|增减+-5|3|']],
    ['one space before the first bar: a blank cell', '规章 | 0 | 1\n | 3 | 5', ['|规章|0|1|', '||3|5|']],
    ['two spaces before the first bar: a frame', '  | 规章 | 5 |', ['|规章|5|']],
    ['a frame that is open at its end', '规章| 0| 1\n| 其他 | 0', ['|规章|0|1|', '|其他|0|']],
    ['a bar before one cell', '| 规章', ['规章']],
    ['a bar behind one value', '3 |', ['3']],
    ['a bar alone, and one behind a value', '|\n3 |', ['3']],
    [
      'a bar alone at the end of a row that several bars end',
      '规章 |\n3 |\n|\n||\n总计 |',
      ['|规章|3||', '总计'],
    ],
    ['a bar alone before a row of another kind', '规章 |\n3 |\n|\n其他→1', ['|规章|3|', '|其他|1|']],
    ['bars behind labels alone', '三、结果 |\n（一）公开 |', ['三、结果', '(一)公开']],
    [
      'lines between rulings, one with words below a value',
      '+------+---+\n| 行政 | 3 |\n| 许可 | 共 |\n+------+---+',
      ['|行政|3|', '|许可|共|'],
    ],
    [
      'lines between rulings, one of them with tabs',
      '+------+---+\n| 行政 | 0 |\n说明→3\n| 许可 | |\n+------+---+',
      ['|行政|0|', '|说明|3|', '|许可||'],
    ],
    ['bars behind cells, and a blank line between', '规章 |\n\n0 |\n12 |', ['|规章|0|12|']],
    ['bars behind cells, one alone at the end', '规章 |\n0 |\n|', ['|规章|0|']],
    ['bars behind cells, and a row of another kind', '规章 |\n0 |\n其他→3', ['|规章|0|', '|其他|3|']],
    [
      'lines between the rulings of Markdown are rows',
      '|---|---|\n| 行政 | 0 |\n| 许可 | |\n|---|---|',
      ['|行政|0|', '|许可||'],
    ],
    [
      'a row of several lines, each in all its cells',
      '+---+---+\n| 行政 | 0 |\n| 许可 | 1 |\n+---+---+',
      ['|行政|0|', '|许可|1|'],
    ],
    [
      'lines between rulings that have not as many cells',
      '+---+---+---+\n| 行政 | 0 | |\n| 许可 | |\n+---+---+---+',
      ['|行政|0||', '|许可||'],
    ],
    [
      'lines between rulings with text between them',
      '+---+---+\n| 行政 | 0 |\n说明\n| 许可 | |\n+---+---+',
      ['|行政|0|', '说明', '|许可||'],
    ],
    ['a label and blank cells behind tabs', '规章→→→\n其他→3', ['|规章||||', '|其他|3|']],
    ['a label behind tabs', '→→规章\n其他→3', ['规章', '|其他|3|']],
    ['a value behind two tabs', '→→7\n其他→3', ['7', '|其他|3|']],
    ['a value behind three tabs', '规章→0→3\n→→→7', ['|规章|0|3|', '||||7|']],
    ['tabs before each cell, and no more: a margin', '→→\n→→→规章\n→→→3\n→→', ['规章', '3']],
    ['a tab alone between paragraphs', '规章\n\n→\n\n3', ['规章', '3']],
    [
      'two tabs between all cells',
      '内容→→制发→→有效\n规章→→3→→4\n其他→→→→5',
      ['|内容|制发|有效|', '|规章|3|4|', '|其他||5|'],
    ],
    [
      'two bars between all cells',
      '内容 || 制发 || 有效\n规章 || 3 || 4\n其他 || || 5',
      ['|内容|制发|有效|', '|规章|3|4|', '|其他||5|'],
    ],
    ['two tabs between few cells', '规章→→3→→4\n其他→→→→5', ['|规章||3||4|', '|其他||||5|']],
    [
      'two tabs between most cells',
      '内容→→制发→→有效\n规章→→3→→4\n其他→2→→→5',
      ['|内容||制发||有效|', '|规章||3||4|', '|其他|2|||5|'],
    ],
    ['tabs alone: a row of blank cells', '规章→1→2\n→→\n其他→1→2', ['|规章|1|2|', '||||', '|其他|1|2|']],
    ['a tab among spaces is a blank line', '规章→1\n → \n其他→2', ['|规章|1|', '|其他|2|']],
    ['a cell of two lines, with no cell behind it', '→商业\n\n企业\n其他→3', ['商业', '企业', '|其他|3|']],
    ['a cell before a bar is no second paragraph', '→商业\n\n2|\n企业\n→科研', ['商业', '2', '企业', '科研']],
    ['a remark behind a tab below its number', '22\n→（其中修订16件）', ['22(其中修订16件)']],
    ['a remark below two numbers', '3 +---+ | 3\n（其中修订16件）', ['3|3', '(其中修订16件)']],
    ['a ruling that begins with a colon', '规章 0\n:====== ===:\n其他 1', ['|规章|0|', '|其他|1|']],
    ['emphasis around cells', '| **规章** | 3 | **3** |', ['|规章|3|3|']],
    ['emphasis around values behind a label', '规章 **3** **2**', ['|规章|3|2|']],
    ['quotation marks around cells between tabs', '"规章"→"3"→""', ['|规章|3||']],
    ['quotation marks alone', '“”', ['""']],
    ['a remark below its number', '规章\n22\n（其中修订16件）\n3', ['规章', '22(其中修订16件)', '3']],
    ['a remark below a row', '规章→22\n（其中修订16件）', ['|规章|22|', '(其中修订16件)']],
    ['a remark below a label', '规章\n（其中修订16件）', ['规章', '(其中修订16件)']],
    ['a remark below a placeholder', '—\n（其中修订16件）', ['-', '(其中修订16件)']],
    ['a remark and more below a number', '22\n（其中修订16件）等', ['22', '(其中修订16件)等']],
    ['a label in brackets below a number', '22\n（一）予以公开', ['22', '(一)予以公开']],
    ['a remark with a value below a number', '22\n（其中修订16件）→3', ['22', '|(其中修订16件)|3|']],
    ['a word that ends in digits is of the label', '见 A12 3 4', ['|见 A12|3|4|']],
    ['a long label', `规${'章'.repeat(70)} 3 4`, [`规${'章'.repeat(70)} 3 4`]],
    ['a label with a long explanation', `规章（${'含'.repeat(70)}） 3 4`, [`|规章(${'含'.repeat(70)})|3|4|`]],
    ['a label too far apart', `三、${' '.repeat(420)}公开 3`, [`三、${' '.repeat(420)}公开 3`]],
    ['prose that ends in two numbers is no row', '来信；共 12 3', ['来信;共 12 3']],
    ['prose with numbers is no row', '全年收到申请 34 件，办结 12 件。', ['全年收到申请 34 件,办结 12 件。']],
    ['prose that ends in a number is no row', '来信；共 12', ['来信;共 12']],
  ])('%s', (_, text, read) => {
    expect(rows(text)).toEqual(read)
  })

  test.each(['见第 3 页', '第3页起', '共3/12', '3/12件'])('%s is none', (line) => {
    expect(rows(line)).toEqual([line])
  })

  test.each([
    '- 4 -',
    '— 4 —',
    '-5-',
    '第 3 页',
    '第3页 共 12 页',
    '3 / 12',
    '3/12',
    '－ 4 －',
    '第 12 页',
    '第3页,共12页',
    '第3页 / 共 12 页',
    '第3页共12 页',
    '12/340',
    '--3--',
    '- 12 -',
  ])('%s is a page number', (line) => {
    expect(rows(`规章→1\n${line}\n其他→2`)).toEqual(['|规章|1|', '|其他|2|'])
  })
})
