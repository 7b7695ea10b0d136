/**
 * Elements to blocks: paragraphs with all that stands in them, and tables.
 */
import type { Block, Row, TableCell } from './Block'
import { readChildren, type Story } from './Story'
import { pictureOf } from './pictures'
import { lookOf, type RunLook } from './RunLook'
import { symbolText } from './symbolText'
import { type Words, wordsBehind } from './Words'
import { attribute, child, count, isElement, isOn, setting, type XmlElement } from './Xml'
import { flatMap } from '../../lists/flatMap'

/** A paragraph on the way: its words so far, and what floats beside it. */
interface Line {
  readonly words: Words
  readonly beside: Array<Block>
  /** Of its runs so far, where they state one. */
  readonly sizes: Array<number | undefined>
}

/** Properties, instructions, and annotations above the line (pinyin). */
const unread = ['rPr', 'pPr', 'instrText', 'delText', 'delInstrText', 'rt']

const noteBlocks = (story: Story, kind: string, reference: XmlElement): ReadonlyArray<Block> => {
  const key = `${kind} ${attribute(reference, 'id') ?? ''}`
  const note = story.notes.get(key)
  if (note === undefined) return []
  // Each is read where it is named first: a note that names itself, or is named a thousand times, has an end.
  story.notes.delete(key)
  return readBlocks({ ...story, part: note.part }, note.element)
}

const turnField = ({ fields }: Story, mark: XmlElement): void => {
  const type = attribute(mark, 'fldCharType')
  if (type === 'begin' || type === 'separate' || type === 'end') fields[type]()
}

const isWideOrNoPicture = (block: Block): boolean => block.kind !== 'image' || block.isWide

/** Stands for what is chosen from a list: no number, and not blank. */
const chosen = '\ufffc'

/** The exponents and indices of formulas stand above and below their line. */
const lookInside = ({ styles }: Story, { sizes }: Line, element: XmlElement, look: RunLook): RunLook => {
  if (element.name === 'r') {
    const own = lookOf(styles, element, look.isHidden, sizes.at(-1))
    sizes.push(own.size)
    return own
  }
  return element.name === ':sup' || element.name === ':sub' ? { ...look, isOffLine: true } : look
}

const readInline = (story: Story, line: Line, element: XmlElement, look: RunLook): void => {
  const write = (text: string): void => {
    if (!look.isHidden && !story.fields.hide()) line.words.add(text, look.isOffLine)
  }
  switch (element.name) {
    case 't':
    case ':t':
      write(element.children.filter((node) => typeof node === 'string').join(''))
      return
    case 'tab':
    case 'ptab':
      write('\t')
      return
    case 'br':
    case 'cr':
      write('\n')
      return
    case 'noBreakHyphen':
      write('-')
      return
    case 'sym':
      write(symbolText(attribute(element, 'font'), attribute(element, 'char')))
      return
    case 'fldChar':
      // Which of its words a list shows is told elsewhere.
      if (child(child(element, 'ffData'), 'ddList') !== undefined) write(chosen)
      turnField(story, element)
      return
    case ':den':
      write('/')
      break
    case 'footnoteReference':
      line.beside.push(...noteBlocks(story, 'footnote', element))
      return
    case 'endnoteReference':
      line.beside.push(...noteBlocks(story, 'endnote', element))
      return
    case 'txbxContent':
      line.beside.push(...readBlocks(story, element))
      return
    case ':pic':
    case ':shape': {
      const picture = pictureOf(element)
      if (picture !== undefined && (picture.isWide || !picture.floats))
        line.beside.push({ kind: 'image', part: story.part, isWide: picture.isWide })
    }
  }
  if (unread.includes(element.name)) return
  const own = lookInside(story, line, element, look)
  const before = line.beside.length
  for (const node of readChildren(element)) if (isElement(node)) readInline(story, line, node, own)
  // What is anchored to a line floats over the page.
  if (element.name === ':anchor') line.beside.push(...line.beside.splice(before).filter(isWideOrNoPicture))
}

/** Whether a tracked change takes away the end of the paragraph, so that it runs on into the next. */
const runsOn = (properties: XmlElement | undefined): boolean => {
  const mark = child(properties, 'rPr')
  return child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined
}

