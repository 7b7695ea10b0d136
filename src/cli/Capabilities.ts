/**
 * Everything that the command line does to the world. `main.ts` hands over the real ones, tests others.
 */
import type { Task } from 'fp-ts/Task'
import type { TaskEither } from 'fp-ts/TaskEither'

/** Why a file gave no bytes. */
export type Unavailable = 'not-found' | 'is-folder' | 'no-permission' | 'not-readable'

/** The paths of what is in a folder. */
export interface Folder {
  readonly files: ReadonlyArray<string>
  readonly folders: ReadonlyArray<string>
}

export interface Capabilities {
  readonly readFile: (path: string) => TaskEither<Unavailable, Uint8Array>
  /** What is in a folder, but for hidden files, in the order of the names; null for what is no folder. */
  readonly listFolder: (path: string) => Task<Folder | null>
  readonly readStdin: TaskEither<Unavailable, Uint8Array>
  /** A page of `docs/rules`, which the package carries. */
  readonly readPage: (name: string) => TaskEither<Unavailable, string>
  /** Results only. */
  readonly writeOut: (text: string) => Task<void>
  /** Everything else. */
  readonly writeErr: (text: string) => Task<void>
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** 0: no broken check of severity error; 1: at least one; 2: nothing could be read, or wrong usage. */
export type ExitCode = 0 | 1 | 2
