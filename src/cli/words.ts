/**
 * What the command line says around the findings, in both languages.
 */
import type { Language } from '../explain/names'
import type { CellState } from '../report/Cell'
import type { Finding } from '../report/Finding'
import type { Report, SectionKind } from '../report/Report'
import type { FigureKey } from '../series/tabulate'
import type { Unavailable } from './Capabilities'

/** How a finding is announced. */
export type Mark = Finding['verdict'] | 'warned' | 'remarked'

export interface Words {
  readonly unavailable: Readonly<Record<Unavailable, string>>
  readonly authority: (authority: string | null) => string
  readonly year: (year: number | null) => string
  readonly form: (form: Report['form']) => string
  readonly read: string
  readonly checked: string
  readonly cells: (count: number, states: ReadonlyArray<string>) => string
  readonly states: Readonly<Record<CellState, (count: number) => string>>
  readonly sections: (missing: ReadonlyArray<SectionKind>) => string
  readonly checks: (count: number, verdicts: ReadonlyArray<string>) => string
  readonly verdicts: Readonly<
    Record<'holds' | 'broken' | 'warned' | 'remarked' | 'undecided' | 'zero', (count: number) => string>
  >
  readonly semicolon: string
  readonly mark: Readonly<Record<Mark, string>>
  /** Though so many checks could not be made. */
  readonly nothingBroken: (undecided: number) => string
  readonly more: (count: number) => string
  /** So many checks cannot be made, because of what is told above. */
  readonly hindered: (count: number) => string
  readonly noRule: (rule: string) => string
  readonly nameless: string
  readonly noRows: string
  readonly oneFile: (count: number) => string
  readonly notReportJson: string
  readonly oneYear: string
  readonly missingYears: (years: ReadonlyArray<number>) => string
  readonly formChanged: string
  readonly years: (years: ReadonlyArray<number>) => string
  readonly figures: Readonly<Record<FigureKey, string>>
  readonly several: (reports: number, broken: number) => string
  /** A place in a table of a Word file, and one on a page of a PDF; all from 1. */
  readonly cellPlace: (table: number, row: number, column: number | null) => string
  readonly pagePlace: (page: number) => string
  readonly page: {
    readonly language: string
    readonly title: string
    readonly findings: string
    readonly toForm: string
    readonly toAll: string
    readonly source: string
    readonly wouldBe: (value: number) => string
    readonly hindered: (count: number) => string
  }
}