/** Reads a paragraph behind `before`, the text of one that runs on into it. */
const readParagraph = (
  story: Story,
  element: XmlElement,
  before: string,
): { readonly text: string; readonly runsOn: boolean; readonly beside: ReadonlyArray<Block> } => {
  const { styles, nextNumber } = story
  const properties = child(element, 'pPr')
  const style = setting(properties, 'pStyle') ?? styles.usual
  const isHidden = styles.find(style, (one) => one.isHidden)?.found ?? false
  const line: Line = { words: wordsBehind(before), beside: [], sizes: [] }
  readInline(story, line, element, { isHidden, isOffLine: false })
  const text = line.words.text()
  const { beside } = line
  if (styles.find(style, ({ isContents }) => isContents || undefined) !== undefined)
    return { text: '', runsOn: false, beside }
  if (runsOn(properties)) return { text, runsOn: true, beside }
  const isGone = text === '' && (isHidden || isOn(child(properties, 'rPr'), 'vanish') === true)
  return { text: isGone ? '' : nextNumber(properties, style) + text, runsOn: false, beside }
}

/** The elements of a name below wrappers: rows in content controls, cells in smart tags. */
const unwrapped = (element: XmlElement, name: string): ReadonlyArray<XmlElement> =>
  flatMap(readChildren(element).filter(isElement), (node) => {
    if (node.name === name) return [node]
    return node.name === 'p' || node.name === 'tbl' || node.name.endsWith('Pr') ? [] : unwrapped(node, name)
  })

/** A vertical merge: where a cell begins one, where it goes on, or neither. */
const mergeOf = (properties: XmlElement | undefined): 'begins' | 'goes on' | undefined => {
  const merge = child(properties, 'vMerge')
  if (merge === undefined) return undefined
  return attribute(merge, 'val') === 'restart' ? 'begins' : 'goes on'
}

const isRemovedRow = (row: XmlElement): boolean => {
  const properties = child(row, 'trPr')
  return child(properties, 'del') !== undefined || isOn(properties, 'hidden') === true
}

/** `open`: the columns where a cell above is merged with the one below it. */
const readRow = (
  story: Story,
  element: XmlElement,
  open: ReadonlySet<number>,
): { readonly row: Row; readonly open: ReadonlySet<number> } => {
  const row: Array<TableCell> = []
  const merged = new Set<number>()
  let column = Math.max(0, count(child(element, 'trPr'), 'gridBefore') ?? 0)
  for (const cell of unwrapped(element, 'tc')) {
    const properties = child(cell, 'tcPr')
    const isGone = child(properties, 'cellDel') !== undefined
    const isCovered = setting(properties, 'hMerge') !== 'restart' && child(properties, 'hMerge') !== undefined
    const merge = mergeOf(properties)
    if (merge !== undefined) merged.add(column)
    const reachesDown = merge === 'goes on' && open.has(column)
    if (!isGone && !isCovered) row.push({ column, blocks: reachesDown ? [] : readBlocks(story, cell) })
    column += Math.max(1, count(properties, 'gridSpan') ?? 1)
  }
  return { row, open: merged }
}

/** A table, and behind it the notes of its cells: in a cell they would be taken for its text. */
const readTable = (story: Story, element: XmlElement): ReadonlyArray<Block> => {
  const isOwn = ({ part }: Block): boolean => part === story.part
  const rows: Array<Row> = []
  const notes: Array<Block> = []
  let open: ReadonlySet<number> = new Set()
  for (const tr of unwrapped(element, 'tr')) {
    if (isRemovedRow(tr)) continue
    const read = readRow(story, tr, open)
    rows.push(read.row.map(({ column, blocks }) => ({ column, blocks: blocks.filter(isOwn) })))
    for (const { blocks } of read.row) for (const block of blocks) if (!isOwn(block)) notes.push(block)
    open = read.open
  }
  return [{ kind: 'table', rows, part: story.part }, ...notes]
}

/** The blocks inside a body, a cell, a text box or a note. */
export const readBlocks = (story: Story, container: XmlElement): ReadonlyArray<Block> => {
  const blocks: Array<Block> = []
  let running = ''
  const add = (text: string): void => {
    if (text !== '') blocks.push({ kind: 'paragraph', text, part: story.part })
    running = ''
  }
  const walk = (element: XmlElement): void => {
    for (const node of readChildren(element)) {
      if (!isElement(node)) continue
      if (node.name === 'p') {
        const paragraph = readParagraph(story, node, running)
        if (paragraph.runsOn) running = paragraph.text
        else add(paragraph.text)
        for (const block of paragraph.beside) blocks.push(block)
      } else if (node.name === 'tbl') {
        add(running)
        for (const block of readTable(story, node)) blocks.push(block)
      } else if (!node.name.endsWith('Pr')) walk(node)
    }
  }
  walk(container)
  add(running)
  return blocks
}
