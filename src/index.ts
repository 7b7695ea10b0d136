/**
 * `ogi-report` reads and checks China's open-government-information annual reports
 * (政府信息公开工作年度报告).
 *
 * @packageDocumentation
 */

// Reading
export { parseReport, type ParseOptions } from './parseReport'
export { fromText, type SourceDocument } from './document/SourceDocument'
export type { ReadError } from './document/ReadError'
export { Report } from './report/Report'
export type { Report2019, Report2021, ReportWithoutForm, IsoDate, SectionKind } from './report/Report'
export type { ParsedReport, Section, StatedPlaces } from './report/ParsedReport'
export type { Cell, CellState } from './report/Cell'
export type { Claim } from './report/Claim'
export type { Mention } from './report/Mention'
export type { NotAReport } from './report/NotAReport'
export type { Place } from './text/Place'
export type { Span } from './text/Span'
export { lineColumn, type LineColumn } from './text/lineColumn'

// Checking
export { validateReport, type ValidateOptions, type Validation } from './validateReport'
export { validateBodies, validateSeries } from './validateSeries'
export type { Change, Finding, Term, Suspect, SuspectKind, Severity, Witness } from './report/Finding'
export type { RuleId } from './report/RuleId'
export { applySuspect } from './suspects/applySuspect'
export type { Check, Reason } from './rules/Check'
export type { BlankPolicy } from './rules/blanks'

// Explaining
export { explain, explainNotAReport, explainReadError } from './explain/explain'
export { explainSuspect } from './explain/explainSuspects'
export { explainWithFrame } from './explain/explainWithFrame'
export type { ShowPlace } from './explain/Frame'
export type { ExplanationFormat } from './explain/writeExplanation'
export type { Language } from './explain/names'

// Showing
export { render, type RenderFormat, type RenderOptions } from './render/render'
export type { TextLayout } from './render/layouts'
export { rows, type CellRow } from './tidy/rows'
export { toCsv } from './tidy/toCsv'

// The forms and the rules, as data
export { forms, type FormId } from './forms/forms'
export type { Address } from './forms/Address'
export type { Form, FormBlock, FormColumn, FormRow, FormTable, TableKey } from './forms/Form'
export { type FormCell, type FormLine, linesOf } from './forms/lines'
export { formulasOf, relationsOf, rules, type Rule } from './ruleBook'
export { formula, type Relation } from './rules/Relation'
