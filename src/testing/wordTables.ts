/**
 * Tables of a form as tables of Word: merged cells, on a grid that may be finer than their columns.
 */
import { type Grid, type Slot, slotsOf } from '../render/Grid'
import type { CellTexts } from '../render/Page'
import { escapeHtml as escaped } from '../text/escapeHtml'
import { paragraph, runsOf } from './wordMarkup'
import type { WordStyle } from './WordStyle'

const longestPiece = 6

const piecesOf = (text: string): ReadonlyArray<string> =>
  text.match(new RegExp(`.{1,${longestPiece}}`, 'gu')) ?? []

const blankOf: Readonly<Record<WordStyle['blanks'], string>> = {
  empty: '<w:p/>',
  space: paragraph('<w:r><w:t>\u3000</w:t></w:r>'),
  placeholder: `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('<w:r><w:t>12</w:t></w:r>')}</w:sdtContent></w:sdt><w:p/>`,
}

const contentOf = (style: WordStyle, text: string, isLabel: boolean): string => {
  if (text === '') return isLabel ? '<w:p/>' : blankOf[style.blanks]
  if (!isLabel || style.labels === 'whole') return paragraph(runsOf(style, text))
  const pieces = piecesOf(text).map((piece) => runsOf(style, piece))
  return style.labels === 'paragraphs'
    ? pieces.map((piece) => paragraph(piece)).join('')
    : paragraph(pieces.join('<w:r><w:br/></w:r>'))
}

/** How many columns of a fine grid one column takes. */
const fineness = 3

const squaresOf = ({ tables }: WordStyle, columns: number): string => {
  const width = tables === 'fine-grid' ? columns * fineness : columns
  return width === 1 ? '' : `<w:gridSpan w:val="${width}"/>`
}

const mergeOf = ({ cell, down }: Slot): string => {
  if (cell.rowspan === 1) return ''
  return down === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
}

/** A cell of one column that others covered, as Word wrote it before there was a span. */
const coveredCell = '<w:tc><w:tcPr><w:hMerge w:val="continue"/></w:tcPr><w:p/></w:tc>'

const cellOf =
  (style: WordStyle, texts: CellTexts) =>
  (slot: Slot): string => {
    const { cell, down } = slot
    const { address, label, colspan } = cell
    // What is left below a merged cell is not shown.
    const text = down > 0 ? '' : address === null ? label : texts(address)
    const content = contentOf(style, text, address === null)
    if (style.tables !== 'old-merge' || colspan === 1)
      return `<w:tc><w:tcPr>${squaresOf(style, colspan)}${mergeOf(slot)}</w:tcPr>${content}</w:tc>`
    return (
      `<w:tc><w:tcPr><w:hMerge w:val="restart"/>${mergeOf(slot)}</w:tcPr>${content}</w:tc>` +
      coveredCell.repeat(colspan - 1)
    )
  }

const rowOf =
  (style: WordStyle, texts: CellTexts) =>
  (slots: ReadonlyArray<Slot>): string => {
    const cells = slots.filter(({ right }) => right === 0).map(cellOf(style, texts))
    return `<w:tr>${cells.join('')}</w:tr>`
  }

/** A row that was removed under tracked changes, with numbers that count no more. */
const removedRow = (text: string): string =>
  `<w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:tc></w:tr>`

const gridColumns = (style: WordStyle, width: number): string =>
  '<w:gridCol w:w="900"/>'.repeat(style.tables === 'fine-grid' ? width * fineness : width)

export const wordTable = (style: WordStyle, texts: CellTexts, grid: Grid): string => {
  const rows = slotsOf(grid)
    .map(rowOf(style, texts))
    .join(style.tables === 'rows-removed' ? removedRow('规章 7 7 7') : '')
  const table = `<w:tbl><w:tblPr/><w:tblGrid>${gridColumns(style, grid.width)}</w:tblGrid>${rows}</w:tbl>`
  if (style.tables !== 'framed') return `${table}<w:p/>`
  return `<w:tbl><w:tblPr/><w:tr><w:tc><w:p/>${table}<w:p/></w:tc></w:tr></w:tbl><w:p/>`
}
