/**
 * What may be behind a finding, told apart from it: a fact is not mixed with a hint.
 *
 * ```text
 * 很可能是复议诉讼表“行政复议”总计栏填报0，应为11（总计未填，仍为0）。
 * ```
 *
 * @since 0.2.0
 */
import type { Finding, Suspect } from '../report/Finding'
import { enSuspects } from './enSuspects'
import { type Language, nameOf } from './names'
import type { SuspectWords } from './SuspectWords'
import { zhSuspects } from './zhSuspects'

const words: Readonly<Record<Language, SuspectWords>> = { zh: zhSuspects, en: enSuspects }

/** More cells than a sentence can name, and how many it names of them. */
const mostChanges = 6
const fewChanges = 3

/** One sentence that stands alone: which number, what would have to stand there, and what it looks like. */
export const explainSuspect = ({ changes, kind, confidence }: Suspect, language: Language): string => {
  const { suspect, kinds } = words[language]
  const named = changes.flatMap((change) => {
    const name = nameOf(language)(change.address)
    return name === null ? [] : [{ ...change, name }]
  })
  const told = named.length > mostChanges ? named.slice(0, fewChanges) : named
  return suspect(confidence, told, named.length - told.length, kind === 'off-by' ? null : kinds[kind])
}

const mostSuspects = 3

/** Sentences about the first suspects, about the finding that this one follows from, and about a doubt of reading. */
export const asideOf =
  (language: Language) =>
  ({ suspects, consequenceOf, doubt }: Finding): ReadonlyArray<string> => {
    const { more, consequence, doubt: doubted } = words[language]
    const told = suspects.slice(0, mostSuspects)
    const subject = consequenceOf?.subject ?? null
    // That a check cannot be made says its own sentence.
    const isHindered = /^(?:reading|structure)\//u.test(consequenceOf?.rule ?? '')
    const lead = subject === null || isHindered ? null : nameOf(language)(subject)
    return [
      ...told.map((suspect) => explainSuspect(suspect, language)),
      ...(suspects.length > told.length ? [more(suspects.length - told.length)] : []),
      ...(lead === null ? [] : [consequence(lead, consequenceOf?.rule === 'requests/balance')]),
      ...(doubt === 'reading' ? [doubted] : []),
    ]
  }
