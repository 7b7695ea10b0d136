/**
 * Drafts to text: the layouts of `render`, and those that only damage produces.
 */
import { displayWidth } from '../explain/displayWidth'
import { layouts, pipeTable } from '../render/layouts'
import { aligned, alike, centredNames } from './alignedWriting'
import {
  barsAtEnds,
  barsBeforeNext,
  barsBehindLast,
  barsBehindMargins,
  barsBelow,
  barsOverLines,
  behindCells,
} from './barWriting'
import type { Chance } from './Chance'
import { cutRow, type Draft, type DraftCell, type DraftRow, type Part } from './Draft'

type Rows = ReadonlyArray<DraftRow>
type Texts = ReadonlyArray<string>

/** How one table is written. */
type WriteTable = (chance: Chance) => (rows: Rows) => string

const textsWhere =
  (shows: (cell: DraftCell) => boolean) =>
  (rows: Rows): ReadonlyArray<Texts> =>
    rows.map(({ cells }) => cells.filter(shows).map(({ text }) => text))

const all = textsWhere(() => true)
const uncovered = textsWhere(({ isCovered }) => !isCovered)
const corners = textsWhere(({ isCorner }) => isCorner)
const printed = textsWhere(({ text }) => text !== '')

/** A way of writing, and whether a blank cell can be told from one that is not there. */
interface Manner {
  readonly write: WriteTable
  readonly keepsBlanks: boolean
}

const keeping = (write: (rows: Rows) => string): Manner => ({ write: () => write, keepsBlanks: true })
const losing = (write: (rows: Rows) => string): Manner => ({ write: () => write, keepsBlanks: false })

/** A row a line, or whatever else is between rows. */
const joined =
  (select: (rows: Rows) => ReadonlyArray<Texts>, between: string, betweenRows = '\n') =>
  (rows: Rows): string =>
    select(rows)
      .map((texts) => texts.join(between))
      .join(betweenRows)

const apart = (header: (chance: Chance, width: number) => Texts): Manner => ({
  write: (chance) => (rows) =>
    all(rows)
      .map((texts) => pipeTable.write([header(chance, texts.length), texts]))
      .join('\n\n'),
  keepsBlanks: true,
})

const wrongNames = ['本年新收件数', '上年结转件数', '予以公开', '部分公开', '不予公开', '数量'] as const

/** What is not blank, with spaces between. */
const wordsOf = (cells: ReadonlyArray<DraftCell>): string =>
  cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')

/** As many characters as fit in the label column of a page. */
const labelPiece = /.{1,10}/gsu

/*
 *   4.无正当理由大量反        the label wrapped at the width of its column, and its numbers on the line of
 *   复申请 0 0 0 0 0 0 0      the last piece, the first, or a line of their own between the pieces
 */
const wrapped = (lineOfNumbers: (pieces: number) => number | 'between'): Manner =>
  losing((rows) =>
    rows
      .flatMap((row): Texts => {
        const { lead, values } = cutRow(row)
        if (row.kind !== 'line') return [lead.map(({ text }) => text).join(row.kind === 'header' ? ' ' : '')]
        const label = lead.map(({ text }) => text).join('')
        const numbers = wordsOf(values)
        const pieces = label.match(labelPiece) ?? []
        if (pieces.length <= 1) return [`${label} ${numbers}`.trim()]
        const at = lineOfNumbers(pieces.length)
        return at === 'between'
          ? [...pieces.slice(0, 1), numbers, ...pieces.slice(1)]
          : pieces.map((piece, i) => (i === at ? `${piece} ${numbers}` : piece))
      })
      .filter((line) => line.trim() !== '')
      .join('\n'),
  )

/** `规章0 0 3`: columns closer than a space; only plain numbers can be told from the label before them. */
const gluedToLabels = (rows: Rows): string =>
  rows
    .map((row) => {
      const { lead, values } = cutRow(row)
      const numbers = wordsOf(values)
      return wordsOf(lead) + (/^\d+(?:\.\d+)?(?: |$)/u.test(numbers) ? '' : ' ') + numbers
    })
    .join('\n')

/** The text of a cell in every square of it, as tools print tables that know no merged cells. */
const repeated = (rows: Rows): ReadonlyArray<Texts> =>
  rows.map(({ cells }) => cells.map(({ text, whole, isCorner }) => (isCorner ? text : whole)))

/** Exported: a cell that has such a mark itself stands in quotation marks. */
const exported = (mark: string): Manner =>
  keeping((rows) =>
    all(rows)
      .map((texts) => texts.map((text) => (text.includes(mark) ? `"${text}"` : text)).join(mark))
      .join('\n'),
  )

/** The text of a page, with the tabs of its source. */
const behindMargins = (texts: Texts): string =>
  ['\t\t', ...texts.map((text) => `\t\t\t\n\t\t\t\t${text}\n\t\t\t`), '\t\t'].join('\n')

