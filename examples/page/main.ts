/**
 * A page that reads and checks a report while it is written. `npm run page` serves it.
 *
 * The reader of a kind of file is loaded when the first file of that kind is opened.
 */
import {
  explainNotAReport,
  explainReadError,
  explainWithFrame,
  type Finding,
  lineColumn,
  parseReport,
  type Place,
  type ParsedReport,
  type SourceDocument,
  validateReport,
} from 'ogi-report'
import { fromFile } from 'ogi-report/file'
import example from '../yunxi-2023.txt?raw'

const source = document.querySelector<HTMLTextAreaElement>('#source')
const result = document.querySelector<HTMLElement>('#result')
const file = document.querySelector<HTMLInputElement>('#file')
if (source === null || result === null || file === null) throw new Error('index.html lacks an element')

/** An element that shows a text. */
const textual = (tag: keyof HTMLElementTagNameMap, text: string): HTMLElement => {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

const severities = { error: '不符', warning: '提醒', info: '说明' } as const

/** The finding in words, with its numbers as a table; a click on it goes to its place in the text. */
const shownFinding =
  (text: string, isWritten: boolean) =>
  (finding: Finding): HTMLElement => {
    const showPlace = (place: Place): string => {
      const { line, column } = lineColumn(text)(place)
      return isWritten ? `${line}:${column}` : ''
    }
    const item = document.createElement('li')
    item.className = finding.severity
    item.append(textual('b', severities[finding.severity]))
    // What comes of the report is escaped.
    item.insertAdjacentHTML('beforeend', explainWithFrame(finding, 'zh', showPlace, 'html'))
    const { place } = finding
    if (place !== null && isWritten)
      item.addEventListener('click', () => {
        source.focus()
        source.setSelectionRange(place.start, place.end)
      })
    return item
  }

const bySeverity = (one: Finding, other: Finding): number =>
  Object.keys(severities).indexOf(one.severity) - Object.keys(severities).indexOf(other.severity)

const shownReport = (parsed: ParsedReport, text: string, isWritten: boolean): ReadonlyArray<HTMLElement> => {
  const { counts, findings } = validateReport(parsed)
  const { title, form } = parsed.report
  const numbers = parsed.cells.filter(({ state }) => state === 'number').length
  const list = document.createElement('ol')
  list.append(...[...parsed.findings, ...findings].sort(bySeverity).map(shownFinding(text, isWritten)))
  return [
    textual('h2', title ?? '（没有标题）'),
    textual(
      'p',
      `${form === null ? '没有表格' : `${form}年格式，表格${parsed.cells.length}格，有数${numbers}`}。` +
        `核对相符${counts.holds}项，不符${counts.broken}项，无法核对${counts.undecided}项。`,
    ),
    list,
  ]
}

const show = (document: string | SourceDocument, isWritten: boolean): void => {
  const text = typeof document === 'string' ? document : document.text
  const parsed = parseReport(document)
  result.replaceChildren(
    ...(parsed._tag === 'Left'
      ? [textual('p', explainNotAReport(parsed.left, 'zh'))]
      : shownReport(parsed.right, text, isWritten)),
  )
}

source.addEventListener('input', () => {
  show(source.value, true)
})

const open = async (chosen: File): Promise<void> => {
  const bytes = new Uint8Array(await chosen.arrayBuffer())
  const read = await fromFile(bytes, { name: chosen.name })()
  if (read._tag === 'Left') result.replaceChildren(textual('p', explainReadError(read.left, 'zh')))
  else if (read.right.kind === 'text') {
    source.value = read.right.text
    show(source.value, true)
  } else show(read.right, false)
}

file.addEventListener('change', () => {
  const [chosen] = file.files ?? []
  if (chosen !== undefined) void open(chosen)
})

source.value = example
show(example, true)
