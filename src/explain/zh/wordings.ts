/** 各条规则的名称与依据，每类一行。 */
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
