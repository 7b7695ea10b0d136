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
export { reportOf, reports } from './testing/reports'
export { type Writing, writings } from './testing/writings'
