/** Every rule that looks beyond the numbers, in the order in which a reader meets what it speaks of: a line a family. */
import { dates } from './formalities/dates'
import { editing } from './formalities/editing'
import { structure } from './formalities/structure'
import { tables } from './formalities/tables'
import { years } from './formalities/years'
import { claimRules } from './prose/claimRules'
import { listRules } from './prose/listRules'
import { feeCoversStated } from './prose/statedFee'
import type { DocumentRule } from './rules/DocumentRule'
import { feeReported, feeUnit } from './rules/fees'
import { governmentRules } from './rules/governmentRules'

export const documentRules: ReadonlyArray<DocumentRule> = [
  ...years,
  ...dates,
  ...editing,
  ...structure,
  ...tables,
  ...claimRules,
  ...listRules,
  ...[governmentRules, feeUnit, feeCoversStated, feeReported],
]
