/**
 * What the command line says around the findings, in both languages.
 */
import type { Language } from '../explain/names'
import type { Finding } from '../report/Finding'
import type { Report, SectionKind } from '../report/Report'

/** How a finding is announced. */
export type Mark = Finding['verdict'] | 'warned' | 'remarked'

/** Its type keeps the languages in step. */
const zh = {
  unavailable: {
    'not-found': '找不到文件。请检查路径和文件名。',
    'is-folder': '文件夹中没有文件。',
    'no-permission': '没有读取权限。',
    'not-readable': '文件无法读取。',
  },
  authority: (authority: string | null) => authority ?? '（机关名称不详）',
  year: (year: number | null) => (year === null ? '年度不详' : `${year}年度`),
  form: (form: Report['form']) => (form === null ? '没有可识别的表格' : `${form}年格式`),
  read: '读取',
  checked: '核对',
  cells: (count: number, found: ReadonlyArray<string>) => `表格${count}格：${found.join('，')}`,
  states: {
    number: (count: number) => `有数${count}`,
    blank: (count: number) => `空白${count}`,
    placeholder: (count: number) => `占位符号${count}`,
    unreadable: (count: number) => `无法识别${count}`,
    absent: (count: number) => `缺失${count}`,
  },
  sections: (missing: ReadonlyArray<SectionKind>) => {
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
  /** Before there was a form. */
  parts: (count: number) => `正文${count}个部分`,
  checks: {
    within: (count: number, verdicts: ReadonlyArray<string>) =>
      `勾稽关系等${count}项：${verdicts.join('，')}`,
    between: (count: number, verdicts: ReadonlyArray<string>) =>
      `上下年衔接等${count}项：${verdicts.join('，')}`,
  },
  nothingChecked: '没有可以核对的。',
  verdicts: {
    holds: (count: number) => `相符${count}`,
    broken: (count: number) => `不符${count}`,
    warned: (count: number) => `提醒${count}`,
    remarked: (count: number) => `说明${count}`,
    undecided: (count: number) => `无法核对${count}`,
    notApplicable: (count: number) => `不适用${count}`,
    zero: (count: number) => `其中${count}项把空白按0计`,
  },
  semicolon: '；',
  mark: { broken: '✗ 不符', warned: '! 提醒', noticed: '! 注意', remarked: '· 说明', undecided: '? 存疑' },
  /** Though so many checks could not be made. */
  nothingBroken: (undecided: number) =>
    undecided === 0 ? '✓ 没有发现不符。' : `没有发现不符，但有${undecided}项无法核对。`,
  more: (count: number) => `同类情况另有${count}处，加 --all 逐一列出。`,
  /** So many checks cannot be made, because of what is told above. */
  hindered: (count: number) => `因此有${count}项无法核对，加 --all 逐一列出。`,
  noRule: (rule: string) => `没有规则 ${rule}。不写规则名，列出全部；写 reading，列出读取时所见。`,
  nameless: '没有写明机关名称，未与其他报告一起核对。',
  noRows: '没有可识别的表格，没有可输出的格。',
  oneFile: (count: number) => `一次输出一份报告，这里有${count}个文件。`,
  notReportJson: '这段 JSON 不是一份报告。请用 parse 对一个文件的输出，或其中的 report。',
  oneYear: '· 只有一个年度的报告，没有可以比较的。',
  missingYears: (years: ReadonlyArray<number>) => `· 缺${years.join('、')}年度的报告，前后两年之间没有核对。`,
  formChanged: '· 2021年度起用新格式：主动公开各栏前后不相比较，结转照常核对。',
  years: (years: ReadonlyArray<number>) => (years.length === 0 ? '年度不详' : `${years.join('、')}年度`),
  figures: {
    received: '新收申请',
    carriedOver: '上年结转',
    outcomes: '办理结果总计',
    carriedForward: '结转下年度',
    grantedShare: '公开占比%',
    reconsiderations: '行政复议',
    suits: '行政诉讼',
  },
  /** Of so many files, so many reports could be read, and in so many is something broken. */
  several: (files: number, reports: number, broken: number) =>
    `共${reports}份报告，${broken}份有不符${files > reports ? `；另有${files - reports}个文件没有读到报告` : ''}。`,
  /** In a table of a Word file; from 1, and 0 where it is the whole row or table. */
  cellPlace: (table: number, row: number, column: number) =>
    `表${table}${row === 0 ? '' : `第${row}行`}${column === 0 ? '' : `第${column}列`}`,
  pagePlace: (page: number) => `第${page}页`,
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const en: typeof zh = {
  unavailable: {
    'not-found': 'no such file. Check the path and the name.',
    'is-folder': 'a folder without files.',
    'no-permission': 'no permission to read it.',
    'not-readable': 'the file cannot be read.',
  },
  authority: (authority) => authority ?? '(authority unknown)',
  year: (year) => (year === null ? 'year unknown' : String(year)),
  form: (form) => (form === null ? 'no table recognised' : `form of ${form}`),
  read: 'Read',
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
  parts: (count) => plural(count, 'section'),
  checks: {
    within: (count, verdicts) => `${plural(count, 'check')}: ${verdicts.join(', ')}`,
    between: (count, verdicts) => `${plural(count, 'check')} between years: ${verdicts.join(', ')}`,
  },
  nothingChecked: 'there is nothing to check.',
  verdicts: {
    holds: (count) => `${count} hold`,
    broken: (count) => `${count} broken`,
    warned: (count) => plural(count, 'warning'),
    remarked: (count) => plural(count, 'note'),
    undecided: (count) => `${count} undecided`,
    notApplicable: (count) => `${count} not applicable`,
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
  several: (files, reports, broken) =>
    `${plural(reports, 'report')}, ${broken} with something broken${files > reports ? `; ${plural(files - reports, 'file')} more without a report` : ''}.`,
  cellPlace: (table, row, column) =>
    `table ${table}${row === 0 ? '' : ` row ${row}`}${column === 0 ? '' : ` column ${column}`}`,
  pagePlace: (page) => `page ${page}`,
}

export const words: Readonly<Record<Language, typeof zh>> = { zh, en }
