/**
 * What the user asked for.
 */
import type { Language } from '../explain/names'

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

export interface CheckInvocation extends Reading {
  readonly _tag: 'Check'
  readonly all: boolean
}

export interface ExplainInvocation extends Common {
  readonly _tag: 'Explain'
  /** Null for the list of all rules. */
  readonly rule: string | null
}

export type ReadingInvocation = ParseInvocation | CheckInvocation

export type Invocation = ReadingInvocation | ExplainInvocation
