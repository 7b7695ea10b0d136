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

const always =
  (write: (rows: Rows) => string): WriteTable =>
  () =>
    write

const apart =
  (header: (chance: Chance, width: number) => Texts): WriteTable =>
  (chance) =>
  (rows) =>
    all(rows)
      .map((texts) => pipeTable.write([header(chance, texts.length), texts]))
      .join('\n\n')

const wrongNames = ['本年新收件数', '上年结转件数', '予以公开', '部分公开', '不予公开', '数量'] as const

const piecesOf = (text: string, width: number): Texts => {
  const pieces: Array<string> = []
  for (let at = 0; at < text.length; at += width) pieces.push(text.slice(at, at + width))
  return pieces
}

/** How many characters fit in the label column of a page. */
const labelWidth = 10

/*
 *   4.无正当理由大量反        the label wrapped at the width of its column, and its numbers on the line of
 *   复申请 0 0 0 0 0 0 0      the last piece, the first, or a line of their own between the pieces
 */
const wrapped =
  (lineOfNumbers: (pieces: number) => number | 'between'): WriteTable =>
  () =>
  (rows) =>
    rows
      .flatMap((row): Texts => {
        const { lead, values } = cutRow(row)
        const label = lead.map(({ text }) => text).join('')
        const numbers = values
          .map(({ text }) => text)
          .filter((text) => text !== '')
          .join(' ')
        if (row.kind !== 'line') return [lead.map(({ text }) => text).join(row.kind === 'header' ? ' ' : '')]
        const pieces = piecesOf(label, labelWidth)
        if (pieces.length <= 1) return [`${label} ${numbers}`.trim()]
        const at = lineOfNumbers(pieces.length)
        return at === 'between'
          ? [...pieces.slice(0, 1), numbers, ...pieces.slice(1)]
          : pieces.map((piece, i) => (i === at ? `${piece} ${numbers}` : piece))
      })
      .filter((line) => line.trim() !== '')
      .join('\n')

/** `规章0 0 3`: columns closer than a space; only plain numbers can be told from the label before them. */
const gluedToLabels = (rows: Rows): string =>
  rows
    .map((row) => {
      const { lead, values } = cutRow(row)
      const [label = '', numbers = ''] = [lead, values].map((cells) =>
        cells
          .map(({ text }) => text)
          .filter((text) => text !== '')
          .join(' '),
      )
      return label + (/^\d+(?:\.\d+)?(?: |$)/u.test(numbers) ? '' : ' ') + numbers
    })
    .join('\n')

/** The text of a cell in every square of it, as tools print tables that know no merged cells. */
const repeated = (rows: Rows): ReadonlyArray<Texts> =>
  rows.map(({ cells }) => cells.map(({ text, whole, isCorner }) => (isCorner ? text : whole)))

/** Exported: a cell that has such a mark itself stands in quotation marks. */
const exported =
  (mark: string) =>
  (rows: Rows): string =>
    all(rows)
      .map((texts) => texts.map((text) => (text.includes(mark) ? `"${text}"` : text)).join(mark))
      .join('\n')

/** The text of a page, with the tabs of its source. */
const behindMargins = (texts: Texts): string =>
  ['\t\t', ...texts.map((text) => `\t\t\t\n\t\t\t\t${text}\n\t\t\t`), '\t\t'].join('\n')

