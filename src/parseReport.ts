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
import { fromText, type SourceDocument } from './document/SourceDocument'
import { type Normalized, normalize, sourceSpan } from './normalize/Normalized'
import { findSections, outsideOf, proseOf, type SectionSpans } from './sections/findSections'
import { nextReportAt } from './sections/nextReport'
import { type Metadata, readMetadata } from './metadata/readMetadata'
import { type Prose, readClaims } from './prose/readClaims'
import { tokenize } from './tables/tokenize'
import { type Chosen, chooseForm } from './matching/chooseForm'
import { labelsOf } from './matching/FormLabels'
import { matchForm } from './matching/matchForm'
import { notice } from './matching/Notice'
import { decodeCells, type Showing } from './decoding/decodeCells'
import { decodeFindings } from './decoding/decodeFindings'
import { decodeReport } from './decoding/decodeReport'
import { type DecodedSection, decodeSections } from './decoding/decodeSections'
import { readerFindings } from './decoding/readerFindings'
import { type Tidied, tidied } from './decoding/tidied'
import { type Around, spansAround, wordsAround } from './decoding/wordsAround'
import { mentionsIn, type Told } from './formalities/mentions'
import type { NotAReport } from './report/NotAReport'
import type { ParsedReport } from './report/ParsedReport'
import { slice, type Span } from './text/Span'

/**
 * What a caller may set.
 *
 * @since 0.1.0
 */
export interface ParseOptions {
  /** The longest text that is read, in UTF-16 units: 20,000,000 by default. A report has some ten thousand. */
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

/** The running texts of the sections; where none is headed 总体情况, it is what stands before them. */
const proseIn = (
  sections: ReadonlyArray<SectionSpans>,
  tables: ReadonlyArray<Span>,
  before: Span,
): ReadonlyArray<Prose> => [
  ...(sections.some(({ heading }) => heading.kind === 'overview')
    ? []
    : [{ kind: 'overview' as const, stretches: outsideOf(tables)(before) }]),
  ...sections.map((section) => ({ kind: section.heading.kind, stretches: proseOf(tables)(section) })),
]

const showingOf =
  (document: SourceDocument, normalized: Normalized): Showing =>
  (span) => {
    const at = sourceSpan(normalized)(span)
    return { place: document.locate(at), raw: slice(document.text)(at) }
  }

/** What each step found, before it is put together. */
interface Reading {
  readonly document: SourceDocument
  readonly normalized: Normalized
  readonly sections: ReadonlyArray<SectionSpans>
  readonly metadata: Metadata
  readonly chosen: Chosen
}

/** The running texts in which something may be mentioned. */
const toldOf = (
  normalized: Normalized,
  decoded: ReadonlyArray<DecodedSection>,
  { preamble, closing }: Around,
  show: Showing,
): ReadonlyArray<Told> => {
  const toldBy = (within: Told['within'], { text, origin }: Tidied): Told => ({
    within,
    text,
    placeOf: (where) => show(origin(where)).place,
  })
  return [
    toldBy('preamble', tidied(normalized)([preamble])),
    ...decoded.map(({ section: { kind }, told }) => toldBy(kind, told)),
    toldBy('closing', tidied(normalized)([closing])),
  ]
}

const readingOf = (document: SourceDocument): Reading => {
  const normalized = normalize(document.text)
  const { key } = normalized
  const sections = findSections(key)
  const metadata = readMetadata(normalized, {
    bodyStart: sections[0]?.heading.start ?? key.length,
    tailStart: sections.find(({ heading }) => heading.kind === 'other')?.heading.end ?? key.length,
  })
  return {
    document,
    normalized,
    sections,
    metadata,
    chosen: matchTables(normalized, sections, metadata.year),
  }
}

/** 现将2012年政府信息公开工作情况报告如下 */
const announcement = /信息公开[^。]{0,24}(?:报告|汇报|总结|公布)如下/u

/**
 * A title, or a sentence that stands for it, and sentences behind it are a report, though it has neither the sections nor
 * the tables of a form.
 */
const isNarrated = (key: string, title: Span | null): boolean => {
  const end = title?.end ?? announcement.exec(key)?.index
  return end !== undefined && key.includes('。', end)
}

const isReport = ({ normalized, sections, metadata, chosen }: Reading): boolean =>
  sections.length > 0 || chosen.match.placements.size > 0 || isNarrated(normalized.key, metadata.spans.title)

const parsedOf = ({ document, normalized, sections: spans, metadata, chosen }: Reading): ParsedReport => {
  const { form, match } = chosen
  const { spans: statedAt, notices: repairedDates, ...stated } = metadata
  const show = showingOf(document, normalized)
  const lines = form === undefined ? [] : labelsOf(form).lines
  const cells = decodeCells(lines, match.placements, show)
  const decoded = decodeSections(normalized, spans, match.regions, show)
  const sections = decoded.map(({ section }) => section)
  const around = spansAround(normalized, statedAt.title, spans)
  const { preamble, closing } = wordsAround(normalized)(around)
  const plainSections = sections.map(({ kind, heading, text }) => ({ kind, heading, text }))
  const whole = { start: statedAt.title?.end ?? 0, end: normalized.key.length }
  const prose = proseIn(spans, match.regions, spans.length === 0 ? whole : around.preamble)
  const repaired = repairedDates.map((span) => notice('reading/date-repaired', 'info', { span }))
  return {
    report: decodeReport(form?.id ?? null, lines, { ...stated, sections: plainSections }, cells),
    cells,
    sections,
    claims: readClaims(normalized.key, prose, stated, (span) => show(span).place),
    mentions: mentionsIn(toldOf(normalized, decoded, around, show)),
    preamble,
    closing,
    findings: [
      ...decodeFindings(lines, match.placements, cells, [...match.notices, ...repaired], show),
      ...readerFindings(document.notices ?? [], lines, match.placements, sections),
    ],
    places: R.map((span: Span | null) => (span === null ? null : show(span).place))(statedAt),
  }
}

/** The first of two reports in one document, alone; the rest of the document is told. */
const firstOf = ({ document, normalized }: Reading, between: Span): E.Either<NotAReport, ParsedReport> => {
  const rest = { start: nextReportAt(normalized.key, between), end: between.end }
  const told = notice('reading/another-report', 'error', { span: rest })
  const another = decodeFindings([], new Map(), [], [told], showingOf(document, normalized))
  const first = { ...document, text: document.text.slice(0, sourceSpan(normalized)(rest).start) }
  return pipe(
    read(first),
    E.map((parsed) => ({ ...parsed, findings: [...another, ...parsed.findings] })),
  )
}

const read = (document: SourceDocument): E.Either<NotAReport, ParsedReport> => {
  const reading = readingOf(document)
  const { next } = reading.chosen.match
  if (next !== undefined) return firstOf(reading, next)
  return isReport(reading) ? E.right(parsedOf(reading)) : refuse('no-section-and-no-table')
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
