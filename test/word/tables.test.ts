/** Tables as rows of one text, with the way back to row and column. */
import { describe, expect, test } from 'vitest'
import { docx, documentOf, textOf } from './docx'

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const tr = (cells: ReadonlyArray<string>, properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
const tbl = (...rows: ReadonlyArray<string>): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const plain = (...texts: ReadonlyArray<string>): string => tr(texts.map((text) => tc(p(text))))

const picture = (place: 'inline' | 'anchor'): string =>
  `<w:p><w:r><w:drawing><wp:${place} xmlns:wp="wp"><pic:pic xmlns:pic="pic" xmlns:a="a"><pic:spPr><a:xfrm><a:ext cx="9000"/></a:xfrm></pic:spPr></pic:pic></wp:${place}></w:drawing></w:r></w:p>`

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`
const begins = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

describe('rows', () => {
  test.each([
    ['a line each', tbl(plain('规章', '1'), plain('规章', '2')), '规章\t1\n规章\t2'],
    ['blank cells stand', tbl(plain('规章', '', '')), '规章'],
    ['a span is one cell', tbl(tr([tc(p('甲'), span(3)), tc(p('1'))])), '甲\t1'],
    ['a span without end too', tbl(tr([tc(p('甲'), span(1_000_000)), tc(p('1'))])), '甲\t1'],
    [
      'blank below a merged cell, whatever is left in it',
      tbl(tr([tc(p('三'), begins), tc(p('1'))]), tr([tc(p('7'), goesOn), tc(p('2'))])),
      '三\t1\n\t2',
    ],
    ['a merge that begins nowhere is a cell', tbl(tr([tc(p('三'), goesOn), tc(p('1'))])), '三\t1'],
    [
      'merged in the manner of old',
      tbl(tr([tc(p('甲'), '<w:hMerge w:val="restart"/>'), tc(p('7'), '<w:hMerge/>'), tc(p('1'))])),
      '甲\t1',
    ],
    [
      'removed and hidden rows are gone',
      tbl(plain('甲', '1'), tr([tc(p('7'))], '<w:del/>'), tr([tc(p('7'))], '<w:hidden/>')),
      '甲\t1',
    ],
    ['removed cells are gone', tbl(tr([tc(p('甲')), tc(p('7'), '<w:cellDel/>'), tc(p('1'))])), '甲\t1'],
    [
      'rows and cells in controls',
      `<w:tbl><w:sdt><w:sdtContent>${tr([tc(p('甲')), `<w:sdt><w:sdtContent>${tc(p('1'))}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt></w:tbl>`,
      '甲\t1',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })
})

describe('cells', () => {
  test.each([
    [
      'lines and tabs are spaces',
      tbl(tr([tc(p('商业') + p('企业')), tc('<w:p><w:r><w:t>1</w:t><w:tab/></w:r></w:p>'), tc(p('2'))])),
      '商业 企业\t1 \t2',
    ],
    ['digits of two lines are no number', tbl(tr([tc(p('1') + p('2')), tc(p('3'))])), '1 ¶ 2\t3'],
    [
      'numbers with a space between them are two',
      tbl(plain('规章', '1 2', '１　２')),
      '规章\t1 ¶ 2\t１ ¶ ２',
    ],
    [
      'a picture is what the cell shows',
      tbl(tr([tc(p('规章')), tc(picture('inline')), tc(p('1'))])),
      '规章\t\ufffc\t1',
    ],
    ['a picture beside a number', tbl(tr([tc(p('规章')), tc(p('12') + picture('inline'))])), '规章\t12'],
    [
      'a seal over the page is in no cell',
      tbl(tr([tc(p('规章')), tc(picture('anchor')), tc(p('1'))])),
      '规章\t\t1',
    ],
    ['a bar parts no cells', tbl(plain('甲|乙', '1')), '甲¦乙\t1'],
    ['a frame around a cell', tbl(tr([tc(p('甲')), tc(tbl(plain('1')) + p(''))])), '甲\t1'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })
})

test('notes of cells follow their table', async () => {
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const footnotes = `<w:footnote w:id="2">${p('含上年 3 件')}</w:footnote>`
  const table = tbl(tr([tc(p('规章')), tc(`<w:p><w:r><w:t>12</w:t></w:r>${mark}</w:p>`), tc(p('7'))]))
  expect(await textOf(table + p('末'), { footnotes })).toBe('规章\t12\t7\n\n含上年 3 件\n\n末')
})

describe('tables that lay out the page', () => {
  test('one column: its cells are the page', async () => {
    expect(await textOf(tbl(tr([tc(p('甲') + tbl(plain('规章', '1')) + p('乙'))])))).toBe(
      '甲\n\n规章\t1\n\n乙',
    )
  })

  test('tables side by side stand below each other', async () => {
    expect(await textOf(tbl(tr([tc(tbl(plain('甲', '1'))), tc(tbl(plain('乙', '2')))])))).toBe(
      '甲\t1\n\n乙\t2',
    )
  })
})

describe('places', () => {
  const body =
    p('前') +
    tbl(tr([tc(p('三'), begins + span(2)), tc(p('12'))]), tr([tc(p(''), goesOn + span(2)), tc(p('34'))]))
  const locate = async (text: string) => {
    const document = await documentOf(docx(body))
    const start = document.text.indexOf(text)
    return document.locate({ start, end: start + text.length })
  }

  test.each([
    ['前', { start: 0, end: 1, part: 'word/document.xml' }],
    ['12', { start: 5, end: 7, part: 'word/document.xml', table: 0, row: 0, column: 2 }],
    ['34', { start: 9, end: 11, part: 'word/document.xml', table: 0, row: 1, column: 2 }],
    ['三\t12', { start: 3, end: 7, part: 'word/document.xml', table: 0, row: 0 }],
    ['12\n\t34', { start: 5, end: 11, part: 'word/document.xml', table: 0 }],
    ['前\n\n三', { start: 0, end: 4, part: 'word/document.xml' }],
  ])('of %j', async (text, place) => {
    expect(await locate(text)).toEqual(place)
  })

  test('of a blank cell', async () => {
    const { text, locate: locateIn } = await documentOf(docx(tbl(plain('规章', '', '1'))))
    const at = text.indexOf('\t') + 1
    expect(locateIn({ start: at, end: at })).toMatchObject({ table: 0, row: 0, column: 1 })
  })

  test('of a text without any', async () => {
    expect((await documentOf(docx(''))).locate({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })
})
