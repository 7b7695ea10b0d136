/** Titles and grounds of all rules: a line a family. */
import type { CheckRuleId } from '../../report/RuleId'
import type { Wordings } from '../Catalogue'
import { formalityWordings } from './formalities'
import { identityWordings } from './identities'
import { plausibilityWordings } from './plausibility'
import { proseWordings } from './prose'
import { seriesWordings } from './series'

export const wordings: Wordings<CheckRuleId> = {
  ...identityWordings,
  ...plausibilityWordings,
  ...formalityWordings,
  ...proseWordings,
  ...seriesWordings,
}
