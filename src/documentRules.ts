/** Every rule that looks beyond the numbers, in the order in which a reader meets what it speaks of: a line a family. */
import type { DocumentRule } from './rules/DocumentRule'

export const documentRules: ReadonlyArray<DocumentRule> = []
