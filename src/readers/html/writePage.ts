/**
 * An outline to the text of the page: lines, and each row of a table in one line with tabs between its
 * cells, as the reader of text knows it best.
 */
import type { ReaderNotice } from '../../document/SourceDocument'
import { gridRows, type GridRow } from './gridRows'
import { footOf } from './foot'
import type { Block, Cell, Line, Picture, Table } from './Outline'
import type { Page } from './readPage'
import { formOf, isLine } from './rowForm'
import { rowsInRow } from './rowsInRow'
import { isChinese, isDigit } from './Runs'
import { type TextWithOrigins, textWriter } from './TextWithOrigins'

/** The character for an object in a text: a cell that shows a picture is not blank. */
const picture = '\ufffc'

/** Behind a value of which nobody can tell in which line of its row it stands: so it is no number. */
const lineEnd = ' ¶'

export interface WrittenPage extends TextWithOrigins {
  readonly notices: ReadonlyArray<ReaderNotice>
}

export const writePage = (html: string, page: Page): WrittenPage => {
  const { runs } = page
  const writer = textWriter()
  const notices: Array<ReaderNotice> = []
  const foot = footOf(html, page)
  const startOf = ({ fromRun }: Line): number => runs.starts[fromRun] ?? 0
  const textOf = (run: number): string => runs.texts[run] ?? html.slice(runs.starts[run], runs.ends[run])

  const wordsOf = ({ fromRun, toRun }: Line): string => {
    let words = ''
    for (let run = fromRun; run < toRun; run++) words += textOf(run)
    return words
  }

  const writeLine = ({ fromRun, toRun }: Line): void => {
    for (let run = fromRun; run < toRun; run++)
      writer.add(textOf(run), runs.starts[run] ?? 0, runs.ends[run] ?? 0)
  }

  /**
   * A line of a cell. Two numbers with a space between them stay two: a second space says so, where one may stand
   * between the digits of a number.
   */
  const writeValue = ({ fromRun, toRun }: Line): void => {
    for (let run = fromRun; run < toRun; run++) {
      const text = textOf(run)
      const next = run + 1 < toRun ? textOf(run + 1).charCodeAt(0) : 0
      const parts = text === ' ' && isDigit(writer.last()) && isDigit(next)
      const shown = parts ? '  ' : text.length < 3 ? text : text.replace(/(\d) (?=\d)/gu, '$1  ')
      writer.add(shown, runs.starts[run] ?? 0, runs.ends[run] ?? 0)
    }
  }

  const begin = (mark: string, next: number): void => {
    if (writer.length() > 0) writer.part(mark, next)
  }

  const writePicture = ({ place, isWide }: Picture): void => {
    if (isWide) notices.push({ rule: 'reading/table-is-image', place })
  }

  /** Between the lines of a cell: two numbers stay two, and Chinese needs no space. */
  const joint = (line: Line): string => {
    const [last, first] = [writer.last(), textOf(line.fromRun).charCodeAt(0)]
    if (isDigit(last) && isDigit(first)) return '  '
    return isChinese(last) && isChinese(first) ? '' : ' '
  }

  /** Links and foot are no text; a caption that repeats the heading above would be a second heading. */
  const isShown = (line: Line): boolean => {
    if (line.sort === 'links' || startOf(line) >= foot) return false
    return line.sort !== 'caption' || !writer.recent().includes(wordsOf(line))
  }

  const writeCell = (blocks: ReadonlyArray<Block>, start: number, showsPictures: boolean): void => {
    let isFirst = true
    const isPicture = showsPictures && !blocks.some(isLine)
    for (const block of blocks) {
      if (block.kind === 'picture') {
        writePicture(block)
        if (isPicture && block.isValue) writer.add(picture, block.place.start, block.place.end)
      }
      if (block.kind !== 'line') continue
      if (!isFirst) writer.part(joint(block), startOf(block))
      writeValue(block)
      isFirst = false
    }
    if (isFirst) writer.part('', start)
  }

  const writeRow = (row: GridRow, mark: string, showsPictures: boolean): void => {
    const form = formOf(row, textOf)
    if (form.kind === 'blocks') {
      for (const cell of row) if (cell !== undefined) writeBlocks(cell.blocks)
      return
    }
    const first = form.cells.find((blocks) => blocks.some(isLine))?.find(isLine)
    if (first !== undefined && startOf(first) >= foot) return
    const { rows, unsureFrom } = rowsInRow(form.cells, wordsOf)
    const [open, between, close] = form.marks
    rows.forEach((cells, y) => {
      begin(y === 0 ? mark : '\n', row.find((cell) => cell !== undefined)?.start ?? 0)
      if (open !== '') writer.part(open, 0)
      row.forEach((cell, i) => {
        if (i > 0) writer.part(between, cell?.start ?? 0)
        const blocks = cells[i] ?? []
        writeCell(blocks, cell?.start ?? 0, showsPictures && row.length > 1)
        if (i >= unsureFrom && isDigit(writer.last())) writer.part(lineEnd, 0)
      })
      if (close !== '') writer.part(close, 0)
    })
    writeBlocks(form.behind)
  }

  /** Rows that share a cell have no number of their own in it, unless it says that there is none. */
  const shared = (cell: Cell): Cell | undefined => {
    const [line] = cell.blocks
    if (!isLine(line) || cell.blocks.length > 1) return undefined
    const words = wordsOf(line)
    if (/^[-0/—无]+$/u.test(words)) return cell
    const place = { start: startOf(line), end: runs.ends[line.toRun - 1] ?? 0 }
    return isDigit(words.charCodeAt(0))
      ? { ...cell, blocks: [{ kind: 'picture', place, isWide: false, isValue: true }] }
      : undefined
  }

  const writeTable = ({ rows }: Table): void => {
    const toGrid = gridRows(shared)
    let mark = '\n\n'
    // A table of pictures alone lays them out.
    const showsPictures = rows.some(
      (row) => row.kind === 'row' && row.cells.some(({ blocks }) => blocks.some(isLine)),
    )
    rows.forEach((row, i) => {
      if (row.kind !== 'row') writeBlocks([row])
      else {
        const grid = toGrid(row.cells)
        // A first row without text tells the widths of the columns.
        if (i > 0 || rows.length === 1 || row.cells.some(({ blocks }) => blocks.length > 0))
          writeRow(grid, mark, showsPictures)
      }
      mark = row.kind === 'row' ? '\n' : '\n\n'
    })
  }

  const writeBlocks = (blocks: ReadonlyArray<Block>): void => {
    for (const block of blocks) {
      if (block.kind === 'picture') writePicture(block)
      else if (block.kind === 'table') writeTable(block)
      else if (isShown(block)) {
        begin(block.isTight ? '\n' : '\n\n', startOf(block))
        writeLine(block)
      }
    }
  }

  writeBlocks(page.blocks)
  return { ...writer.done(), notices }
}
