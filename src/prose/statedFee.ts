/**
 * 信息处理费 as the sixth section tells it, in 元 for the most part, beside 行政事业性收费 of the table.
 */
import { type DocumentRule, type Dossier, judgementOn } from '../rules/DocumentRule'
import { amounts, decimalsOf, tenThousand } from '../rules/fees'
import { claimsIn, isJudged } from './claimsOf'
import { handlingFee } from './rows'
import { flatMap } from '../lists/flatMap'

/** In 元; null where the section states none. */
export const statedFee = ({ report }: Pick<Dossier, 'report'>): number | null => {
  const sections = report.sections.filter(({ kind, text }) => kind === 'other' && text.includes('费'))
  const fee = claimsIn({ ...report, sections })
    .filter(isJudged(report))
    .find(({ rows, negated }) => rows[0] === handlingFee && !negated)
  return fee === undefined ? null : fee.unit === '元' ? fee.value : fee.value * tenThousand
}

const rule = { id: 'proactive/fee-covers-stated', severity: 'warning' } as const

/** What was taken for handling requests is part of all fees. A printed amount may be rounded in its last place. */
export const feeCoversStated: DocumentRule = {
  ...rule,
  forms: ['2021'],
  judge: (dossier) =>
    flatMap(amounts(dossier), (seen) => {
      const fee = statedFee(dossier)
      if (fee === null || fee === 0) return []
      const { cell, value } = seen
      const judge = judgementOn(rule)
      if (value === null) return judge([seen], null)
      const taken = cell.unit === '元' ? value / tenThousand : value
      const rounding = taken === 0 ? 0 : 10 ** -decimalsOf(taken)
      const stated = fee / tenThousand
      return judge([seen], taken + rounding < stated ? { actual: taken, expected: stated } : null)
    }),
}
