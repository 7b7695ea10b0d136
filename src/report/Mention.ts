import type { Place } from '../text/Place'
import type { SectionKind } from './Report'

/**
 * Words of the running text that checking asks about, beside its claims on cells: a placeholder of the template, a year
 * that is counted, a notice that is cited, the name of who wrote or signed the report.
 *
 * @since 0.1.0
 */
export interface Mention {
  readonly kind: 'placeholder' | 'counted-year' | 'opening-year' | 'notice' | 'author' | 'signer'
  /** The section, or the words before the first one and behind the last. */
  readonly within: SectionKind | 'preamble' | 'closing'
  readonly words: string
  /** The year that they name. */
  readonly year: number | null
  /** Where the source says so, of long words their opening; null where there is no source. */
  readonly place: Place | null
}
