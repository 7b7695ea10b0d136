/**
 * Fees: 行政事业性收费 in the table, in 万元, and 信息处理费 as the sixth section tells it, in 元 for the most part.
 */
import { authorityKind } from './authority'
import { type DocumentRule, type Dossier, judgementOn, seenWhere } from './DocumentRule'

const yuan = 10_000

const amounts = /* @__PURE__ */ seenWhere(({ column }) => column.unit === '万元')

/** In 万元, six decimals are a 分: there is no smaller coin. */
const mostDecimals = 6

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

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
    amounts(dossier).flatMap((seen) => {
      const { cell, value } = seen
      const most = scaleOf(dossier.report.authority)
      const judge = judgementOn(unitRule)
      if (cell.unit === '元') return judge([seen], { actual: cell.raw, expected: '万元' })
      if (value === null || (value <= most && decimalsOf(value) <= mostDecimals)) return judge([seen], null)
      return judge([seen], value > most ? { actual: value, expected: most } : { actual: value })
    }),
}

const amount = /(\d[\d,.]{0,15})(万?)元/u

/** The first amount of a text, in 元. */
const amountIn = (text: string): number | null => {
  const [, digits = '', tenThousands] = amount.exec(text) ?? []
  const read = Number(digits.replaceAll(',', '') || NaN)
  if (Number.isNaN(read)) return null
  return tenThousands === '' ? read : read * yuan
}

const named = '处理费'

/** 信息处理费共计380元 or 收取400元信息处理费, in one sentence. */
const feeIn = (sentence: string): number | null => {
  const at = sentence.indexOf(named)
  return at < 0 ? null : (amountIn(sentence.slice(at)) ?? amountIn(sentence.slice(0, at)))
}

/** 信息处理费 in 元 as the sixth section states it; null where it states none. */
export const statedFee = ({ report }: Pick<Dossier, 'report'>): number | null => {
  for (const { kind, text } of report.sections) {
    if (kind !== 'other' || !text.includes(named)) continue
    for (const sentence of text.normalize('NFKC').split(/[。;\n]/u)) {
      const fee = feeIn(sentence.replace(/\s/gu, ''))
      if (fee !== null) return fee
    }
  }
  return null
}

const statedRule = { id: 'proactive/fee-covers-stated', severity: 'warning' } as const

/** What was taken for handling requests is part of all fees. A printed amount may be rounded in its last place. */
export const feeCoversStated: DocumentRule = {
  ...statedRule,
  forms: ['2021'],
  judge: (dossier) => {
    const fee = statedFee(dossier)
    if (fee === null || fee === 0) return []
    return amounts(dossier).flatMap((seen) => {
      const { cell, value } = seen
      const judge = judgementOn(statedRule)
      if (value === null) return judge([seen], null)
      const taken = cell.unit === '元' ? value / yuan : value
      const rounding = taken === 0 ? 0 : 10 ** -decimalsOf(taken)
      const stated = fee / yuan
      return judge([seen], taken + rounding < stated ? { actual: taken, expected: stated } : null)
    })
  },
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
    return unpaid(dossier).flatMap((seen) =>
      judgementOn(reportedRule)([seen], isSilent && (seen.value ?? 0) > 0 ? { actual: seen.value } : null),
    )
  },
}
