/**
 * For property tests of programs that read reports: reports, documents with their truth, noise, damage.
 * Needs fast-check beside this package.
 */
export { damages, type DamageName } from './testing/damage'
export {
  type Document,
  documentOf,
  documents,
  type NoiseName,
  noises,
  type Recipe,
  recipes,
  type Wanted,
} from './testing/documents'
export { type Fact, type Facts, type Printing, printings } from './testing/facts'
export { type Fault, faultsOf } from './testing/judge'
export { numbers, type Numbers, type Size } from './testing/numbers'
export { type MarkupName, markups } from './testing/pages/markup'
export {
  type PageDocument,
  type PageRecipe,
  pageRecipes,
  pages,
  type WantedPage,
} from './testing/pages/pages'
export { type PageStyle, styles as pageStyles } from './testing/pages/styles'
export { reportOf, reports } from './testing/reports'
export { type Writing, writings } from './testing/writings'
