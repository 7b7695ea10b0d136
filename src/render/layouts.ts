/**
 * The ways in which a table stands in text. Each is a choice of the squares of the grid that are
 * printed, and a way to write rows of texts.
 *
 * ```text
 *   tabs         cells         paragraphs   bars                spaces
 *
 *   规章⇥0⇥0     ⇥规章          规章          规章 | 0 | 0         规章 0 0
 *                ⇥0
 *                ⇥0            0
 *
 *                              0
 * ```
 */
import type { Slot } from './Grid'

type Texts = ReadonlyArray<string>

export interface Layout {
  readonly shows: (slot: Slot, text: string) => boolean
  readonly write: (rows: ReadonlyArray<Texts>) => string
}

const isCorner = ({ down, right }: Slot): boolean => down === 0 && right === 0

const writeLines =
  (writeRow: (texts: Texts) => string) =>
  (rows: ReadonlyArray<Texts>): string =>
    rows.map(writeRow).join('\n')

const ruling = (row: Texts): string => `|${'---|'.repeat(row.length)}`

const barred = (texts: Texts): string => `| ${texts.join(' | ')} |`

/** A pipe table: its first row is the header. */
export const pipeTable: Layout = {
  shows: () => true,
  write: ([header = [], ...rows]) =>
    writeLines((line: Texts) => line.join(''))(
      [barred(header), ruling(header), ...rows.map(barred)].map((line) => [line]),
    ),
}

export const layouts = {
  tabs: { shows: () => true, write: writeLines((texts) => texts.join('\t')) },
  cells: {
    shows: ({ right }) => right === 0,
    write: (rows) => rows.map((texts) => texts.map((text) => `\t${text}`).join('\n')).join('\n\n'),
  },
  paragraphs: {
    shows: (slot, text) => isCorner(slot) && text !== '',
    write: (rows) => rows.flat().join('\n\n'),
  },
  bars: { shows: () => true, write: writeLines((texts) => texts.join(' | ')) },
  spaces: {
    shows: (slot, text) => isCorner(slot) && text !== '',
    write: writeLines((texts) => texts.join(' ')),
  },
} as const satisfies Readonly<Record<string, Layout>>

/**
 * A layout of tables in plain text. `tabs`, `cells` and `bars` keep blank cells apart from missing
 * ones; `paragraphs` and `spaces` cannot.
 */
export type TextLayout = keyof typeof layouts
