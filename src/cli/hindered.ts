/**
 * Checks that cannot be made because of what reading noticed, or of what is missing, are told beside it, and not one by
 * one.
 */
import type { Finding } from '../report/Finding'

/** A finding, where in the list it stands, and the findings that are told beside it. */
export interface Told {
  readonly finding: Finding
  readonly at: number
  readonly hindered: ReadonlyArray<Told>
}

/** What gives a hint is told by itself. */
const isHinderedBy =
  ({ rule, subject }: Finding) =>
  ({ finding: { verdict, suspects, consequenceOf } }: Told): boolean =>
    verdict === 'undecided' &&
    suspects.length === 0 &&
    (rule.startsWith('reading/') || rule.startsWith('structure/')) &&
    consequenceOf?.rule === rule &&
    consequenceOf.subject === subject

export const toldOneByOne = (findings: ReadonlyArray<Finding>): ReadonlyArray<Told> =>
  findings.map((finding, at) => ({ finding, at, hindered: [] }))

export const withHindered = (findings: ReadonlyArray<Finding>): ReadonlyArray<Told> => {
  const all = toldOneByOne(findings)
  // Reading may notice the same of one cell twice: the first counts.
  const beside = new Set<number>()
  const told = all.map((one) => {
    const hindered = all.filter((other) => !beside.has(other.at) && isHinderedBy(one.finding)(other))
    for (const { at } of hindered) beside.add(at)
    return { ...one, hindered }
  })
  return told.filter(({ at }) => !beside.has(at))
}
