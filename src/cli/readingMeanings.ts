/**
 * What reading notices, in a line each: there is no page of it, as there is of a rule.
 */
import { readingMeanings as en } from '../explain/en/readingMeanings'
import { readingMeanings as zh } from '../explain/zh/readingMeanings'
import type { ReadingRuleId, RuleId } from '../report/RuleId'

export const readingMeanings = { zh, en }

export const isNoticed = (id: RuleId): id is ReadingRuleId => id in zh
