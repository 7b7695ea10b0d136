/**
 * The form as it was filled in, its cells marked and leading to the findings about them.
 */
import type { Address } from '../../forms/Address'
import { forms } from '../../forms/forms'
import { type Language, tableNames } from '../../explain/names'
import { pageOfReport } from '../../render/Page'
import { type CaptionOf, writeTable } from '../../render/writeHtml'
import { escapeHtml as escape } from '../../text/escapeHtml'
import type { Cell } from '../../report/Cell'
import type { Checked } from '../Checked'
import { type CellMark, cellMarks } from './marks'
import { pageWords } from './pageWords'

const writeMark = (
  language: Language,
  id: string,
  text: string,
  { reason, finding, wouldBe }: CellMark,
): string =>
  `<a class="${reason}" href="#${id}-f${finding}">${text === '' ? '&#160;' : text}${
    wouldBe === null ? '' : `<small>${escape(pageWords[language].wouldBe(wouldBe))}</small>`
  }</a>`

const textOf = (cell: Cell | undefined): string => escape(cell?.raw.trim() ?? '')

/** By the name that the findings have for it, and by its title. */
const captionOf =
  (language: Language): CaptionOf =>
  ({ key, title }) =>
    `${tableNames[language][key]} ${title}`

export const writeForm = (language: Language, id: string, { report, findings }: Checked): string => {
  const { parsed } = report
  const cells = new Map(parsed.cells.map((cell) => [cell.address, cell]))
  const marks = cellMarks(findings)
  const writeValue = (address: Address): string => {
    const [text, mark] = [textOf(cells.get(address)), marks.get(address)]
    const content = mark === undefined ? text : writeMark(language, id, text, mark)
    return `<span id="${id}-${address}">${content}</span>`
  }
  return pageOfReport(forms, parsed.report)
    .blocks.flatMap((block) =>
      block.kind === 'table' ? [writeTable(writeValue, captionOf(language))(block.grid)] : [],
    )
    .join('\n')
}
