/**
 * Documents with their truth: how a report was printed, written and worn, and what a careful reader
 * finds in each cell.
 */
import fc from 'fast-check'
import type { Form } from '../forms/Form'
import { forms } from '../forms/forms'
import { type Page, pageOf, type Stated } from '../render/Page'
import { type Edition, editionsOf } from '../rules/Edition'
import { cellNoise } from './cellNoise'
import { type Chance, chanceOf } from './Chance'
import { type Draft, draftOf } from './Draft'
import { namesOf, oneOf, someOf } from './draw'
import { type Facts, factsOf, type Printing, printings } from './facts'
import { labelNoise } from './labelNoise'
import { isFaithful, type Noise, withoutAlignment } from './Noise'
import { type Numbers, numbers, type Size, sizes } from './numbers'
import { rowNoise } from './rowNoise'
import { textNoise } from './textNoise'
import { statedOf } from './wording'
import { writeDraft, type Writing, writings } from './writings'

/**
 * Every kind of noise, by its name: what wears a document on its way to the reader.
 *
 * @example
 * import { noises } from 'ogi-report/testing'
 *
 * noises.invisible.on // => 'text'
 *
 * @since 0.1.0
 */
export const noises = { ...rowNoise, ...labelNoise, ...cellNoise, ...textNoise }

export type NoiseName = keyof typeof noises

/** How a document is made; the same recipe, the same document. */
export interface Recipe {
  readonly edition: Edition
  readonly form: Form
  readonly numbers: Numbers
  readonly printing: Printing
  readonly writing: Writing
  readonly noise: ReadonlyArray<NoiseName>
  readonly seed: number
}

/** A text, and what it says. */
export interface Document {
  readonly recipe: Recipe
  readonly stated: Stated & { readonly year: number }
  readonly facts: Facts
  readonly text: string
  /** Whether noise left every number in the cell where it belongs. */
  readonly isFair: boolean
  /** Whether, besides, every cell of `facts` shows: a careful reader finds them all. */
  readonly isReadable: boolean
}

const applied = <N extends Noise['on']>(
  on: N,
  noise: ReadonlyArray<Noise>,
): ReadonlyArray<Extract<Noise, { readonly on: N }>> =>
  noise.filter((one): one is Extract<Noise, { readonly on: N }> => one.on === on)

/** The facts of which the draft still has the cell. */
const remaining = (facts: Facts, draft: Draft): Facts => {
  const printed = new Set(
    draft.flatMap((part) =>
      part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells.map(({ address }) => address)) : [],
    ),
  )
  return new Map([...facts].filter(([address]) => printed.has(address)))
}

/** Noise that moves cells out of line after they were aligned, or what stands above and beside them. */
const misaligning: ReadonlyArray<NoiseName> = [
  'page-breaks',
  'page-breaks-with-header',
  'page-numbers',
  'blank-lines',
  'brackets',
  'full-width',
  'cells-spaced',
  'header-lost',
  'names-glued',
  'names-lost',
  'labels-explained',
  'labels-marked',
  'labels-spaced',
  'labels-worn',
]

const hasNumber = (part: Draft[number]): boolean =>
  part.kind !== 'table' ||
  part.rows.some(({ cells }) => cells.some(({ role, text }) => role === 'value' && text !== ''))

/** Whether blank cells that are nothing but room have something on both sides that tells of them. */
const showsBlanks = ({ noise, ...making }: Recipe, draft: Draft): boolean =>
  withoutAlignment(making) || (!noise.some((name) => misaligning.includes(name)) && draft.every(hasNumber))

/** What a document prints, before it is written in any way. */
export interface Printed {
  readonly stated: Stated & { readonly year: number }
  readonly facts: Facts
  readonly page: Page
}

const print = ({ edition, form, printing, numbers: drawn }: Recipe, chance: Chance): Printed => {
  const facts = factsOf(printing, chance)(edition, drawn)
  const stated = statedOf(chance, form.years.from + 1, drawn)
  const page = pageOf(stated, form, edition.lines, (address) => facts.get(address)?.text ?? '')
  return { stated, facts, page }
}

/** What a recipe prints; the noise and the writing of text have no part in it. */
export const printedOf = (recipe: Recipe): Printed => print(recipe, chanceOf(recipe.seed))

/** A document before it is written: worn and damaged as far as its rows and cells go. */
export interface Drafted extends Pick<Document, 'stated' | 'facts' | 'isFair' | 'isReadable'> {
  readonly draft: Draft
  readonly chance: Chance
}

