/**
 * Web pages with their truth: the documents of this folder's neighbours, written in the manner of a
 * content system and worn by its markup.
 */
import fc from 'fast-check'
import {
  compatibleNoise,
  type Document,
  draftedOf,
  type NoiseName,
  type Recipe,
  recipes,
  type Wanted,
} from '../documents'
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

/** Noise in rows, labels and cells that leaves the grid of a table whole. */
export const pageNoises: ReadonlyArray<NoiseName> = [
  ...([
    'groups-repeated',
    'groups-glued',
    'groups-dropped',
    'page-breaks',
    'page-breaks-with-header',
  ] as const),
  ...([
    'sub-tables',
    'subtotal-column',
    'labels-marked',
    'labels-reworded',
    'labels-spaced',
    'labels-worn',
  ] as const),
  ...([
    'names-shortened',
    'names-cut-alike',
    'names-glued',
    'names-lost',
    'header-lost',
    'cells-spaced',
  ] as const),
]

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

const compatible = (names: ReadonlyArray<MarkupName>): ReadonlyArray<MarkupName> =>
  names.filter((name, at) => {
    const group = rivals.find((one) => one.includes(name)) ?? [name]
    return names.findIndex((other) => group.includes(other)) === at
  })

const namesOf = <K extends string>(record: Readonly<Record<K, unknown>>): ReadonlyArray<K> =>
  Object.keys(record) as Array<K>

export const pageRecipes = ({ style, markup, ...wanted }: WantedPage = {}): fc.Arbitrary<PageRecipe> =>
  fc
    .record({
      noise:
        wanted.noise === undefined
          ? fc.uniqueArray(fc.constantFrom(...pageNoises), { maxLength: 2 }).map(compatibleNoise)
          : fc.constant(wanted.noise),
      style: style === undefined ? fc.constantFrom(...namesOf(styles)) : fc.constant(style),
      markup:
        markup === undefined
          ? fc.uniqueArray(fc.constantFrom(...namesOf(markups)), { maxLength: 4 }).map(compatible)
          : fc.constant(markup),
    })
    .chain(({ noise, ...making }) =>
      recipes({ ...wanted, noise, writing: 'tabs' }).map((recipe) => ({ ...recipe, ...making })),
    )

/** Web pages in every style and markup, or in those that are wanted. */
export const pages = (wanted: WantedPage = {}): fc.Arbitrary<PageDocument> =>
  pageRecipes(wanted).map((recipe) => pageOf(recipe))
