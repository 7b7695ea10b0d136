/**
 * What the user asked for: the command, and its options by the names that they have on the command line.
 */
import type { Language } from '../explain/names'
import { layouts, type TextLayout } from '../render/layouts'
import { severities } from '../rules/worstFirst'

/** What may stand behind an option; the first is taken where there is none. */
export const choices = {
  lang: ['zh', 'en'],
  checkFormat: ['text', 'json', 'ndjson', 'sarif', 'html'],
  rowsFormat: ['csv', 'ndjson'],
  renderFormat: ['text', 'markdown', 'html'],
  seriesFormat: ['text', 'json'],
  layout: Object.keys(layouts),
  failOn: [...severities, 'never'],
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>

type Choice<Of extends keyof typeof choices> = (typeof choices)[Of][number]

interface Asked {
  readonly lang: Language
}

export interface Reading extends Asked {
  readonly files: ReadonlyArray<string>
}

export interface ParseInvocation extends Reading {
  readonly _tag: 'Parse'
  readonly ndjson?: true
}

/** Rule ids as `requests/balance`, or families of them as `requests`. */
export interface Selection {
  /** Only these, if there are any. */
  readonly rule?: ReadonlyArray<string>
  readonly ignore?: ReadonlyArray<string>
}

export interface CheckInvocation extends Reading, Selection {
  readonly _tag: 'Check'
  readonly all?: true
  readonly format: Choice<'checkFormat'>
  /** The least severity of a broken check that is told by the exit code. */
  readonly failOn: Choice<'failOn'>
}

export interface RowsInvocation extends Reading {
  readonly _tag: 'Rows'
  readonly format: Choice<'rowsFormat'>
  /** Whether a byte order mark tells Excel that this is UTF-8. */
  readonly bom?: true
}

export interface RenderInvocation extends Reading {
  readonly _tag: 'Render'
  readonly format: Choice<'renderFormat'>
  readonly layout: TextLayout
}

export interface SeriesInvocation extends Reading {
  readonly _tag: 'Series'
  readonly format: Choice<'seriesFormat'>
}

export interface ExplainInvocation extends Asked {
  readonly _tag: 'Explain'
  /** None for the list of all rules. */
  readonly rule?: string
}

export type Invocation =
  | ParseInvocation
  | CheckInvocation
  | RowsInvocation
  | RenderInvocation
  | SeriesInvocation
  | ExplainInvocation
