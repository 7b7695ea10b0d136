/**
 * Web pages with their truth: the documents of this folder's neighbours, written in the manner of a
 * content system and worn by its markup.
 */
import fc from 'fast-check'
import {
  type Document,
  draftedOf,
  exclusive,
  type NoiseName,
  noises,
  type Recipe,
  recipes,
  type Wanted,
} from '../documents'
import { namesOf, oneOf, someOf } from '../draw'
import type { Noise } from '../Noise'
import { type MarkupName, markups } from './markup'
import { type PageStyle, styles, writePage } from './styles'

export interface PageRecipe extends Recipe {
  readonly style: PageStyle
  readonly markup: ReadonlyArray<MarkupName>
}

export interface PageDocument extends Document {
  readonly recipe: PageRecipe
}

/** Noise of rows that hides where the grid of a table has its cells, and of labels that are longer than a cell. */
const gridless: ReadonlyArray<NoiseName> = [
  'fillers-lost',
  'fillers-shifted',
  'rows-padded',
  'labels-explained',
]

/** Noise in rows, labels and cells that leaves the grid of a table whole. */
export const pageNoises: ReadonlyArray<NoiseName> = namesOf(noises).filter(
  (name) => noises[name].on === 'draft' && !gridless.includes(name),
)

/** The page that a recipe makes; its `text` is HTML. */
export const pageOf = (recipe: PageRecipe, damage: ReadonlyArray<Noise> = []): PageDocument => {
  const { chance, draft, ...drafted } = draftedOf(recipe, damage)
  const { title, authority, publishedOn } = drafted.stated
  const text = writePage(
    recipe.style,
    (hand) => recipe.markup.reduce((sofar, name) => markups[name](chance)(sofar), hand),
    { title: title ?? '', authority: authority ?? '', publishedOn },
    chance,
    draft,
  )
  return { recipe, text, ...drafted }
}

/** What may be fixed; everything else is drawn. */
export interface WantedPage extends Omit<Wanted, 'writing'> {
  readonly style?: PageStyle
  readonly markup?: ReadonlyArray<MarkupName>
}

/** Kinds of markup that write the same place: one of each at most. */
const rivals: ReadonlyArray<ReadonlyArray<MarkupName>> = [
  ['blanks-nbsp', 'blanks-empty'],
  ['cell-tables', 'cell-paragraphs'],
]

/**
 * Recipes of pages of every kind, or of those that are wanted.
 *
 * @example
 * import fc from 'fast-check'
 * import { pageRecipes } from 'ogi-report/testing'
 *
 * fc.assert(fc.property(pageRecipes({ style: 'word' }), ({ style }) => style === 'word'))
 *
 * @since 0.1.0
 */
export const pageRecipes = ({ style, markup, ...wanted }: WantedPage = {}): fc.Arbitrary<PageRecipe> =>
  fc
    .record({
      noise: someOf(pageNoises, exclusive, 2, wanted.noise),
      style: oneOf(styles, style),
      markup: someOf(namesOf(markups), rivals, 4, markup),
    })
    .chain(({ noise, ...making }) =>
      recipes({ ...wanted, noise, writing: 'tabs' }).map((recipe) => ({ ...recipe, ...making })),
    )

/**
 * Web pages in every style and markup, or in those that are wanted; their `text` is HTML.
 *
 * @example
 * import fc from 'fast-check'
 * import { fromHtml } from 'ogi-report/html'
 * import { pages } from 'ogi-report/testing'
 *
 * fc.assert(fc.property(pages({ style: 'fragment' }), ({ text }) => fromHtml(text).kind === 'html'), { numRuns: 10 })
 *
 * @since 0.1.0
 */
export const pages = (wanted: WantedPage = {}): fc.Arbitrary<PageDocument> =>
  pageRecipes(wanted).map((recipe) => pageOf(recipe))
