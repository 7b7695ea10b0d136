import type { Judgement } from '../rules/DocumentRule'
import { grouped } from '../lists/grouped'
import { flatMap } from '../lists/flatMap'

const keyOf = (judgement: Judgement): unknown => {
  if (judgement.finding === null) return judgement
  const { words, subject, actual, expected, severity } = judgement.finding
  return [words, subject, actual, expected, severity].join()
}

/** What is said again and again in the same words is found once, where it is said first. */
export const toldOnce = (judgements: ReadonlyArray<Judgement>): ReadonlyArray<Judgement> =>
  flatMap([...grouped(judgements, keyOf).values()], (alike) => alike.slice(0, 1))
