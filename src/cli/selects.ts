/**
 * Which rules the user asks about: some by name, and families of them.
 */
import { catalogues } from '../explain/explain'
import type { RuleId } from '../report/RuleId'
import type { Selection } from './Invocation'

/** Whether a rule is the one that was named, or of the family that was. */
export const covers =
  (rule: string) =>
  (selector: string): boolean =>
    rule === selector || rule.startsWith(`${selector}/`)

/** Whether there is such a rule or family. */
export const isSelector = (selector: string): boolean =>
  Object.keys(catalogues.zh.sentences).some((rule) => covers(rule)(selector))

export const selects =
  ({ rule: wanted = [], ignore = [] }: Selection) =>
  ({ rule }: { readonly rule: RuleId }): boolean =>
    (wanted.length === 0 || wanted.some(covers(rule))) && !ignore.some(covers(rule))
