/** English: where, a colon, and what is the matter there. */
import type { Catalogue } from '../Catalogue'
import { identities } from './identities'
import { plausibility } from './plausibility'
import { reading } from './reading'
import { states } from './words'

export const en: Catalogue = {
  sentences: { ...identities, ...plausibility, ...reading },
  notAReport: {
    empty: 'There is no content. Check that the file is complete.',
    'too-large': 'The content is too long for an annual report. Pass the text of the report alone.',
    'looks-like-html': 'This is the source of a web page. Pass it to `fromHtml` of ogi-report/html first.',
    'no-section-and-no-table':
      'No section and no table of an annual report was found. Check that it is one; if its pages are pictures, use a version with text.',
  },
  frame: {
    states: { ...states, placeholder: 'placeholder' },
    sum: 'sum',
    difference: 'difference',
    zeros: (count) => `${count} more cells with 0`,
  },
}
