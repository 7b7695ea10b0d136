/**
 * What one year hands to the next.
 *
 * ```text
 *   2021   四、结转下年度继续办理   3  0 …        现行有效件数  12
 *                                   ║                            ║
 *   2022   二、上年结转             3  0 …        现行有效件数  14 = 12 + 制发 3 − 废止 1
 * ```
 */
import type { Judgement } from '../rules/DocumentRule'
import { judgeLink, type Link, notApplicable, once, type SeriesRule } from './judge'
import { type Entry, entryAt, type Volume } from './Volume'
import { flatMap } from '../lists/flatMap'

const chains = {
  carriedOver: { id: 'series/carried-over', severity: 'error' },
  itemsLastYear: { id: 'series/items-last-year', severity: 'warning' },
  inForce: { id: 'series/documents-in-force', severity: 'warning' },
  disclosed: { id: 'series/documents-disclosed', severity: 'warning' },
  pending: { id: 'series/pending-disputes', severity: 'info' },
} as const satisfies Readonly<Record<string, SeriesRule>>

export const chainRules: ReadonlyArray<SeriesRule> = Object.values(chains)

const isThere = (entry: Entry | null): entry is Entry => entry !== null

/** None, where a form lacks one of the cells. */
const link = (
  actual: Entry | null,
  operator: Link['operator'],
  expected: ReadonlyArray<Entry | null>,
  less: ReadonlyArray<Entry | null> = [],
): ReadonlyArray<Link> =>
  actual !== null && expected.every(isThere) && less.every(isThere)
    ? [{ actual, operator, expected, less }]
    : []

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
  const cells = volume.dossier.figures?.plan.edition.cells ?? []
  const inColumn = (wanted: string, linkIn: (row: string) => ReadonlyArray<Link>): ReadonlyArray<Link> =>
    flatMap(
      cells.filter(({ column }) => column.key === wanted),
      ({ line }) => linkIn(line.path),
    )
  return {
    carriedOver: flatMap(
      cells.filter(({ line }) => line.path === 'requests.carriedOver'),
      ({ address, column }) => link(now(address), '=', [before(`requests.carriedForward.${column.key}`)]),
    ),
    itemsLastYear: inColumn('itemsLastYear', (row) =>
      link(now(`${row}.itemsLastYear`), '=', [before(`${row}.itemsLastYear`), before(`${row}.itemsChange`)]),
    ),
    inForce: inColumn('inForce', (row) =>
      link(
        now(`${row}.inForce`),
        '=',
        [before(`${row}.inForce`), now(`${row}.issued`)],
        [now(`${row}.repealed`)],
      ),
    ),
    disclosed: inColumn('totalDisclosed', (row) =>
      link(now(`${row}.totalDisclosed`), '>=', [before(`${row}.totalDisclosed`)]),
    ),
    pending: countsCarriedOver(volume)
      ? inColumn('pending', (row) => link(now(`${row}.total`), '>=', [before(`${row}.pending`)]))
      : [],
  }
}

/** What the volume takes over from that of the year before. */
export const judgeChain = (last: Volume, volume: Volume): ReadonlyArray<Judgement> => {
  const links = linksTo(last, volume)
  return flatMap(Object.keys(chains) as ReadonlyArray<keyof typeof chains>, (name) => {
    const rule = chains[name]
    return links[name].length === 0 ? [notApplicable(rule)] : once(links[name].map(judgeLink(rule, volume)))
  })
}
