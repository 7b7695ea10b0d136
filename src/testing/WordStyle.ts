/**
 * The ways in which a Word file may say the same: each is a choice of how producers write, none of them
 * changes what a reader sees on the page.
 */
import type fc from 'fast-check'
import { type Chosen, oneOfEach } from './draw'

const choices = {
  /** How the characters of a text are kept. */
  runs: [
    'whole',
    'split',
    'tracked',
    'beside-hidden',
    'beside-struck',
    'field',
    'simple-field',
    'control',
    'link',
  ],
  /** Headings with their number in the text, or with one that Word counts. */
  headings: ['typed', 'listed', 'styled'],
  /** Running text as it is; in a text box; moved from elsewhere; of two paragraphs that became one. */
  paragraphs: ['plain', 'boxed', 'moved', 'joined'],
  /** Labels in one paragraph, in several, or broken by hand. */
  labels: ['whole', 'paragraphs', 'broken'],
  /** Merged cells as they are; on a finer grid than their columns; tables inside a frame; with removed rows. */
  tables: ['merged', 'fine-grid', 'framed', 'rows-removed', 'old-merge'],
  /** A blank cell without a run, with an ideographic space, or with a placeholder of a form. */
  blanks: ['empty', 'space', 'placeholder'],
  /** How the file is packed, and how it names its parts and elements. */
  packing: ['usual', 'stored', 'other-names'],
} as const

export type WordStyle = Chosen<typeof choices>

/** What the plainest producer writes. */
export const plainWordStyle: WordStyle = {
  runs: 'whole',
  headings: 'typed',
  paragraphs: 'plain',
  labels: 'whole',
  tables: 'merged',
  blanks: 'empty',
  packing: 'usual',
}

/** Every choice, as of a table of tests. */
export const wordChoices: ReadonlyArray<Partial<WordStyle>> = Object.entries(choices).flatMap(
  ([key, values]) => values.map((value): Partial<WordStyle> => ({ [key]: value })),
)

export const wordStyles: fc.Arbitrary<WordStyle> = /* @__PURE__ */ oneOfEach(choices)
