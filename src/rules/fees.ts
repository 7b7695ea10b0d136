/**
 * Fees: 行政事业性收费 in the table, in 万元, and whether the sixth section tells of 信息处理费.
 */
import { authorityKind } from './authority'
import { type DocumentRule, judgementOn, seenWhere } from './DocumentRule'
import { flatMap } from '../lists/flatMap'

/** 元 in a 万元. */
export const tenThousand = 10_000

export const amounts = /* @__PURE__ */ seenWhere(({ column }) => column.unit === '万元')

/** In 万元, six decimals are a 分: there is no smaller coin. */
const mostDecimals = 6

export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** More 万元 than a township, or anyone, takes in a year: more likely 元. */
const outOfScale = { township: 10_000, anyone: 10_000_000 }

export const scaleOf = (authority: string | null): number =>
  authorityKind(authority) === 'township' ? outOfScale.township : outOfScale.anyone

const unitRule = { id: 'proactive/fee-unit', severity: 'warning' } as const

/** The amount is in the unit that the form prints. */
export const feeUnit: DocumentRule = {
  ...unitRule,
  forms: ['2021'],
  judge: (dossier) =>
    flatMap(amounts(dossier), (seen) => {
      const { cell, value } = seen
      const most = scaleOf(dossier.report.authority)
      const judgement = judgementOn(unitRule)
      if (cell.unit === '元') return judgement([seen], { actual: cell.raw, expected: '万元' })
      if (value === null || (value <= most && decimalsOf(value) <= mostDecimals))
        return judgement([seen], null)
      return judgement([seen], value > most ? { actual: value, expected: most } : { actual: value })
    }),
}

/** A sixth section that says nothing, in its first line: 无, 本年度无其他需要报告的事项。 */
export const saysNothing =
  /^(?:本机关|本单位)?(?:本年度?|目前|暂)?(?:没有|无)(?:其他)?(?:需要)?(?:报告)?的?(?:事项)?[。.]?(?:\n|$)/u

const unpaid = /* @__PURE__ */ seenWhere(
  ({ line, column }) => line.row.key === 'feeOverdue' && column.total === true,
)

const reportedRule = { id: 'requests/fee-reported', severity: 'warning' } as const

/** Where requests were given up because a fee was not paid, fees were asked for, and the sixth section tells of them. */
export const feeReported: DocumentRule = {
  ...reportedRule,
  forms: ['2021'],
  judge: (dossier) => {
    const section = dossier.report.sections.find(({ kind }) => kind === 'other')
    if (section === undefined) return []
    const text = section.text.trim()
    const isSilent = saysNothing.test(text) && !text.includes('费')
    return flatMap(unpaid(dossier), (seen) =>
      judgementOn(reportedRule)([seen], isSilent && (seen.value ?? 0) > 0 ? { actual: seen.value } : null),
    )
  },
}