const zh: Words = {
  unavailable: {
    'not-found': '找不到文件。请检查路径和文件名。',
    'is-folder': '文件夹中没有文件。',
    'no-permission': '没有读取权限。',
    'not-readable': '文件无法读取。',
  },
  authority: (authority) => authority ?? '（机关名称不详）',
  year: (year) => (year === null ? '年度不详' : `${year}年度`),
  form: (form) => (form === null ? '没有可识别的表格' : `${form}年格式`),
  read: '读取',
  checked: '核对',
  cells: (count, found) => `表格${count}格：${found.join('，')}`,
  states: {
    number: (count) => `有数${count}`,
    blank: (count) => `空白${count}`,
    placeholder: (count) => `占位符号${count}`,
    unreadable: (count) => `无法识别${count}`,
    absent: (count) => `缺失${count}`,
  },
  sections: (missing) => {
    const names = {
      overview: '总体情况',
      proactive: '主动公开',
      requests: '申请办理',
      disputes: '复议诉讼',
      problems: '问题及改进',
      other: '其他事项',
    }
    return missing.length === 0
      ? '六个部分齐全'
      : `缺少部分：${missing.map((kind) => names[kind]).join('、')}`
  },
  checks: (count, verdicts) => `勾稽关系等${count}项：${verdicts.join('，')}`,
  verdicts: {
    holds: (count) => `相符${count}`,
    broken: (count) => `不符${count}`,
    warned: (count) => `提醒${count}`,
    remarked: (count) => `说明${count}`,
    undecided: (count) => `无法核对${count}`,
    zero: (count) => `其中${count}项把空白按0计`,
  },
  semicolon: '；',
  mark: { broken: '✗ 不符', warned: '! 提醒', noticed: '! 注意', remarked: '· 说明', undecided: '? 存疑' },
  nothingBroken: (undecided) =>
    undecided === 0 ? '✓ 没有发现不符。' : `没有发现不符，但有${undecided}项无法核对。`,
  more: (count) => `同类情况另有${count}处，加 --all 逐一列出。`,
  hindered: (count) => `因此有${count}项无法核对，加 --all 逐一列出。`,
  noRule: (rule) => `没有规则 ${rule}。不写规则名，列出全部；写 reading，列出读取时所见。`,
  nameless: '没有写明机关名称，未与其他报告一起核对。',
  noRows: '没有可识别的表格，没有可输出的格。',
  oneFile: (count) => `一次输出一份报告，这里有${count}个文件。`,
  notReportJson: '这段 JSON 不是一份报告。请用 parse 对一个文件的输出，或其中的 report。',
  oneYear: '· 只有一个年度的报告，没有可以比较的。',
  missingYears: (years) => `· 缺${years.join('、')}年度的报告，前后两年之间没有核对。`,
  formChanged: '· 2021年度起用新格式：主动公开各栏前后不相比较，结转照常核对。',
  years: (years) => (years.length === 0 ? '年度不详' : `${years.join('、')}年度`),
  figures: {
    received: '新收申请',
    carriedOver: '上年结转',
    outcomes: '办理结果总计',
    carriedForward: '结转下年度',
    grantedShare: '公开占比%',
    reconsiderations: '行政复议',
    suits: '行政诉讼',
  },
  several: (reports, broken) => `共${reports}份报告，${broken}份有不符。`,
  cellPlace: (table, row, column) => `表${table}第${row}行${column === null ? '' : `第${column}列`}`,
  pagePlace: (page) => `第${page}页`,
  page: {
    language: 'zh-CN',
    title: '政府信息公开工作年度报告核对结果',
    findings: '核对所见',
    toForm: '看表',
    toAll: '返回目录',
    source: '原文',
    wouldBe: (value) => `应为${value}？`,
    hindered: (count) => `因此有${count}项无法核对。`,
  },
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const en: Words = {
  unavailable: {
    'not-found': 'no such file. Check the path and the name.',
    'is-folder': 'a folder without files.',
    'no-permission': 'no permission to read it.',
    'not-readable': 'the file cannot be read.',
  },
  authority: (authority) => authority ?? '(authority unknown)',
  year: (year) => (year === null ? 'year unknown' : String(year)),
  form: (form) => (form === null ? 'no table recognised' : `form of ${form}`),
  read: 'Read   ',
  checked: 'Checked',
  cells: (count, found) => `${plural(count, 'cell')}: ${found.join(', ')}`,
  states: {
    number: (count) => plural(count, 'number'),
    blank: (count) => `${count} blank`,
    placeholder: (count) => plural(count, 'placeholder'),
    unreadable: (count) => `${count} unreadable`,
    absent: (count) => `${count} absent`,
  },
  sections: (missing) =>
    missing.length === 0 ? 'all six sections' : `missing sections: ${missing.join(', ')}`,
  checks: (count, verdicts) => `${plural(count, 'check')}: ${verdicts.join(', ')}`,
  verdicts: {
    holds: (count) => `${count} hold`,
    broken: (count) => `${count} broken`,
    warned: (count) => plural(count, 'warning'),
    remarked: (count) => plural(count, 'note'),
    undecided: (count) => `${count} undecided`,
    zero: (count) => `${count} with blanks as 0`,
  },
  semicolon: '; ',
  mark: {
    broken: '✗ broken',
    warned: '! warning',
    noticed: '! notice',
    remarked: '· note',
    undecided: '? undecided',
  },
  nothingBroken: (undecided) =>
    undecided === 0
      ? '✓ Nothing is broken.'
      : `Nothing is broken, but ${plural(undecided, 'check')} cannot be made.`,
  more: (count) => `${count} more of this kind; list them with --all.`,
  hindered: (count) =>
    `${plural(count, 'check')} cannot be made for this; list ${count === 1 ? 'it' : 'them'} with --all.`,
  noRule: (rule) =>
    `no rule ${rule}. Without a name, all are listed; reading lists what is noticed while reading.`,
  nameless: 'names no authority and was not checked with others.',
  noRows: 'no table was recognised: there are no cells to write.',
  oneFile: (count) => `one report is written at a time, and these are ${count} files.`,
  notReportJson: 'this JSON is no report. Use what parse writes of one file, or the report in it.',
  oneYear: '· Reports of one year only: there is nothing to compare.',
  missingYears: (years) =>
    `· No report of ${years.join(', ')}: the years before and after were not checked against each other.`,
  formChanged:
    '· A new form since 2021: what was carried over is checked across it, proactive disclosure is not.',
  years: (years) => (years.length === 0 ? 'year unknown' : years.join(', ')),
  figures: {
    received: 'received',
    carriedOver: 'carried over',
    outcomes: 'decided',
    carriedForward: 'carried forward',
    grantedShare: 'granted %',
    reconsiderations: 'reconsiderations',
    suits: 'suits',
  },
  several: (reports, broken) => `${plural(reports, 'report')}, ${broken} with something broken.`,
  cellPlace: (table, row, column) => `table ${table} row ${row}${column === null ? '' : ` column ${column}`}`,
  pagePlace: (page) => `page ${page}`,
  page: {
    language: 'en',
    title: 'Annual open-government-information reports, checked',
    findings: 'Findings',
    toForm: 'in the form',
    toAll: 'all reports',
    source: 'Source',
    wouldBe: (value) => `${value}?`,
    hindered: (count) => `${plural(count, 'check')} cannot be made for this.`,
  },
}

export const words: Readonly<Record<Language, Words>> = { zh, en }
