/** English: where, a colon, and what is the matter there. */
import type { Catalogue } from '../Catalogue'
import { formalities } from './formalities'
import { identities } from './identities'
import { plausibility } from './plausibility'
import { prose } from './prose'
import { reading } from './reading'
import { series } from './series'
import { states } from './words'

export const en: Catalogue = {
  sentences: { ...identities, ...plausibility, ...formalities, ...prose, ...series, ...reading },
  notAReport: {
    empty: 'There is no content. Check that the file is complete.',
    'too-large': 'The content is too long for an annual report. Pass the text of the report alone.',
    'looks-like-html': 'This is the source of a web page. Pass it to `fromHtml` of ogi-report/html first.',
    'no-section-and-no-table':
      'No section and no table of an annual report was found. Check that it is one; if its pages are pictures, use a version with text; if its characters are garbled, save it anew in UTF-8 or GB18030.',
  },
  readError: {
    empty: () => 'The file is empty. Check that it is complete.',
    'not-a-docx': () => 'This is not a Word file (.docx). Check that it is the right one.',
    'not-a-pdf': () => 'This is not a PDF file. Check that it is the right one.',
    'unsupported-kind': (named) =>
      `Files of this kind${named} cannot be read. Save it as Word (.docx), PDF, web page or text and try again.`,
    'unknown-charset': (named) =>
      `The charset of the text${named} is not known. Save it as a text in UTF-8 and try again.`,
    garbled: () =>
      'The characters of the text are garbled. Open the original and save it in UTF-8 or GB18030, then try again.',
    'report-json': () =>
      'This is what was read of a report (JSON), not the report, whose text is needed for checking. Use the original file; `ogi-report render` shows the tables of the JSON.',
    encrypted: () => 'The file is protected by a password. Remove it and try again.',
    damaged: (named) => `The file is incomplete or damaged${named}. Download or save it anew and try again.`,
    'too-large': (named) =>
      `The file is beyond the limit of what is read${named}, and unlike an annual report.`,
    'no-text-layer': () =>
      'The pages of the file are pictures, or its fonts do not say which characters they show: there is no text to read. Use a version with text, such as the Word file, or have it recognised (OCR).',
    'reader-not-installed': (named) =>
      `The package that reads files of this kind${named} could not be loaded. Check the installation or the network.`,
  },
  frame: {
    states: { ...states, placeholder: 'placeholder' },
    sum: 'sum',
    difference: 'difference',
    zeros: (count, others, areBlank) =>
      `${count} ${others > 0 ? 'more ' : ''}cells with 0${areBlank ? ' or nothing' : ''}`,
  },
}
