/**
 * What reading notices, in a line each: there is no page of it, as there is of a rule.
 */
import { readingMeanings as en } from '../explain/en/readingMeanings'
import type { Language } from '../explain/names'
import { readingMeanings as zh } from '../explain/zh/readingMeanings'
import type { RuleId } from '../report/RuleId'

export const readingMeanings: Readonly<Record<Language, Readonly<Partial<Record<RuleId, string>>>>> = {
  zh,
  en,
}