export const draftedOf = (recipe: Recipe, damage: ReadonlyArray<Noise> = []): Drafted => {
  const { noise, seed } = recipe
  const chance = chanceOf(seed)
  const { stated, facts, page } = print(recipe, chance)
  const worn: ReadonlyArray<Noise> = noise.map((name) => noises[name])
  const draft = applied('draft', [...worn, ...damage]).reduce(
    (sofar, { change }) => change(chance)(sofar),
    draftOf(page),
  )
  const isFair = [...worn, ...damage].every(({ isHarmless }) => isHarmless(recipe))
  return {
    chance,
    stated,
    draft,
    facts: remaining(facts, draft),
    isFair,
    isReadable: isFair && isFaithful(recipe) && showsBlanks(recipe, draft),
  }
}

/**
 * What a recipe makes, and what is left of it after damage; the same recipe, the same document.
 *
 * @example
 * import fc from 'fast-check'
 * import { documentOf, recipes } from 'ogi-report/testing'
 *
 * fc.assert(fc.property(recipes(), (recipe) => documentOf(recipe).text === documentOf(recipe).text))
 *
 * @since 0.1.0
 */
export const documentOf = (recipe: Recipe, damage: ReadonlyArray<Noise> = []): Document => {
  const { chance, draft, ...drafted } = draftedOf(recipe, damage)
  const all = [...recipe.noise.map((name): Noise => noises[name]), ...damage]
  const text = applied('text', all).reduce(
    (sofar, { change }) => change(chance)(sofar),
    writeDraft(recipe.writing, chance)(draft),
  )
  return { recipe, text, ...drafted }
}

/** What may be fixed; everything else is drawn. */
export interface Wanted {
  readonly form?: Form['id']
  readonly size?: Size
  readonly printing?: Printing
  readonly writing?: Writing
  readonly noise?: ReadonlyArray<NoiseName>
}

/** Noises that undo each other's ground: one of each kind at most. */
export const exclusive: ReadonlyArray<ReadonlyArray<NoiseName>> = [
  ['groups-repeated', 'groups-glued', 'groups-dropped'],
  ['fillers-lost', 'fillers-shifted', 'rows-padded'],
  ['page-breaks', 'page-breaks-with-header'],
  ['traditional', 'annotated', 'annotated-twice'],
  ['headings-unnumbered', 'headings-spaced', 'headings-bracketless'],
  ['names-shortened', 'names-cut-alike', 'names-glued', 'names-lost', 'header-lost', 'subtotal-column'],
]

/**
 * Recipes of every kind, or of those that are wanted.
 *
 * @example
 * import fc from 'fast-check'
 * import { recipes } from 'ogi-report/testing'
 *
 * fc.assert(fc.property(recipes({ form: '2019' }), ({ form }) => form.years.to === 2020))
 *
 * @since 0.1.0
 */
export const recipes = (wanted: Wanted = {}): fc.Arbitrary<Recipe> =>
  fc
    .record({
      form: fc.constantFrom(...forms.filter(({ id }) => wanted.form === undefined || id === wanted.form)),
      isShort: fc.nat(3).map((n) => n === 1),
      size: oneOf(sizes, wanted.size),
      printing: oneOf(printings, wanted.printing),
      writing: oneOf(writings, wanted.writing),
      noise: someOf(namesOf(noises), exclusive, 3, wanted.noise),
      seed: fc.nat(),
    })
    .chain(({ form, isShort, size, ...making }) => {
      const [official, ...others] = editionsOf(form)
      const edition = isShort ? (others[0] ?? official) : official
      return numbers(edition, size).map((drawn) => ({ ...making, form, edition, numbers: drawn }))
    })

/**
 * Documents in every layout and with every kind of noise, or in those that are wanted.
 *
 * @example
 * import fc from 'fast-check'
 * import { parseReport } from 'ogi-report'
 * import { documents, faultsOf } from 'ogi-report/testing'
 *
 * const isReadThrough = ({ text, facts }) => {
 *   const parsed = parseReport(text)
 *   return parsed._tag === 'Right' && faultsOf(facts, parsed.right).length === 0
 * }
 * fc.assert(fc.property(documents({ form: '2021', writing: 'markdown', noise: [] }), isReadThrough))
 *
 * @since 0.1.0
 */
export const documents = (wanted: Wanted = {}): fc.Arbitrary<Document> =>
  recipes(wanted).map((recipe) => documentOf(recipe))
