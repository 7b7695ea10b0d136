/**
 * The examples of a page in `docs/rules`: small code blocks that a reader of the page understands.
 *
 * ```cells 2021
 * requests.received.naturalPerson = 12
 * requests.received.total = blank
 * otherwise = 0
 * authority = 云溪镇人民政府
 * section.other = 无
 * ```
 *
 * Cells are zero unless said otherwise: a number, perhaps with its unit, or `blank`, `placeholder`, `unreadable`,
 * `absent`. In a block `report` stands the text of a report.
 */
import { isLeft } from 'fp-ts/Either'
import type { Cell } from '../../src/report/Cell'
import type { ParsedReport } from '../../src/report/ParsedReport'
import type { Report } from '../../src/report/Report'
import { parseReport } from '../../src/parseReport'
import { claimsIn } from '../../src/prose/claimsOf'
import { type Entries, reportOf } from '../rules/reports'

export interface Fixture {
  readonly kind: 'cells' | 'report'
  /** What follows the kind on the fence. */
  readonly form: string
  readonly text: string
}

type Settings = Readonly<Record<string, string>>

const settingsOf = (text: string): Settings =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const at = line.indexOf('=')
        if (at < 0) throw new Error(`no line of an example: ${line}`)
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
      }),
  )

const states = ['blank', 'placeholder', 'unreadable', 'absent']

const entryOf = (text: string): number | string => (states.includes(text) ? text : Number.parseFloat(text))

/** 251000元 keeps its unit, and what is printed. */
const withUnits = (cells: ReadonlyArray<Cell>, settings: Settings): ReadonlyArray<Cell> =>
  cells.map((cell) => {
    const text = settings[cell.address] ?? ''
    const unit = /(?:万元|元)$/u.exec(text)?.[0] as '元' | '万元' | undefined
    return unit === undefined ? cell : { ...cell, raw: text, unit }
  })

const tables = ['proactive.', 'requests.', 'disputes.']

const sectionsOf = (settings: Settings): Report['sections'] =>
  Object.entries(settings)
    .filter(([key]) => key.startsWith('section.'))
    .map(([key, text]) => ({
      kind: key.slice('section.'.length) as Report['sections'][number]['kind'],
      heading: '',
      text,
    }))

const statedOf = (settings: Settings): Partial<Report> => {
  const { authority, title, publishedOn, signedOn, year, start, end } = settings
  const known = { authority, title, publishedOn, signedOn }
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, text]) => text !== undefined)),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(end === undefined ? {} : { period: { start: start ?? null, end } }),
  }
}

const others = [
  'otherwise',
  'oneRow',
  'authority',
  'title',
  'publishedOn',
  'signedOn',
  'year',
  'start',
  'end',
]

const fromCells = ({ form, text }: Fixture): ParsedReport => {
  const settings = settingsOf(text)
  const entries = Object.fromEntries(
    Object.entries(settings)
      .filter(([key]) => tables.some((table) => key.startsWith(table)))
      .map(([key, value]) => [key, entryOf(value)]),
  ) as Entries
  const parsed = reportOf(form as '2019' | '2021', entries, {
    otherwise: entryOf(settings['otherwise'] ?? '0') as number,
    oneRow: settings['oneRow'] === 'yes',
  })
  const known = new Set<string>(parsed.cells.map(({ address }) => address))
  for (const key of Object.keys(settings)) {
    if (!known.has(key) && !others.includes(key) && !key.startsWith('section.'))
      throw new Error(`${key} is nothing that an example can set`)
  }
  const report = {
    ...parsed.report,
    ...statedOf(settings),
    sections: sectionsOf(settings),
  } as Report
  return { ...parsed, report, cells: withUnits(parsed.cells, settings), claims: claimsIn(report) }
}

const fromText = ({ text }: Fixture): ParsedReport => {
  const parsed = parseReport(text)
  if (isLeft(parsed)) throw new Error(`no report: ${parsed.left.reason}`)
  return parsed.right
}

export const reportOfFixture = (fixture: Fixture): ParsedReport =>
  fixture.kind === 'cells' ? fromCells(fixture) : fromText(fixture)
