import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/normalize/Normalized'
import { alignedRows } from '../../src/tables/aligned/alignedRows'
import { readLines } from '../../src/tables/lines/readLines'
import type { TextRow } from '../../src/tables/TextRow'
import { tokenize } from '../../src/tables/tokenize'
import { spaced } from './aligned'

/** The rows with blank cells that distance shows, each with the offset at which its line begins. */
const rowsIn = (
  text: string,
  printed: string = text,
): ReadonlyArray<readonly [start: number, row: TextRow]> => {
  const lines = readLines(text)
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)]
  const rows = alignedRows(text, printed, lines)
  return lines.flatMap((line, i) => {
    const row = rows.get(line)
    return row === undefined ? [] : [[starts[i] ?? NaN, row] as const]
  })
}

/** The same, as cells between bars. */
const read = (...lines: ReadonlyArray<string>): ReadonlyArray<string> => {
  const { key, readable } = normalize(spaced(...lines))
  return rowsIn(key, readable).map(([, { cells }]) => cells.map(({ text }) => text).join('|'))
}

/** A table in the width of a terminal: each name four columns wide. */
const inTerminal = ['信息内容··企业··其他··总计', '规章······3···········3', '行政许可········4·····4']

describe('rows with blank cells', () => {
  test('are read in the width of a terminal', () => {
    expect(read(...inTerminal)).toEqual(['规章|3||3', '行政许可||4|4'])
  })

  test('or by the count of characters', () => {
    expect(read('信息内容··企业··其他··总计', '规章····3·······3', '行政许可······4···4')).toEqual([
      '规章|3||3',
      '行政许可||4|4',
    ])
  })

  test('not where both widths have as many rows in line and read them in two ways', () => {
    expect(read('维持··其他··总计', '········3')).toEqual([])
  })

  test('also with the brackets of a Chinese page, which are wide', () => {
    expect(
      read(
        '内容············企业··其他··总计',
        '（一）予以公开··3···········3',
        '（二）部分公开········4·····4',
      ),
    ).toEqual(['(一)予以公开|3||3', '(二)部分公开||4|4'])
  })

  test('stand in the text where they say, blank ones just behind the cell before them', () => {
    const text = spaced(...inTerminal)
    const [[, row] = []] = rowsIn(text)
    expect(row?.cells.map(({ start, end }) => text.slice(start, end))).toEqual(['规章', '3', '', '3'])
    const [label, three, blank] = row?.cells ?? []
    expect(blank?.start).toBe(three?.end)
    expect(label?.start).toBe(text.indexOf('规章'))
  })

  test('without a label begin where their line does', () => {
    const text = spaced(...inTerminal, '················3·····3')
    const start = text.lastIndexOf('\n') + 1
    const last = new Map(rowsIn(text)).get(start)
    expect(last?.cells.map((cell) => cell.text)).toEqual(['', '3', '3'])
    expect(last?.cells[0]).toEqual({ start, end: start, text: '', words: '', isValue: true })
    expect(last).toMatchObject({ bounded: true, blanks: 'distance' })
  })

  test('of blank cells alone', () => {
    expect(read(...inTerminal, '行政强制', '收费······3···········3')).toEqual([
      '规章|3||3',
      '行政许可||4|4',
      '行政强制|||',
      '收费|3||3',
    ])
  })

  test('of blank cells alone, above the first values', () => {
    expect(read('信息内容··企业··其他··总计', '行政强制', ...inTerminal.slice(1))).toEqual([
      '行政强制|||',
      '规章|3||3',
      '行政许可||4|4',
    ])
  })

  test('of blank cells alone in a table without a value', () => {
    expect(read(...inTerminal, '第二十条第（五）项信息', '信息内容··数量', '行政强制')).toEqual([
      '规章|3||3',
      '行政许可||4|4',
      '行政强制|',
    ])
  })

  test('are no captions above the names', () => {
    expect(read('一项', ...inTerminal)).toEqual(['规章|3||3', '行政许可||4|4'])
  })
})

describe('rows stay as they are', () => {
  test.each<[what: string, lines: ReadonlyArray<string>]>([
    [
      'where every cell shows',
      ['信息内容··企业··其他··总计', '规章······3·····4·····7', '行政许可··1·····2·····3'],
    ],
    ['where labels are alone, and no row leaves a cell blank', ['内容····企业····', '规章····3', '许可']],
    [
      'where a label is alone, and all rows show every cell',
      ['信息内容··企业··其他', '规章······3·····4', '行政许可··1·····2', '行政强制'],
    ],
    ['without room for a blank cell', ['信息内容··企业··其他', '规章··3', '许可··4']],
    ['without a table', ['各类信息的数量··见下表', '', '无···']],
  ])('%s', (_, lines) => {
    expect(read(...lines)).toEqual([])
  })

  test.each([
    ['below', ['行政强制', '··········3·····4·····7']],
    ['above', ['··········3·····4·····7', '行政强制']],
  ])('where values alone, %s a label, may be its own', (_, lines) => {
    expect(read(...inTerminal, ...lines)).toEqual(['规章|3||3', '行政许可||4|4'])
  })

  test('where all cells of a table are parted alike: its values may be of any column', () => {
    const alike = ['第二十条第（五）项信息', '信息内容·企业·其他', '行政处罚·5', '行政强制']
    expect(read(...inTerminal, ...alike)).toEqual(['规章|3||3', '行政许可||4|4'])
    expect(read(...inTerminal, ...alike, '规章·····6')).toEqual([
      '规章|3||3',
      '行政许可||4|4',
      '行政处罚|5|',
      '行政强制||',
      '规章|6|',
    ])
  })

  test('but a table of one column has no other', () => {
    expect(read(...inTerminal, '第二十条第（五）项信息', '信息内容·件数', '行政处罚·5', '行政强制')).toEqual([
      '规章|3||3',
      '行政许可||4|4',
      '行政强制|',
    ])
  })

  test('where values are parted alike, however far: only names stand closer', () => {
    const lines = ['第二十条第（五）项信息', '信息内容···企业···其他', '行政处罚···5']
    expect(read(...inTerminal, ...lines)).toEqual(['规章|3||3', '行政许可||4|4'])
    expect(read(...inTerminal, '第二十条第（五）项信息', '信息内容···企业·其他', '行政处罚···5')).toContain(
      '行政处罚|5|',
    )
  })

  test('where values are out of line', () => {
    expect(read(...inTerminal, '收费··········3·······3')).toEqual(['规章|3||3', '行政许可||4|4'])
  })
})

test('rows come among the others, in order', () => {
  const { key, readable } = normalize(spaced(...inTerminal, '收费······1·····2·····3', '', '五、其他'))
  expect(tokenize(key, readable).map(({ cells }) => cells.map(({ text }) => text).join('|'))).toEqual([
    '信息内容  企业  其他  总计',
    '规章|3||3',
    '行政许可||4|4',
    '收费|1|2|3',
    '五、其他',
  ])
})

const anyText = fc.string({
  unit: fc.constantFrom('规章', '总计', '0', '12', ' ', '   ', '\n', '(', '。', '-------'),
})

property.prop([anyText])('values are those of the line, in its order', (text) => {
  for (const [start, { cells }] of rowsIn(text)) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end < 0 ? undefined : end)
    const filled = cells.filter((cell) => cell.text !== '')
    expect(filled.map((cell) => text.slice(cell.start, cell.end))).toEqual(filled.map((cell) => cell.text))
    expect(
      filled
        .map((cell) => cell.text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(line.replaceAll(' ', ''))
    expect(cells.some((cell) => cell.text === '')).toBe(true)
  }
})
