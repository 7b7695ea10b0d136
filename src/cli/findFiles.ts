/**
 * Which files are meant: those of a folder and of the folders in it, those that fit a pattern where the shell has left
 * one to us (as on Windows, or in quotes), and every other path as it is.
 */
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import type { Capabilities, Folder } from './Capabilities'

type Paths = ReadonlyArray<string>

const isPattern = (name: string): boolean => /[*?]/u.test(name)

/** Whether a name fits a pattern: how far each of its beginnings reaches into the name, one sign after the other. */
const fits = (pattern: string, name: string): boolean => {
  let reached: ReadonlySet<number> = new Set([0])
  for (const sign of pattern) {
    const [first = name.length + 1] = reached
    reached =
      sign === '*'
        ? new Set(Array.from({ length: name.length + 1 - first }, (_, more) => first + more))
        : new Set(
            [...reached]
              .filter((at) => name[at] === sign || (sign === '?' && at < name.length))
              .map((at) => at + 1),
          )
  }
  return reached.has(name.length)
}

const lastSlash = (path: string): number => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))

const nameOf = (path: string): string => path.slice(lastSlash(path) + 1)

const folderOf = (path: string): string => (lastSlash(path) < 0 ? '.' : path.slice(0, lastSlash(path) + 1))

/** Nothing fits: the pattern itself, so that it is named as what was not found. */
const matching =
  ({ listFolder }: Capabilities) =>
  (path: string): T.Task<Paths> =>
    pipe(
      listFolder(folderOf(path)),
      T.map((folder) => (folder?.files ?? []).filter((file) => fits(nameOf(path), nameOf(file)))),
      T.map((files) => (files.length === 0 ? [path] : files)),
    )

const filesBelow =
  (capabilities: Capabilities) =>
  ({ files, folders }: Folder): T.Task<Paths> =>
    pipe(
      folders,
      T.traverseSeqArray((path) =>
        pipe(
          capabilities.listFolder(path),
          T.chain((folder) => (folder === null ? T.of([]) : filesBelow(capabilities)(folder))),
        ),
      ),
      T.map((below) => [...files, ...below.flat()]),
    )

export const findFiles =
  (capabilities: Capabilities) =>
  (paths: Paths): T.Task<Paths> =>
    pipe(
      paths,
      T.traverseSeqArray((path) =>
        pipe(
          capabilities.listFolder(path),
          T.chain((folder) => {
            if (folder === null) return isPattern(nameOf(path)) ? matching(capabilities)(path) : T.of([path])
            return pipe(
              filesBelow(capabilities)(folder),
              T.map((files) => (files.length === 0 ? [path] : files)),
            )
          }),
        ),
      ),
      T.map((files) => files.flat()),
    )
