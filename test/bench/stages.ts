/** The steps of reading a text, each on what the step before it made: what the whole time consists of. */
import { decodeCells, type Showing } from '../../src/decoding/decodeCells'
import { decodeFindings } from '../../src/decoding/decodeFindings'
import { decodeReport } from '../../src/decoding/decodeReport'
import { decodeSections } from '../../src/decoding/decodeSections'
import { fromText } from '../../src/document/SourceDocument'
import { chooseForm } from '../../src/matching/chooseForm'
import { labelsOf } from '../../src/matching/FormLabels'
import { matchForm } from '../../src/matching/matchForm'
import { readMetadata } from '../../src/metadata/readMetadata'
import { normalize, sourceSpan } from '../../src/normalize/Normalized'
import { findSections } from '../../src/sections/findSections'
import { tokenize } from '../../src/tables/tokenize'
import { slice } from '../../src/text/Span'

export const stagesOf = (text: string): Readonly<Record<string, () => unknown>> => {
  const document = fromText(text)
  const normalized = normalize(text)
  const { key } = normalized
  const spans = findSections(key)
  const headings = spans.map(({ heading }) => heading.start)
  const bounds = {
    bodyStart: headings[0] ?? key.length,
    tailStart: spans.find(({ heading }) => heading.kind === 'other')?.heading.end ?? key.length,
  }
  const stated = readMetadata(normalized, bounds)
  const rows = tokenize(key)
  const match = (): ReturnType<typeof chooseForm> =>
    chooseForm(key, rows, stated.year, (form) => matchForm(labelsOf(form), rows, headings))
  const { form, match: matched } = match()
  const show: Showing = (span) => {
    const at = sourceSpan(normalized)(span)
    return { place: document.locate(at), raw: slice(text)(at) }
  }
  const lines = form === undefined ? [] : labelsOf(form).lines
  const decode = (): unknown => {
    const cells = decodeCells(lines, matched.placements, show)
    const sections = decodeSections(normalized, spans, matched.regions, show).map(({ section }) => section)
    return [
      decodeReport(form?.id ?? null, lines, { ...stated, sections }, cells),
      decodeFindings(lines, matched.placements, cells, matched.notices, show),
    ]
  }
  return {
    'normalize/': () => normalize(text),
    'sections/': () => findSections(key),
    'metadata/': () => readMetadata(normalized, bounds),
    'tables/': () => tokenize(key),
    'matching/': match,
    'decoding/': decode,
  }
}
