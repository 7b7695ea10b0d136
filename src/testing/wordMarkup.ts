/**
 * The elements of WordprocessingML that documents are written with, as strings.
 */
import { escapeHtml as escaped } from '../text/escapeHtml'
import type { WordStyle } from './WordStyle'

const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

const removedRun = (text: string): string => `<w:r><w:delText>${escaped(text)}</w:delText></w:r>`

const change = (name: 'ins' | 'del' | 'moveFrom' | 'moveTo', content: string): string =>
  `<w:${name} w:id="7" w:author="a" w:date="2024-01-01T00:00:00Z">${content}</w:${name}>`

const fieldMark = (type: 'begin' | 'separate' | 'end'): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`

const writings: Readonly<Record<WordStyle['runs'], (text: string) => string>> = {
  whole: run,
  split: (text) =>
    Array.from(text)
      .map((one) => run(one, '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'))
      .join('<w:proofErr w:type="spellStart"/>'),
  tracked: (text) => change('del', removedRun('旧12')) + change('ins', run(text)),
  'beside-hidden': (text) =>
    `${run('34', '<w:rPr><w:vanish/></w:rPr>')}${run(text, '<w:rPr><w:vanish w:val="0"/></w:rPr>')}`,
  'beside-struck': (text) => `${run('34', '<w:rPr><w:strike/></w:rPr>')}${run(text)}`,
  field: (text) =>
    fieldMark('begin') +
    instruction(' IF 5 = ') +
    // A field inside the instruction has a result of its own, which is not shown.
    fieldMark('begin') +
    instruction(' PAGE ') +
    fieldMark('separate') +
    run('56') +
    fieldMark('end') +
    fieldMark('separate') +
    run(text) +
    fieldMark('end'),
  'simple-field': (text) => `<w:fldSimple w:instr=" DOCPROPERTY n78 ">${run(text)}</w:fldSimple>`,
  control: (text) =>
    `<w:sdt><w:sdtPr><w:alias w:val="n90"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`,
  link: (text) =>
    `<w:hyperlink r:id="rId9"><w:smartTag w:element="n">${run(text)}</w:smartTag></w:hyperlink>`,
}

/** A text as the runs of a paragraph. */
export const runsOf = ({ runs }: Pick<WordStyle, 'runs'>, text: string): string =>
  text === '' ? '' : writings[runs](text)

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

/** A text box as Word writes it: once for itself, and once for programs that are older than it. */
const textBox = (content: string): string => {
  const box = `<w:txbxContent>${content}</w:txbxContent>`
  return paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  )
}

/** A paragraph of running text. */
export const textParagraph = (style: WordStyle, text: string): string => {
  const half = Math.floor(text.length / 2)
  switch (style.paragraphs) {
    case 'plain':
      return paragraph(runsOf(style, text))
    case 'boxed':
      return textBox(paragraph(runsOf(style, text)))
    case 'moved':
      return (
        paragraph(change('moveFrom', run(text)), '<w:rPr><w:moveFrom w:id="8"/></w:rPr>') +
        paragraph(change('moveTo', run(text)))
      )
    case 'joined':
      return (
        paragraph(runsOf(style, text.slice(0, half)), '<w:rPr><w:del w:id="9"/></w:rPr>') +
        paragraph(runsOf(style, text.slice(half)))
      )
  }
}
