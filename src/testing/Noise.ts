/**
 * What happens to a document on its way to the reader. Harmless noise leaves every number where a
 * careful reader finds it; whether it is harmless may depend on how the document prints its cells.
 */
import type { Chance } from './Chance'
import type { Draft } from './Draft'
import type { Printing } from './facts'
import { isAligned, isBroken, keepsBlanks, type Writing } from './writings'

/** How a document is made, as far as noise needs to know. */
interface Making {
  readonly printing: Printing
  readonly writing: Writing
}

export type Harmless = (making: Making) => boolean

export interface DraftNoise {
  readonly on: 'draft'
  /** Whether a careful reader reads through it. Noise that is not harmless hides which cell is which. */
  readonly isHarmless: Harmless
  readonly change: (chance: Chance) => (draft: Draft) => Draft
}

export interface TextNoise {
  readonly on: 'text'
  readonly isHarmless: Harmless
  readonly change: (chance: Chance) => (text: string) => string
}

export type Noise = DraftNoise | TextNoise

export const always: Harmless = () => true

const leavesBlanks: ReadonlyArray<Printing> = ['zeros-blank', 'only-totals']

/** Where every cell is printed, its row can be moved about and still be read. */
export const withoutBlanks: Harmless = ({ printing }) => !leavesBlanks.includes(printing)

/** Whether the writing shows every cell that the printing leaves blank. */
export const isFaithful: Harmless = ({ printing, writing }) =>
  keepsBlanks(writing) || !leavesBlanks.includes(printing)

/** Where blank cells are nothing but room, what moves one cell out of line hides them all. */
export const withoutAlignment: Harmless = (making) => !isAligned(making.writing) || withoutBlanks(making)

/** Where a long label is cut at the width of its column, more words in it are anybody's label. */
export const withoutWrapping: Harmless = ({ writing }) => !writing.startsWith('wrapped')

/** Where merged cells are repeated, only the header tells how often a row prints a number. */
export const withoutRepeats: Harmless = ({ writing }) => !writing.endsWith('repeated')

/** Where rows have several lines and leave cells blank, a blank one beside the last name stands before the values. */
export const withoutBreaks: Harmless = (making) => !isBroken(making.writing) || withoutBlanks(making)

/** Where a label runs into its first number, only its own words tell where it ends. */
export const withoutGlue: Harmless = ({ writing }) => writing !== 'spaces-glued'

export const onDraft = (isHarmless: Harmless, change: DraftNoise['change']): DraftNoise => ({
  on: 'draft',
  isHarmless,
  change,
})

export const onText = (isHarmless: Harmless, change: TextNoise['change']): TextNoise => ({
  on: 'text',
  isHarmless,
  change,
})
