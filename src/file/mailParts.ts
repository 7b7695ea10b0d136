/**
 * The page in a web archive (MHTML), as browsers and Word save one in a single file, which is often called `.doc`.
 *
 * ```text
 *   headers: boundary ─► part │ part │ …  each: headers, a blank line, the content packed for mail
 * ```
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { type ReadError, readError } from '../document/ReadError'
import { decodeBytes } from './decodeBytes'

declare const atob: (packed: string) => string

interface Part {
  /** With its lines unfolded. */
  readonly head: string
  readonly body: string
}

const blankLine = /\r?\n\r?\n/u

const partOf = (text: string): Part => {
  const gap = blankLine.exec(text)
  return gap === null
    ? { head: '', body: text }
    : {
        head: text.slice(0, gap.index).replace(/\r?\n[\t ]/gu, ' '),
        body: text.slice(gap.index + gap[0].length),
      }
}

const header = (name: string, { head }: Part): string => {
  const line = head.split('\n').find((one) => one.toLowerCase().startsWith(`${name}:`)) ?? ''
  return line.slice(name.length + 1).trim()
}

const boundary = /boundary="?([^";\s]{1,200})/iu

/** Parts may hold parts, but never deep. */
const deepest = 4

const partsIn = (part: Part, depth: number): ReadonlyArray<Part> => {
  const between = boundary.exec(header('content-type', part))?.[1]
  return between === undefined || depth === 0
    ? [part]
    : part.body
        .split(`--${between}`)
        .slice(1)
        .flatMap((text) => partsIn(partOf(text.trimStart()), depth - 1))
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0))

const unpacked: Readonly<Record<string, (body: string) => string>> = {
  base64: (body) => atob(body.replace(/\s/gu, '')),
  'quoted-printable': (body) =>
    body
      .replace(/=\r?\n/gu, '')
      .replace(/=([\dA-F]{2})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
}

/** The page as text; `mhtml` is unsupported where there is none in it. */
export const pageInMail = (bytes: Uint8Array): E.Either<ReadError, string> => {
  let stored = ''
  for (const byte of bytes) stored += String.fromCharCode(byte)
  const page = partsIn(partOf(stored), deepest).find((part) =>
    /^text\/html/iu.test(header('content-type', part)),
  )
  if (page === undefined) return E.left(readError('unsupported-kind', 'mhtml'))
  const unpack = unpacked[header('content-transfer-encoding', page).toLowerCase()]
  return pipe(
    E.tryCatch(
      () => bytesOf(unpack?.(page.body) ?? page.body),
      () => readError('damaged', 'mhtml'), // what is not base64
    ),
    E.chain((content) => decodeBytes(content, header('content-type', page))),
  )
}
