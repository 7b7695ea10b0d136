/**
 * The direction of imports in `src`: which folder may know which.
 *
 * A room is a folder of `src` or a file directly in it. Checked on a tree of paths and texts, so that
 * the check can itself be checked on an invented tree.
 */
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'

/** Rooms by level, lowest first. A room imports from lower levels only, and never from one beside it. */
type Levels = ReadonlyArray<ReadonlyArray<string>>

/** Texts by path below `src`, as `forms/Form.ts`. */
export type Tree = Readonly<Record<string, string>>

export interface Architecture {
  readonly levels: Levels
  /** Packages that every room may import. */
  readonly packages: ReadonlyArray<string>
  /** Packages of one room; `node:` stands for all modules of Node, `..` for files outside `src`. */
  readonly packagesOf: Readonly<Record<string, ReadonlyArray<string>>>
  readonly longest: number
}

const nothingInParticular = /^(?:utils?|helpers?|common|misc|types?)$/iu

const roomOf = (path: string): string => path.split('/')[0] ?? path

const packageOf = (specifier: string): string =>
  specifier.startsWith('node:') ? 'node:' : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

/** The file of the tree that an import means; a package, or a path outside `src`, stays as it is. */
const resolve = (tree: Tree, from: string, specifier: string): string => {
  if (!specifier.startsWith('.')) return specifier
  const path = join(dirname(from), specifier)
  return [path, `${path}.ts`, `${path}/index.ts`].find((candidate) => candidate in tree) ?? path
}

const importsOf = (tree: Tree, path: string): ReadonlyArray<string> =>
  ts
    .preProcessFile(tree[path] ?? '', true, true)
    .importedFiles.map(({ fileName }) => resolve(tree, path, fileName))

const directionFaults =
  ({ levels }: Architecture) =>
  (tree: Tree, path: string): ReadonlyArray<string> => {
    const levelOf = (room: string): number => levels.findIndex((rooms) => rooms.includes(room))
    const room = roomOf(path)
    if (levelOf(room) < 0) return [`${path}: ${room} is at no level`]
    return importsOf(tree, path)
      .filter((imported) => imported in tree && roomOf(imported) !== room)
      .filter((imported) => levelOf(roomOf(imported)) >= levelOf(room))
      .map((imported) => `${path}: imports ${imported}, which is not below it`)
  }

const packageFaults =
  ({ packages, packagesOf }: Architecture) =>
  (tree: Tree, path: string): ReadonlyArray<string> => {
    const allowed = [...packages, ...(packagesOf[roomOf(path)] ?? [])]
    return importsOf(tree, path)
      .filter((imported) => !(imported in tree) && !allowed.includes(packageOf(imported)))
      .map((imported) => `${path}: imports ${imported}, which is not for ${roomOf(path)}`)
  }

const nameFaults = (path: string): ReadonlyArray<string> =>
  path
    .split('/')
    .filter((part) => nothingInParticular.test(part.split('.')[0] ?? part))
    .map((part) => `${path}: ${part} names nothing in particular`)

const lengthFaults =
  ({ longest }: Architecture) =>
  (tree: Tree, path: string): ReadonlyArray<string> => {
    const lines = (tree[path] ?? '').trimEnd().split('\n').length
    return lines > longest ? [`${path}: ${lines} lines, more than ${longest}`] : []
  }

/** Each cycle once, from the file where the walk first met it. */
const cycles = (tree: Tree): ReadonlyArray<string> => {
  const found: Array<string> = []
  const done = new Set<string>()
  const walk = (path: string, trail: ReadonlyArray<string>): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push(`${[...trail.slice(start), path].join(' -> ')}: a cycle`)
    if (start >= 0 || done.has(path) || !(path in tree)) return
    for (const imported of importsOf(tree, path)) walk(imported, [...trail, path])
    done.add(path)
  }
  for (const path of Object.keys(tree)) walk(path, [])
  return found
}

/** Everything in the tree that the architecture forbids, one sentence each. */
export const faults = (architecture: Architecture, tree: Tree): ReadonlyArray<string> => [
  ...Object.keys(tree).flatMap((path) => [
    ...directionFaults(architecture)(tree, path),
    ...packageFaults(architecture)(tree, path),
    ...nameFaults(path),
    ...lengthFaults(architecture)(tree, path),
  ]),
  ...cycles(tree),
]
