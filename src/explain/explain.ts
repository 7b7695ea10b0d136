/**
 * Findings as sentences: the last step, and the only one that knows a language.
 *
 * @since 0.1.0
 */
import type { ReadError } from '../document/ReadError'
import type { Finding } from '../report/Finding'
import type { NotAReport } from '../report/NotAReport'
import type { Catalogue, Facts } from './Catalogue'
import { en } from './en/catalogue'
import { type Language, nameOf, nameOfReading } from './names'
import { zh } from './zh/catalogue'

export const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }

const readingsOf =
  (language: Language) =>
  ({ readings = [] }: Finding): Facts['readings'] =>
    readings
      .filter(
        ({ values }, at) =>
          at === 0 ||
          // What comes to less than nothing is no reading that anyone could have meant.
          values.some(
            (value) => value >= 0 && readings.slice(0, at).every((one) => !one.values.includes(value)),
          ),
      )
      .flatMap((reading) => {
        const name = nameOfReading(language)(reading)
        return name === null ? [] : [{ ...name, values: reading.values }]
      })

export const factsOf =
  (language: Language) =>
  (finding: Finding): Facts => ({
    finding,
    subject: finding.subject === null ? null : nameOf(language)(finding.subject),
    terms: finding.terms.flatMap((term) => {
      const name = nameOf(language)(term.address)
      return name === null ? [] : [{ ...term, name }]
    }),
    readings: readingsOf(language)(finding),
  })

/**
 * One sentence that stands alone: what is the matter, in which cell, and by how much.
 * `复议诉讼表“行政复议”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结之和为11，少11。`
 */
export const explain = (finding: Finding, language: Language): string =>
  catalogues[language].sentences[finding.rule](factsOf(language)(finding))

/** Why a source is not read as a report, and what to do next. */
export const explainNotAReport = ({ reason }: NotAReport, language: Language): string =>
  catalogues[language].notAReport[reason]

const brackets: Readonly<Record<Language, (named: string) => string>> = {
  zh: (named) => `（${named}）`,
  en: (named) => ` (${named})`,
}

/** Why a file is not read as a document, and what to do next. */
export const explainReadError = ({ reason, detail }: ReadError, language: Language): string =>
  catalogues[language].readError[reason](detail === undefined ? '' : brackets[language](detail))