const quoted = (text: string): string => (/["“”]/u.test(text) ? text : `"${text}"`)

const emphasised = (text: string): string => (text === '' ? '' : `**${text}**`)

/** The ways in which a table is written. Those that `keepsBlanks` does not list lose blank cells. */
export const writings = {
  tabs: always((rows) => layouts.tabs.write(all(rows))),
  cells: always((rows) => layouts.cells.write(uncovered(rows))),
  paragraphs: always((rows) => layouts.paragraphs.write(printed(rows))),
  'cells-behind-margins': always((rows) => corners(rows).map(behindMargins).join('\n')),
  'cells-between-tabs': always((rows) =>
    corners(rows)
      .map((texts) => texts.join('\n\n\t\n\n'))
      .join('\n\n'),
  ),
  'tabs-merged-repeated': always((rows) => layouts.tabs.write(repeated(rows))),
  'tabs-doubled': always((rows) =>
    all(rows)
      .map((texts) => texts.join('\t\t'))
      .join('\n'),
  ),
  'tabs-quoted': always((rows) => layouts.tabs.write(all(rows).map((texts) => texts.map(quoted)))),
  bars: always((rows) => layouts.bars.write(all(rows))),
  commas: always(exported(',')),
  semicolons: always(exported(';')),
  'bars-after-cells': always((rows) =>
    corners(rows)
      .map((texts) => texts.join('| '))
      .join('\n'),
  ),
  'bars-behind-cells': always(behindCells(false, false)),
  'bars-behind-cells-filled': always(behindCells(false, true)),
  'bars-around-cells-filled': always(behindCells(true, true)),
  'bars-behind-squares': always((rows) =>
    uncovered(rows)
      .map((texts) => `${texts.join(' | ')} |`.trimStart())
      .join('\n'),
  ),
  spaces: always((rows) => layouts.spaces.write(printed(rows))),
  'spaces-glued': always(gluedToLabels),
  'aligned-in-terminal': aligned(alike, displayWidth),
  'aligned-by-count': aligned(alike, ({ length }) => length),
  'aligned-below-centred-names': aligned(centredNames, displayWidth),
  'cells-before-bars': always((rows) =>
    corners(rows)
      .flatMap((texts) => ['|', ...texts.map((text) => `${text} |`)])
      .join('\n'),
  ),
  'cells-before-bars-ended': always(barsAtEnds),
  'cells-before-bars-filled': always(barsBehindLast),
  'bars-over-lines': always(barsOverLines),
  'bars-before-next': always(barsBeforeNext),
  'bars-below': always(barsBelow),
  'bars-behind-margins': always(barsBehindMargins),
  'cells-between-bars': always((rows) => corners(rows).flat().join('\n|\n')),
  markdown: always((rows) => pipeTable.write(all(rows))),
  'markdown-emphasised': always((rows) => pipeTable.write(all(rows).map((texts) => texts.map(emphasised)))),
  'markdown-merged-repeated': always((rows) => pipeTable.write(repeated(rows))),
  'rows-apart': apart((_, width) => Array.from({ length: width }, (_unused, i) => `数据${i + 1}`)),
  'rows-under-wrong-headers': apart((chance, width) =>
    Array.from({ length: width }, () => chance.pick(wrongNames)),
  ),
  'wrapped-numbers-last': wrapped((pieces) => pieces - 1),
  'wrapped-numbers-first': wrapped(() => 0),
  'wrapped-numbers-between': wrapped(() => 'between'),
} as const satisfies Readonly<Record<string, WriteTable>>

export type Writing = keyof typeof writings

const blankKeepers: ReadonlyArray<Writing> = [
  'tabs',
  'tabs-merged-repeated',
  'tabs-doubled',
  'tabs-quoted',
  'cells',
  'bars',
  'bars-behind-cells',
  'bars-behind-cells-filled',
  'bars-around-cells-filled',
  'bars-behind-squares',
  'bars-over-lines',
  'bars-before-next',
  'commas',
  'semicolons',
  'aligned-in-terminal',
  'aligned-by-count',
  'markdown',
  'markdown-emphasised',
  'markdown-merged-repeated',
  'rows-apart',
  'rows-under-wrong-headers',
]

/** Whether a blank cell can be told from one that is not there. */
export const keepsBlanks = (writing: Writing): boolean => blankKeepers.includes(writing)

/** Whether rows have several lines, so that a blank cell of a header may be one of the values below it. */
export const isBroken = (writing: Writing): boolean =>
  writing === 'bars-over-lines' || writing === 'bars-before-next'

/** Whether a blank cell is nothing but room between others. */
export const isAligned = (writing: Writing): boolean => writing.startsWith('aligned')

const isMarkdown = (writing: Writing): boolean =>
  [
    'markdown',
    'markdown-emphasised',
    'markdown-merged-repeated',
    'rows-apart',
    'rows-under-wrong-headers',
  ].includes(writing)

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
        return writings[writing](chance)(part.rows)
    }
  }

export const writeDraft =
  (writing: Writing, chance: Chance) =>
  (draft: Draft): string =>
    `${draft.map(writePart(writing, chance)).join('\n\n')}\n`