const quoted = (text: string): string => (/["“”]/u.test(text) ? text : `"${text}"`)

const emphasised = (text: string): string => (text === '' ? '' : `**${text}**`)

const alignedAs = (...[alignments, measure]: Parameters<typeof aligned>): Manner => ({
  write: aligned(alignments, measure),
  keepsBlanks: true,
})

/**
 * The ways in which a table is written, and whether they show a blank cell.
 *
 * @example
 * import { writings } from 'ogi-report/testing'
 *
 * writings.spaces.keepsBlanks // => false
 *
 * @since 0.1.0
 */
export const writings = {
  tabs: keeping(joined(all, '\t')),
  cells: keeping((rows) => layouts.cells.write(uncovered(rows))),
  paragraphs: losing((rows) => layouts.paragraphs.write(printed(rows))),
  'cells-behind-margins': losing((rows) => corners(rows).map(behindMargins).join('\n')),
  'cells-between-tabs': losing(joined(corners, '\n\n\t\n\n', '\n\n')),
  'tabs-merged-repeated': keeping(joined(repeated, '\t')),
  'tabs-doubled': keeping(joined(all, '\t\t')),
  'tabs-quoted': keeping((rows) => layouts.tabs.write(all(rows).map((texts) => texts.map(quoted)))),
  bars: keeping(joined(all, ' | ')),
  commas: exported(','),
  semicolons: exported(';'),
  'bars-after-cells': losing(joined(corners, '| ')),
  'bars-behind-cells': keeping(behindCells(false, false)),
  'bars-behind-cells-filled': keeping(behindCells(false, true)),
  'bars-around-cells-filled': keeping(behindCells(true, true)),
  'bars-behind-squares': keeping((rows) =>
    uncovered(rows)
      .map((texts) => `${texts.join(' | ')} |`.trimStart())
      .join('\n'),
  ),
  spaces: losing(joined(printed, ' ')),
  'spaces-glued': losing(gluedToLabels),
  'aligned-in-terminal': alignedAs(alike, displayWidth),
  'aligned-by-count': alignedAs(alike, ({ length }) => length),
  'aligned-below-centred-names': { ...alignedAs(centredNames, displayWidth), keepsBlanks: false },
  'cells-before-bars': losing((rows) =>
    corners(rows)
      .flatMap((texts) => ['|', ...texts.map((text) => `${text} |`)])
      .join('\n'),
  ),
  'cells-before-bars-ended': losing(barsAtEnds),
  'cells-before-bars-filled': losing(barsBehindLast),
  'bars-over-lines': keeping(barsOverLines),
  'bars-before-next': keeping(barsBeforeNext),
  'bars-below': losing(barsBelow),
  'bars-behind-margins': losing(barsBehindMargins),
  'cells-between-bars': losing(joined(corners, '\n|\n', '\n|\n')),
  markdown: keeping((rows) => pipeTable.write(all(rows))),
  'markdown-emphasised': keeping((rows) => pipeTable.write(all(rows).map((texts) => texts.map(emphasised)))),
  'markdown-merged-repeated': keeping((rows) => pipeTable.write(repeated(rows))),
  'rows-apart': apart((_, width) => Array.from({ length: width }, (_unused, i) => `数据${i + 1}`)),
  'rows-under-wrong-headers': apart((chance, width) =>
    Array.from({ length: width }, () => chance.pick(wrongNames)),
  ),
  'wrapped-numbers-last': wrapped((pieces) => pieces - 1),
  'wrapped-numbers-first': wrapped(() => 0),
  'wrapped-numbers-between': wrapped(() => 'between'),
} as const satisfies Readonly<Record<string, Manner>>

export type Writing = keyof typeof writings

/** Whether a blank cell can be told from one that is not there. */
export const keepsBlanks = (writing: Writing): boolean => writings[writing].keepsBlanks

/** Whether rows have several lines, so that a blank cell of a header may be one of the values below it. */
export const isBroken = (writing: Writing): boolean =>
  writing === 'bars-over-lines' || writing === 'bars-before-next'

/** Whether a blank cell is nothing but room between others. */
export const isAligned = (writing: Writing): boolean => writing.startsWith('aligned')

const isMarkdown = (writing: Writing): boolean => /^(?:markdown|rows)/u.test(writing)

const writePart =
  (writing: Writing, chance: Chance) =>
  (part: Part): string => {
    switch (part.kind) {
      case 'title':
        return isMarkdown(writing) ? `# ${part.text}` : part.text
      case 'heading':
        return isMarkdown(writing) ? `## ${part.text}` : part.text
      case 'paragraph':
        return part.text
      case 'table':
        return writings[writing].write(chance)(part.rows)
    }
  }

export const writeDraft =
  (writing: Writing, chance: Chance) =>
  (draft: Draft): string =>
    `${draft.map(writePart(writing, chance)).join('\n\n')}\n`
