/**
 * What the text says beside the tables: it was written apart from them, so where it contradicts a number, it speaks for
 * the suspect that would put that number there.
 *
 * ```text
 *   正文：上年结转1件                  the balance is 1 short: carried over 0 → 1, carried forward 2 → 1, or received
 *   二、上年结转  0 … 0                14 → 15; only the first of them is what the text says
 * ```
 */
import type { Finding, Suspect } from '../report/Finding'
import { tellsMissing } from './hindrances'
import { flatMap } from '../lists/flatMap'

type Findings = ReadonlyArray<Finding>

/** What the report would owe besides its numbers, asked again of some rules, if a suspect were right. */
export type JudgedWith = (suspect: Suspect, asks: (rule: Finding['rule']) => boolean) => Findings

/** More suspects than that are not asked about one by one. */
const mostAsked = 12

const isContradiction = ({ verdict, severity, words }: Finding): boolean =>
  verdict === 'broken' && severity === 'error' && words !== undefined

const isOfText = (rule: Finding['rule']): boolean => rule.startsWith('prose/')

const isSame =
  ({ rule, subject, words }: Finding) =>
  (other: Finding): boolean =>
    other.rule === rule && other.subject === subject && other.words === words

const speaksOf =
  (suspects: ReadonlyArray<Suspect>) =>
  ({ terms }: Finding): boolean => {
    const addresses = new Set(flatMap(suspects, ({ changes }) => changes.map(({ address }) => address)))
    return terms.some(({ address }) => addresses.has(address))
  }

/** The suspects that the text speaks for, and what of the document would be settled by every one of them. */
interface Heard {
  readonly suspects: ReadonlyArray<Suspect>
  readonly settled: Findings
}

const hear = (judgedWith: JudgedWith, document: Findings, suspects: ReadonlyArray<Suspect>): Heard => {
  const concerned =
    suspects.length > mostAsked
      ? []
      : document.filter(
          (one) => one.consequenceOf === undefined && !tellsMissing(one) && speaksOf(suspects)(one),
        )
  if (concerned.length === 0) return { suspects, settled: [] }
  const asks = (rule: Finding['rule']): boolean =>
    isOfText(rule) || concerned.some((one) => one.rule === rule)
  const tried = suspects.map((suspect) => {
    const left = judgedWith(suspect, asks)
    return { suspect, left, contradictions: left.filter(isContradiction).length }
  })
  const fewest = Math.min(...tried.map(({ contradictions }) => contradictions))
  const isWitness = fewest < document.filter(isContradiction).length
  const kept = isWitness ? tried.filter(({ contradictions }) => contradictions === fewest) : tried
  return {
    suspects: kept.map(({ suspect }) =>
      isWitness && kept.length === 1 ? { ...suspect, confidence: 'likely' } : suspect,
    ),
    settled: concerned.filter((one) => kept.every(({ left }) => !left.some(isSame(one)))),
  }
}

/**
 * The findings of the document before those of the numbers: of several suspects only those that the text speaks for, if it
 * speaks for any, and of the document what would be settled with them as their consequence.
 */
export const withTestimony =
  (judgedWith: JudgedWith) =>
  (document: Findings, figures: Findings): Findings => {
    const heard = figures.map((finding) => ({
      finding,
      ...(finding.suspects.length === 0
        ? { suspects: finding.suspects, settled: [] }
        : hear(judgedWith, document, finding.suspects)),
    }))
    return [
      ...document.map((one) => {
        const lead = heard.find(({ settled }) => settled.includes(one))?.finding
        return lead === undefined
          ? one
          : { ...one, consequenceOf: { rule: lead.rule, subject: lead.subject } }
      }),
      ...heard.map(({ finding, suspects }) => ({ ...finding, suspects })),
    ]
  }
