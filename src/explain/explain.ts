/**
 * Findings as sentences: the last step, and the only one that knows a language.
 *
 * @since 0.1.0
 */
import type { ReadError } from '../document/ReadError'
import type { Finding, Reading, Term } from '../report/Finding'
import type { NotAReport } from '../report/NotAReport'
import type { Catalogue } from './Catalogue'
import { en } from './en/catalogue'
import type { Facts } from './Facts'
import { type Language, nameOf, nameOfReading } from './names'
import { zh } from './zh/catalogue'

export const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }

/**
 * The readings that come to something new; that there was none is contradicted by the plainest, and what comes to less
 * than nothing is no reading that anyone could have meant.
 */
const toldIn = ({ readings = [], actual }: Finding): ReadonlyArray<Reading> =>
  readings.filter(
    ({ values }, at) =>
      at === 0 ||
      (actual !== 0 &&
        values.some(
          (value) => value >= 0 && readings.slice(0, at).every((one) => !one.values.includes(value)),
        )),
  )

/** Of what was tried, the cells that are told; where nothing could be decided, all that this would take. */
const termsOf = (finding: Finding, told: ReadonlyArray<Reading>): ReadonlyArray<Term> => {
  if (told.length === 0 || finding.verdict === 'undecided') return finding.terms
  return finding.terms.filter(({ address }) =>
    told.some(
      ({ rows, less, columns }) =>
        [...rows, ...less].some((row) => address.startsWith(`${row}.`)) &&
        // A total that is not known is the sum of its parts.
        (columns[0] === 'total' || columns.some((column) => address.endsWith(`.${column}`))),
    ),
  )
}

export const factsOf =
  (language: Language) =>
  (finding: Finding): Facts => {
    const told = toldIn(finding)
    return {
      finding,
      subject: finding.subject === null ? null : nameOf(language)(finding.subject),
      terms: termsOf(finding, told).flatMap((term) => {
        const name = nameOf(language)(term.address)
        return name === null ? [] : [{ ...term, name }]
      }),
      readings: told.flatMap((reading) => {
        const name = nameOfReading(language)(reading)
        return name === null ? [] : [{ ...name, values: reading.values }]
      }),
    }
  }

/**
 * One sentence that stands alone: what is the matter, in which cell, and by how much.
 *
 * @example
 * import { explain, parseReport, validateReport } from 'ogi-report'
 *
 * const parsed = parseReport('云溪镇2023年政府信息公开工作年度报告\n二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t2')
 * const findings = parsed._tag === 'Right' ? validateReport(parsed.right).findings : []
 *
 * findings.filter(({ verdict }) => verdict === 'broken').map((finding) => explain(finding, 'en'))
 * // => [
 * //   'Requests table, “carried over from last year”, total: 2 is printed, but the other 6 columns add up to 1: 1 too many.',
 * // ]
 *
 * @since 0.1.0
 */
export const explain = (finding: Finding, language: Language): string =>
  catalogues[language].sentences[finding.rule](factsOf(language)(finding))

/**
 * Why a source is not read as a report, and what to do next.
 *
 * @example
 * import { explainNotAReport } from 'ogi-report'
 *
 * explainNotAReport({ reason: 'empty' }, 'en') // => 'There is no content. Check that the file is complete.'
 *
 * @since 0.1.0
 */
export const explainNotAReport = ({ reason }: NotAReport, language: Language): string =>
  catalogues[language].notAReport[reason]

const brackets: Readonly<Record<Language, (named: string) => string>> = {
  zh: (named) => `（${named}）`,
  en: (named) => ` (${named})`,
}

/**
 * Why a file is not read as a document, and what to do next.
 *
 * @example
 * import { explainReadError } from 'ogi-report'
 *
 * explainReadError({ reason: 'damaged', detail: 'docx' }, 'en')
 * // => 'The file is incomplete or damaged (docx). Download or save it anew and try again.'
 *
 * @since 0.1.0
 */
export const explainReadError = ({ reason, detail }: ReadError, language: Language): string =>
  catalogues[language].readError[reason](detail === undefined ? '' : brackets[language](detail))
