/**
 * What a language has to say: one sentence for every rule, and the words around them.
 *
 * A catalogue is handed facts and names in its own language; it only makes sentences. The type keeps
 * the languages in step.
 */
import type { ReadError } from '../document/ReadError'
import type { CellState } from '../report/Cell'
import type { RuleId } from '../report/RuleId'
import type { NotAReport } from '../report/NotAReport'
import type { Facts } from './Facts'

/** One sentence, complete. */
export type Say = (facts: Facts) => string

/** The sentences of one family of rules. */
export type Sentences<Id extends RuleId> = { readonly [Rule in Id]: Say }

/** What must hold, and on what ground: printed in the form, or following from it. */
interface Wording {
  readonly title: string
  readonly basis: string
}

/** The wordings of one family: told by docs and tools, not by findings. */
export type Wordings<Id extends RuleId> = { readonly [Rule in Id]: Wording }

export interface Catalogue {
  readonly sentences: Sentences<RuleId>
  /** With what the error names, in brackets behind its subject; empty where it names nothing. */
  readonly readError: { readonly [Reason in ReadError['reason']]: (named: string) => string }
  readonly notAReport: { readonly [Reason in NotAReport['reason']]: string }
  readonly frame: {
    readonly states: { readonly [State in Exclude<CellState, 'number'>]: string }
    readonly sum: string
    readonly difference: string
    /** So many cells with zero, or also blank ones, beside so many others. */
    readonly zeros: (count: number, others: number, areBlank: boolean) => string
  }
}
