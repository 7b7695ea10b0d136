/** Every rule between the numbers of a form, in the order in which a reader of the form meets it: a line a family. */
import type { FigureRule } from './FigureRule'
import { identities } from './identities'
import { plausibilities } from './plausibility'

export const figureRules: ReadonlyArray<FigureRule> = [...identities, ...plausibilities]
