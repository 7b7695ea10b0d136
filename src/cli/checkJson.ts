/**
 * Checked reports as JSON: the findings as the library gives them, each with its sentence.
 */
import { explain } from '../explain/explain'
import type { Language } from '../explain/names'
import type { Checked } from './Checked'

export const jsonOf =
  (language: Language) =>
  ({ report: { file, parsed }, counts, findings, checks }: Checked): object => {
    const { authority, year, form } = parsed.report
    return {
      file,
      authority,
      year,
      form,
      counts,
      findings: findings.map((finding) => ({ ...finding, message: explain(finding, language) })),
      checks,
    }
  }
