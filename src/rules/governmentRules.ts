import { authorityKind } from './authority'
import { type DocumentRule, judgementOn, seenWhere } from './DocumentRule'

const rulesMade = /* @__PURE__ */ seenWhere(({ line }) => line.path === 'proactive.governmentRules')

const rule = { id: 'proactive/rules-by-authority', severity: 'warning' } as const

/** 规章 are made by departments of the State Council, provinces and cities with districts alone (立法法). */
export const governmentRules: DocumentRule = {
  ...rule,
  forms: ['2019', '2021'],
  judge: (dossier) => {
    if (authorityKind(dossier.report.authority) === null) return []
    const seen = rulesMade(dossier)
    const first = seen.find(({ value }) => (value ?? 0) > 0)
    return first === undefined
      ? judgementOn(rule)(seen, null)
      : judgementOn(rule)([first, ...seen.filter((one) => one !== first)], {
          actual: first.value,
          expected: 0,
        })
  },
}
