/** Every rule between reports. */
import { bodyRules } from './bodies'
import { chainRules } from './chain'
import { changeRules } from './change'
import type { SeriesRule } from './judge'
import { repetitionRules } from './repeated'
import { yearRules } from './years'

export const seriesRules: ReadonlyArray<SeriesRule> = [
  ...yearRules,
  ...chainRules,
  ...changeRules,
  ...repetitionRules,
  ...bodyRules,
]
