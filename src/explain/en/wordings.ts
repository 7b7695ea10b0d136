/** Titles and grounds of all rules: a line a family. */
import type { CheckRuleId } from '../../report/Finding'
import type { Wordings } from '../Catalogue'
import { identityWordings } from './identities'
import { plausibilityWordings } from './plausibility'

export const wordings: Wordings<CheckRuleId> = {
  ...identityWordings,
  ...plausibilityWordings,
}
