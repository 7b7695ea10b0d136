/**
 * Reading: from a source to a report, one step after the other.
 *
 * ```text
 *   source ─► normalised text ─► sections ─► rows of cells ─► rows of the form ─► cells ─► report
 *                    │               └──► claims of the prose between the tables ─────────┤
 *                    └──────────► metadata ─────────────────────────────────────────────────┘
 * ```
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as R from 'fp-ts/ReadonlyRecord'
import { decodeCells, type Showing } from './decoding/decodeCells'
import { decodeFindings } from './decoding/decodeFindings'
import { decodeReport } from './decoding/decodeReport'
import { decodeSections } from './decoding/decodeSections'
import { readerFindings } from './decoding/readerFindings'
import { wordsAround } from './decoding/wordsAround'
import { fromText, type SourceDocument } from './document/SourceDocument'
import { type Chosen, chooseForm } from './matching/chooseForm'
import { labelsOf } from './matching/FormLabels'
import { matchForm } from './matching/matchForm'
import { notice } from './matching/Notice'
import { readMetadata } from './metadata/readMetadata'
import { type Normalized, normalize, sourceSpan } from './normalize/Normalized'
import { type Prose, readClaims } from './prose/readClaims'
import type { NotAReport } from './report/NotAReport'
import type { ParsedReport } from './report/ParsedReport'
import { findSections, proseOf, type SectionSpans } from './sections/findSections'
import { tokenize } from './tables/tokenize'
import { slice, type Span } from './text/Span'

/**
 * What a caller may set.
 *
 * @since 0.1.0
 */
export interface ParseOptions {
  /** The longest text that is read, in UTF-16 units. A report has some ten thousand. */
  readonly maxLength?: number
}

const defaultMaxLength = 20_000_000

const refuse = (reason: NotAReport['reason']): E.Either<NotAReport, never> => E.left({ reason })

const markup = /^\s{0,1000}<(?:!doctype|html|head|body|meta|div|table|p|span|section|article)[\s>]/iu

/** Also Markdown has tables in tags, where cells are merged. */
const tableInTags = /<\/t[dr]>/iu

const admit =
  (maxLength: number) =>
  (document: SourceDocument): E.Either<NotAReport, SourceDocument> => {
    if (document.text.length > maxLength) return refuse('too-large')
    if (!/\S/u.test(document.text)) return refuse('empty')
    return document.kind === 'text' && (markup.test(document.text) || tableInTags.test(document.text))
      ? refuse('looks-like-html')
      : E.right(document)
  }

const matchTables = (
  { key, readable }: Normalized,
  sections: ReadonlyArray<SectionSpans>,
  year: number | null,
): Chosen => {
  const rows = tokenize(key, readable)
  const headings = sections.map(({ heading }) => heading.start)
  return chooseForm(key, rows, year, (form) => matchForm(labelsOf(form), rows, headings))
}

const proseIn = (sections: ReadonlyArray<SectionSpans>, tables: ReadonlyArray<Span>): ReadonlyArray<Prose> =>
  sections.map((section) => ({ kind: section.heading.kind, stretches: proseOf(tables)(section) }))

const showingOf =
  (document: SourceDocument, normalized: Normalized): Showing =>
  (span) => {
    const at = sourceSpan(normalized)(span)
    return { place: document.locate(at), raw: slice(document.text)(at) }
  }

/** 青禾县2023年政府信息公开工作年度报告 */
const isTitle = (line: string): boolean =>
  line.length <= 80 && line.includes('公开') && line.trimEnd().endsWith('报告') && !line.includes('。')

/** Where in the text between two reports the second one begins: at its title, or else with its tables. */
const beginningOf = (text: string, between: Span): number => {
  for (let end = between.end; end > between.start; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (isTitle(text.slice(start, end))) return Math.max(start, between.start)
    end = start - 1
  }
  return between.end
}

/** A title and sentences behind it are a report, though it has neither the sections nor the tables of a form. */
const isNarrated = (key: string, title: Span | null): boolean =>
  title !== null && key.includes('。', title.end)

const read = (document: SourceDocument): E.Either<NotAReport, ParsedReport> => {
  const normalized = normalize(document.text)
  const { key } = normalized
  const spans = findSections(key)
  const {
    spans: statedAt,
    notices: repairedDates,
    ...stated
  } = readMetadata(normalized, {
    bodyStart: spans[0]?.heading.start ?? key.length,
    tailStart: spans.find(({ heading }) => heading.kind === 'other')?.heading.end ?? key.length,
  })
  const { form, match } = matchTables(normalized, spans, stated.year)
  const show = showingOf(document, normalized)
  if (match.next !== undefined) {
    const rest = { start: beginningOf(key, match.next), end: match.next.end }
    const told = notice('reading/another-report', 'error', { span: rest })
    const first = { ...document, text: document.text.slice(0, sourceSpan(normalized)(rest).start) }
    return pipe(
      read(first),
      E.map((report) => ({
        ...report,
        findings: [...decodeFindings([], new Map(), [], [told], show), ...report.findings],
      })),
    )
  }
  const isReport = spans.length > 0 || match.placements.size > 0 || isNarrated(key, statedAt.title)
  if (!isReport) return refuse('no-section-and-no-table')

  const lines = form === undefined ? [] : labelsOf(form).lines
  const cells = decodeCells(lines, match.placements, show)
  const sections = decodeSections(normalized, spans, match.regions, show)
  const plainSections = sections.map(({ kind, heading, text }) => ({ kind, heading, text }))
  const repaired = repairedDates.map((span) => notice('reading/date-repaired', 'info', { span }))
  return E.right({
    report: decodeReport(form?.id ?? null, lines, { ...stated, sections: plainSections }, cells),
    cells,
    sections,
    claims: readClaims(key, proseIn(spans, match.regions), stated, (span) => show(span).place),
    ...wordsAround(normalized, statedAt.title, spans),
    findings: [
      ...decodeFindings(lines, match.placements, cells, [...match.notices, ...repaired], show),
      ...readerFindings(document.notices ?? [], lines, match.placements, sections),
    ],
    places: R.map((span: Span | null) => (span === null ? null : show(span).place))(statedAt),
  })
}

/**
 * Reads a report from plain text, Markdown, or a document that one of the readers made.
 *
 * Never throws. `Left` only where there is nothing to return; a damaged report is still a report,
 * and what could not be read is in `findings`. Nothing is filled in, corrected or summed.
 *
 * @example
 * import { parseReport } from 'ogi-report'
 *
 * parseReport('') // => { _tag: 'Left', left: { reason: 'empty' } }
 *
 * @since 0.1.0
 */
export const parseReport = (
  source: string | SourceDocument,
  options: ParseOptions = {},
): E.Either<NotAReport, ParsedReport> =>
  pipe(
    typeof source === 'string' ? fromText(source) : source,
    admit(options.maxLength ?? defaultMaxLength),
    E.chain(read),
  )
