/**
 * Blocks to one text: a paragraph a line, a row of a table a line with a tab between its cells, a blank
 * line between blocks.
 *
 * ```text
 *   ┌────────────┬──────────────┬───┬───┐
 *   │ 三、…结果  │ （一）予以公开 │ 4 │ 0 │     三、…结果⇥（一）予以公开⇥4⇥0
 *   │            ├──────┬───────┼───┼───┤
 *   │            │（三） │ 1.…  │   │ 0 │     ⇥（三）⇥1.…⇥⇥0
 * ```
 *
 * A cell stands once, at its corner: blank where it is merged with the one above, gone where it is
 * covered from the left.
 */
import type { Block, Row, TableCell } from './Block'
import { picture } from './pictures'
import { flatMap } from '../../lists/flatMap'

/** Where a stretch of the text comes from; it reaches to the next mark. */
export interface Mark {
  readonly start: number
  readonly part: string
  /** Which table of the text, row of the table and column of its grid, from 0. */
  readonly table?: number
  readonly row?: number
  readonly column?: number
}

export interface Written {
  readonly text: string
  readonly marks: ReadonlyArray<Mark>
  /** Where pictures stand that may show a table. */
  readonly images: ReadonlyArray<number>
}

/** Blocks of a cell without nested tables; a table of one cell is a frame around its content. */
const unframed = (blocks: ReadonlyArray<Block>): ReadonlyArray<Block> =>
  flatMap(blocks, (block) => {
    const [row, ...rows] = block.kind === 'table' ? block.rows : []
    const isFrame = row?.length === 1 && rows.length === 0
    return isFrame ? unframed(row[0]?.blocks ?? []) : [block]
  })

/** Tabs and bars part cells, so a cell has none; and two numbers with a space between them are not one. */
const flat = (text: string): string =>
  text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]/gu, ' ')
    .replace(/[|｜]/gu, '¦')
    .replace(/(\p{Nd})[ \u00a0\u3000]{1,100}(?=\p{Nd})/gu, '$1 ¶ ')

const endsInDigit = /\d\s{0,100}$/u
const beginsWithDigit = /^\s{0,100}\d/u

/** The lines of a cell on one line. Digits of two lines are no number either. */
const joined = (lines: ReadonlyArray<string>): string =>
  lines.reduce(
    (above, below) =>
      above + (endsInDigit.test(above.slice(-100)) && beginsWithDigit.test(below) ? ' ¶ ' : ' ') + below,
  )

const textOf = (blocks: ReadonlyArray<Block>): string => {
  const lines = flatMap(blocks, (block) => (block.kind === 'paragraph' ? block.text.split('\n') : []))
  return lines.length === 0 ? '' : joined(lines.map(flat))
}

/** A cell that shows nothing but a picture is not blank. */
const cellText = ({ blocks }: TableCell): string => {
  const text = textOf(unframed(blocks))
  return text === '' && blocks.some(({ kind }) => kind === 'image') ? picture : text
}

/** A page laid out by a table: its cells hold tables, or it has one column and its cells are paragraphs. */
const isLayout = (rows: ReadonlyArray<Row>): boolean => rows.every(({ length }) => length <= 1)

const holdsTable = (row: Row): boolean =>
  row.some(({ blocks }) => unframed(blocks).some(({ kind }) => kind === 'table'))

/** A tab in a paragraph is a gap, unless there are so many that it is a row of a table. */
const fewestTabs = 3

const paragraphLine = (line: string): string => {
  const inner = line.trim()
  return inner.split('\t').length - 1 < fewestTabs ? inner.replaceAll('\t', ' ') : inner
}

export const writeBlocks = (blocks: ReadonlyArray<Block>): Written => {
  const marks: Array<Mark> = []
  const images: Array<number> = []
  let text = ''
  let tables = 0

  const writeRow = (row: Row, mark: Omit<Mark, 'start' | 'column'>): void => {
    row.forEach((cell, i) => {
      if (i > 0) text += '\t'
      marks.push({ start: text.length, ...mark, column: cell.column })
      noteImages(cell)
      text += cellText(cell)
    })
    text += '\n'
  }
  const noteImages = ({ blocks: inner }: TableCell): void => {
    for (const block of inner) if (block.kind === 'image' && block.isWide) images.push(text.length)
  }
  const writeTable = ({ rows, part }: Extract<Block, { readonly kind: 'table' }>): void => {
    if (isLayout(rows)) {
      for (const cell of rows.flat()) writeAll(cell.blocks)
      return
    }
    const table = tables++
    rows.forEach((row, i) => {
      if (holdsTable(row)) for (const { blocks: inner } of row) writeAll(inner)
      else writeRow(row, { part, table, row: i })
    })
    text += '\n'
  }
  const writeAll = (all: ReadonlyArray<Block>): void => {
    for (const block of all) {
      switch (block.kind) {
        case 'image':
          if (block.isWide) images.push(text.length)
          break
        case 'table':
          writeTable(block)
          break
        case 'paragraph':
          marks.push({ start: text.length, part: block.part })
          text += `${block.text.split('\n').map(paragraphLine).join('\n')}\n\n`
      }
    }
  }
  writeAll(blocks)
  return { text, marks, images }
}
