/**
 * What the user asked for.
 */
import type { Language } from '../explain/names'

interface Common {
  readonly files: ReadonlyArray<string>
  readonly language: Language
}

export interface ParseInvocation extends Common {
  readonly _tag: 'Parse'
  readonly ndjson: boolean
}

export interface CheckInvocation extends Common {
  readonly _tag: 'Check'
  readonly all: boolean
}

export type Invocation = ParseInvocation | CheckInvocation
