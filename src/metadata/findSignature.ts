/**
 * The signature at the end: who signs, and when.
 *
 * ```text
 *   临江县人民政府              临江县人民政府 2025年1月8日
 *   二〇二五年一月八日
 * ```
 */
import { type Span, span } from '../text/Span'
import { agencyNameIn, withoutPublicityOffice } from './agencyName'
import { line, type Squeezed } from '../text/Squeezed'
import { dateAt, type WrittenDate } from './WrittenDate'
import { zeros } from '../text/zeros'

export interface Signature {
  readonly agency: Span | undefined
  readonly date: WrittenDate
}

const longestLine = 60
const dateIn = /* @__PURE__ */ new RegExp(`2 ?0 ?\\d ?\\d ?[年./-]|2 ?0 ?\\d ?\\d\\d|二[${zeros}]`, 'u')
const opening = /^[(|\t]{0,2}$/u
const closing = /^[)。|\t]{0,4}$/u

/** A line that is a date and, before it, at most a name. */
const signatureIn = (tail: Squeezed, index: number): Signature | undefined => {
  const { text } = tail
  const { start, end } = line(tail)(index)
  const at = end - start > longestLine ? -1 : text.slice(start, end).search(dateIn)
  const date = at < 0 ? undefined : dateAt(text, start + at)
  if (date === undefined || date.end > end || !closing.test(text.slice(date.end, end))) return undefined
  const isAlone = opening.test(text.slice(start, date.start))
  const signer = isAlone ? line(tail)(index - 1) : span(start, date.start)
  const agency = agencyNameIn(text)(withoutPublicityOffice(text)(signer))
  return isAlone || agency !== undefined ? { agency, date } : undefined
}

/** The signature of the last stretch of a text: one that names the agency, else the first date alone. */
export const findSignature = (tail: Squeezed): Signature | undefined => {
  let first: Signature | undefined
  for (let index = 0; index < tail.lines.length; index++) {
    const signature = signatureIn(tail, index)
    if (signature?.agency !== undefined) return signature
    first ??= signature
  }
  return first
}
