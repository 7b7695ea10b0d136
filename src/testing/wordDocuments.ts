/**
 * Word files with their truth.
 */
import fc from 'fast-check'
import { type Printed, printedOf, type Recipe, recipes, type Wanted } from './documents'
import { type WordStyle, wordStyles } from './WordStyle'
import { writeWord } from './writeWord'

/** A file, how it was made, and what it says. */
export interface WordDocument extends Printed {
  readonly recipe: Recipe
  readonly style: WordStyle
  readonly bytes: Uint8Array
}

/**
 * Word files of every style that producers have, or of those that are wanted. All of them are readable:
 * a careful reader finds every cell.
 *
 * @since 0.1.0
 */
export const wordDocuments = (
  wanted: Pick<Wanted, 'form' | 'size' | 'printing'> = {},
  fixed: Partial<WordStyle> = {},
): fc.Arbitrary<WordDocument> =>
  fc.tuple(recipes({ ...wanted, noise: [] }), wordStyles).map(([recipe, drawn]) => {
    const style = { ...drawn, ...fixed }
    const printed = printedOf(recipe)
    return { ...printed, recipe, style, bytes: writeWord(style, printed.page) }
  })
