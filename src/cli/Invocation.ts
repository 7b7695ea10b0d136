/**
 * What the user asked for.
 */
import type { Language } from '../explain/names'
import { layouts, type TextLayout } from '../render/layouts'
import type { RenderFormat } from '../render/render'
import type { Severity } from '../report/Finding'

interface Common {
  readonly language: Language
}

interface Reading extends Common {
  readonly files: ReadonlyArray<string>
}

export interface ParseInvocation extends Reading {
  readonly _tag: 'Parse'
  readonly ndjson: boolean
}

export const checkFormats = ['text', 'json', 'ndjson', 'sarif', 'html'] as const

export type CheckFormat = (typeof checkFormats)[number]

/** Rule ids as `requests/balance`, or families of them as `requests`. */
export interface Selection {
  /** Only these, if there are any. */
  readonly rules: ReadonlyArray<string>
  readonly ignored: ReadonlyArray<string>
}

export interface CheckInvocation extends Reading, Selection {
  readonly _tag: 'Check'
  readonly all: boolean
  readonly format: CheckFormat
  /** The least severity of a broken check that is told by the exit code. */
  readonly failOn: Severity | 'never'
}

export interface ExplainInvocation extends Common {
  readonly _tag: 'Explain'
  /** Null for the list of all rules. */
  readonly rule: string | null
}

export interface SeriesInvocation extends Reading {
  readonly _tag: 'Series'
  readonly format: 'text' | 'json'
}

export interface RowsInvocation extends Reading {
  readonly _tag: 'Rows'
  readonly format: 'csv' | 'ndjson'
  /** Whether a byte order mark tells Excel that this is UTF-8. */
  readonly bom: boolean
}

export const textLayouts = Object.keys(layouts) as ReadonlyArray<TextLayout>

export interface RenderInvocation extends Reading {
  readonly _tag: 'Render'
  readonly format: RenderFormat
  readonly layout: TextLayout
}

export type ReadingInvocation =
  | ParseInvocation
  | CheckInvocation
  | RowsInvocation
  | RenderInvocation
  | SeriesInvocation

export type Invocation = ReadingInvocation | ExplainInvocation
