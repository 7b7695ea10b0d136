import { normalize } from '../normalize/Normalized'
import type { Claim } from '../report/Claim'
import type { Report } from '../report/Report'
import type { Dossier } from '../rules/DocumentRule'
import { span } from '../text/Span'
import { readClaims } from './readClaims'
import { memoized } from '../text/memoized'

/** The claims of a plain report, in the texts of its sections: without places. */
export const claimsIn = /* @__PURE__ */ memoized((report: Report): ReadonlyArray<Claim> => {
  let text = ''
  const prose = report.sections.map((section) => {
    const start = text.length
    text += `${normalize(section.text).key}\n`
    return { kind: section.kind, stretches: [span(start, text.length)] }
  })
  return readClaims(text, prose, report, () => null)
})

/** What the text of a report says about cells, where it speaks of the report's own year. */
export const claimsOf = ({ report, parsed }: Dossier): ReadonlyArray<Claim> =>
  parsed?.claims ?? claimsIn(report)

/** A claim about another year is none about the cells; a number that is only about right is not judged. */
export const isJudged =
  ({ year }: Report) =>
  (claim: Claim): boolean =>
    !claim.approximate && (claim.year === null || claim.year === year)
