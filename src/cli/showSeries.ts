/**
 * The series of one authority for people: its figures year by year, then what does not fit.
 *
 * ```text
 * 云溪县人民政府  2019、2020、2021年度
 *
 *                  2019   2020   2021
 *   新收申请          3      5      4
 *   …
 *
 * 核对  上下年衔接等31项：相符29，不符1，…
 *
 * ✗ 不符  2020年报告表三“二、上年结转政府信息公开申请数量”总计栏填报1，…
 *         series/carried-over  2020.txt:40:32  2019.txt:63:27
 * ```
 */
import { displayWidth, padEnd, padStart } from '../explain/displayWidth'
import { forms } from '../forms/forms'
import type { Language } from '../explain/names'
import type { Finding } from '../report/Finding'
import type { Validation } from '../rules/Validation'
import { tabulate, type Table } from '../series/tabulate'
import type { Place } from '../text/Place'
import type { Manner } from './Manner'
import { whereIn } from './placeIn'
import type { ReadReport } from './readReport'
import type { Shelf } from './Shelf'
import { announce } from './showFinding'
import { checkedLines, nothingBroken } from './summary'
import { words } from './words'
import { type Lines, wrap } from './wrap'

const narrowest = 6

const showTable = ({ language, colors }: Manner, { years, rows }: Table): Lines => {
  const names = rows.map(({ key }) => words[language].figures[key])
  const margin = Math.max(...names.map(displayWidth))
  const line = (name: string, cells: ReadonlyArray<string>): string =>
    `  ${padEnd(margin)(name)}${cells.map((cell) => ` ${padStart(narrowest)(cell)}`).join('')}`
  return [
    colors.dim(line('', years.map(String))),
    ...rows.map(({ values }, i) =>
      line(
        names[i] ?? '',
        values.map((value) => (value === null ? '—' : String(value))),
      ),
    ),
  ]
}

/** In every report that has a part in it, first the one that the finding is of. */
const whereOf =
  (language: Language, reports: ReadonlyArray<ReadReport>) =>
  ({ report: own, place, terms }: Finding): Lines => {
    const places = new Map<number, Place | null>(own === undefined ? [] : [[own, place]])
    for (const term of terms)
      if (term.report !== undefined && !places.has(term.report)) places.set(term.report, term.place)
    return [...places].flatMap(([at, first]) => {
      const report = reports[at]
      if (report === undefined) return []
      return [whereIn(language, report)(first)]
    })
  }

/** The years between the first and the last of which there is no report. */
const missing = (years: ReadonlyArray<number>): ReadonlyArray<number> =>
  years.flatMap((year, i) => {
    const last = years[i - 1] ?? year - 1
    return Array.from({ length: year - last - 1 }, (_, n) => last + 1 + n)
  })

/** The first year of the later form. */
const changeOfForm = forms[1].years.from

/** What a reader of the table has to know about its years. */
const showYears = ({ language, colors, width }: Manner, years: ReadonlyArray<number>): Lines => {
  const [first = changeOfForm, last = first] = [years[0], years.at(-1)]
  const gaps = missing(years)
  const notes = [
    ...(years.length === 1 ? [words[language].oneYear] : []),
    ...(gaps.length > 0 ? [words[language].missingYears(gaps)] : []),
    ...(first < changeOfForm && last >= changeOfForm ? [words[language].formChanged] : []),
  ]
  return notes.length === 0 ? [] : ['', ...notes.flatMap(wrap(width)).map(colors.dim)]
}

export const showSeries =
  (manner: Manner) =>
  ({ authority, reports }: Shelf, validation: Validation): string => {
    const { language, colors } = manner
    const say = words[language]
    const { findings, counts } = validation
    const table = tabulate(reports.map(({ parsed }) => parsed))
    const isCompared = table.years.some((year, i) => year - 1 === table.years[i - 1])
    return [
      `${colors.bold(authority)}  ${say.years(table.years)}`,
      '',
      ...showTable(manner, table),
      ...showYears(manner, table.years),
      ...(isCompared ? ['', ...checkedLines(manner, 'between', validation)] : []),
      ...(isCompared && counts.broken === 0 ? ['', nothingBroken(manner, validation)] : []),
      ...findings.flatMap((finding) => [
        '',
        ...announce(manner, finding, whereOf(language, reports)(finding)),
      ]),
    ].join('\n')
  }
