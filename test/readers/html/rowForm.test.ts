import { describe, expect, test } from 'vitest'
import type { Block, Cell } from '../../../src/readers/html/Outline'
import { formOf } from '../../../src/readers/html/rowForm'

/** A cell: its lines, and tables of rows of cells among them. */
type Content = ReadonlyArray<string | ReadonlyArray<ReadonlyArray<Content>>>

const texts: Array<string> = []

const blockOf = (content: Content[number]): Block => {
  if (typeof content !== 'string')
    return { kind: 'table', rows: content.map((cells) => ({ kind: 'row', cells: cells.map(cellOf) })) }
  const fromRun = texts.length
  texts.push(...content.split('+'))
  return { kind: 'line', fromRun, toRun: texts.length, isTight: false, sort: 'text' }
}

const cellOf = (content: Content): Cell => ({
  blocks: content.map(blockOf),
  colspan: 1,
  rowspan: 1,
  start: 0,
})

/** The form of a row, its cells between the marks that it gets: a line by its words, a table as `#`. */
const form = (...cells: ReadonlyArray<Content | undefined>): string => {
  const found = formOf(
    cells.map((content) => content && cellOf(content)),
    (run) => texts[run] ?? '',
  )
  if (found.kind === 'blocks') return 'blocks'
  const words = (blocks: ReadonlyArray<Block>): string =>
    blocks
      .map((block) => (block.kind === 'line' ? texts.slice(block.fromRun, block.toRun).join('') : '#'))
      .join('/')
  const [open, between, close] = found.marks
  const behind = found.behind.length > 0 ? ` behind: ${words(found.behind)}` : ''
  return open + found.cells.map(words).join(between) + close + behind
}

const table: Content[number] = [[['规章'], ['1']]]
const long = (length: number): string => '甲'.repeat(length)

describe('a row of a table', () => {
  test.each<[string, ReadonlyArray<Content | undefined>, string]>([
    ['has tabs between its cells', [['规章'], ['1'], []], '规章\t1\t'],
    ['has a blank for a cell from above', [undefined, ['规章'], ['1']], '\t规章\t1'],
    ['has bars around a number alone', [[], ['5'], undefined], '|  | 5 |  |'],
    ['has bars around a placeholder alone', [['/'], []], '| / |  |'],
    ['has bars around a word for none', [[], ['无']], '|  | 无 |'],
    ['has none around a word alone', [[], ['规章']], '\t规章'],
    ['has none around two numbers', [['1'], ['5']], '1\t5'],
    ['has none around a number that is all of it', [['5']], '5'],
    ['has the lines of a cell together', [['规章', '(其他)'], ['1']], '规章/(其他)\t1'],
    ['has what stands in a table of one cell', [['规章'], [[[[[[['1']]]]]]]], '规章\t1'],
  ])('%s', (_, cells, shown) => {
    expect(form(...cells)).toBe(shown)
  })
})

describe('a piece of the page laid out by a table', () => {
  test.each<[string, ReadonlyArray<Content>, boolean]>([
    ['has a table in a cell', [['左'], [table]], true],
    [
      'has tables in its cells',
      [
        ['左', table],
        ['1', table],
      ],
      true,
    ],
    ['has a table of two rows in a cell', [['左'], [[[['1']], [['2']]]]], true],
    ['has a cell of more than 200 characters', [['左'], [long(201)]], true],
    ['not of 200', [['左'], [long(200)]], false],
    ['in pieces', [['左'], [`${long(150)}+${long(51)}`]], true],
    ['in two lines', [['左'], [long(150), long(51)]], true],
    ['not beside three others', [['1'], ['2'], ['3'], [long(201)]], false],
    ['but beside two', [['1'], ['2'], [long(201)]], true],
    ['is one cell of several lines, of more than 60 characters', [[long(30), long(31)]], true],
    ['not of 60', [[long(30), long(30)]], false],
    ['not of one line', [[long(61)]], false],
    ['not of several cells', [[long(30), long(31)], ['1']], false],
  ])('%s', (_, cells, is) => {
    expect(form(...cells) === 'blocks').toBe(is)
  })
})

describe('a table that was never closed', () => {
  test('holds in its last cell what stands behind it', () => {
    expect(form(['规章'], ['1'], ['3', '说明', table])).toBe('规章\t1\t3 behind: 说明/#')
    expect(form(['规章'], [], [`3${long(39)}`, table])).toBe(`规章\t\t3${long(39)} behind: #`)
    expect(form(['规章'], ['/', table])).toBe('规章\t/ behind: #')
  })

  test.each<[string, ReadonlyArray<Content>]>([
    ['behind no short value', [['规章'], ['1'], [`3${long(40)}`, table]]],
    ['behind words', [['左'], ['表二', table]]],
    ['behind no value', [['规章'], ['1'], [table, '3']]],
    ['beside no other cell', [['3', table]]],
    ['beside blank cells', [[], [], ['3', table]]],
    ['beside cells of several lines', [['规章', '二'], ['1'], ['3', table]]],
    ['in the first cell', [['3', table], ['1']]],
    ['in several cells', [['规章'], [table], ['3', table]]],
  ])('is none %s', (_, cells) => {
    expect(form(...cells)).toBe('blocks')
  })
})
