/**
 * What one year hands to the next.
 *
 * ```text
 *   2021   四、结转下年度继续办理   3  0 …        现行有效件数  12
 *                                   ║                            ║
 *   2022   二、上年结转             3  0 …        现行有效件数  14 = 12 + 制发 3 − 废止 1
 * ```
 */
import { forms } from '../forms/forms'
import { linesOf } from '../forms/lines'
import type { Judgement } from '../rules/DocumentRule'
import { judgeLink, type Link, notApplicable, once, type SeriesRule } from './judge'
import { type Entry, entryAt, type Volume } from './Volume'

const chains = {
  carriedOver: { id: 'series/carried-over', severity: 'error' },
  itemsLastYear: { id: 'series/items-last-year', severity: 'warning' },
  inForce: { id: 'series/documents-in-force', severity: 'warning' },
  disclosed: { id: 'series/documents-disclosed', severity: 'warning' },
  pending: { id: 'series/pending-disputes', severity: 'info' },
} as const satisfies Readonly<Record<string, SeriesRule>>

export const chainRules: ReadonlyArray<SeriesRule> = Object.values(chains)

/** The rows of both forms that have this column, without their column. */
const rowsWith = (column: string): ReadonlyArray<string> => [
  ...new Set(
    forms
      .flatMap(linesOf)
      .filter(({ cells }) => cells.some((cell) => cell.column.key === column))
      .map(({ path }) => path),
  ),
]

/** The addresses below a row, in form order. */
const cellsOf = (row: string): ReadonlyArray<string> => [
  ...new Set(
    forms
      .flatMap(linesOf)
      .filter(({ path }) => path === row)
      .flatMap(({ cells }) => cells.map(({ column }) => column.key)),
  ),
]

/** All of these cells, or null where a form lacks one of them. */
const all = (entries: ReadonlyArray<Entry | null>): ReadonlyArray<Entry> | null => {
  const found = entries.filter((entry) => entry !== null)
  return found.length === entries.length ? found : null
}

const link = (
  actual: ReadonlyArray<Entry | null>,
  operator: Link['operator'],
  expected: ReadonlyArray<Entry | null>,
  less: ReadonlyArray<Entry | null> = [],
): ReadonlyArray<Link> => {
  const [one, other, taken] = [all(actual), all(expected), all(less)]
  return one === null || other === null || taken === null
    ? []
    : [{ actual: one, operator, expected: other, less: taken }]
}

/** A note says that the cases of last year are counted again. */
const countsCarriedOver = ({ dossier }: Volume): boolean =>
  dossier.report.sections.some(
    ({ kind, text }) => kind === 'disputes' && /[含括]上一?年度?.{0,4}结转/u.test(text),
  )

/** The links that end in this volume. */
const linksTo = (
  last: Volume,
  volume: Volume,
): Readonly<Record<keyof typeof chains, ReadonlyArray<Link>>> => {
  const [now, before] = [entryAt(volume), entryAt(last)]
  return {
    carriedOver: cellsOf('requests.carriedOver').flatMap((column) =>
      link([now(`requests.carriedOver.${column}`)], '=', [before(`requests.carriedForward.${column}`)]),
    ),
    itemsLastYear: rowsWith('itemsLastYear').flatMap((row) =>
      link([now(`${row}.itemsLastYear`)], '=', [
        before(`${row}.itemsLastYear`),
        before(`${row}.itemsChange`),
      ]),
    ),
    inForce: rowsWith('inForce').flatMap((row) =>
      link(
        [now(`${row}.inForce`)],
        '=',
        [before(`${row}.inForce`), now(`${row}.issued`)],
        [now(`${row}.repealed`)],
      ),
    ),
    disclosed: rowsWith('totalDisclosed').flatMap((row) =>
      link([now(`${row}.totalDisclosed`)], '>=', [before(`${row}.totalDisclosed`)]),
    ),
    pending: countsCarriedOver(volume)
      ? rowsWith('pending').flatMap((row) => link([now(`${row}.total`)], '>=', [before(`${row}.pending`)]))
      : [],
  }
}

/** What the volume takes over from that of the year before. */
export const judgeChain = (last: Volume, volume: Volume): ReadonlyArray<Judgement> => {
  const links = linksTo(last, volume)
  return (Object.keys(chains) as ReadonlyArray<keyof typeof chains>).flatMap((name) => {
    const rule = chains[name]
    return links[name].length === 0 ? [notApplicable(rule)] : once(links[name].map(judgeLink(rule, volume)))
  })
}
