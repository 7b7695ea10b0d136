/**
 * Reading a text as the parser does, with the sections found by their plain headings.
 */
import { type Metadata, readMetadata } from '../../src/metadata/readMetadata'
import { type Normalized, normalize } from '../../src/normalize/Normalized'

export type Stated = Pick<Metadata, 'title' | 'authority' | 'year' | 'period' | 'publishedOn' | 'signedOn'>

export const nothing: Stated = {
  title: null,
  authority: null,
  year: null,
  period: null,
  publishedOn: null,
  signedOn: null,
}

const firstSection = /一\s{0,3}、\s{0,3}(?:总\s?体\s?情\s?况|概\s{0,2}述|主动公开)/u
const lastSection = /[五六]\s?、\s?其他需要报告的事项/u

const offsetOf = (pattern: RegExp, text: string): number => {
  const offset = text.search(pattern)
  return offset < 0 ? text.length : offset
}

export interface Reading {
  readonly normalized: Normalized
  readonly metadata: Metadata
}

export const read = (source: string): Reading => {
  const normalized = normalize(source)
  const { key } = normalized
  const bounds = { bodyStart: offsetOf(firstSection, key), tailStart: offsetOf(lastSection, key) }
  return { normalized, metadata: readMetadata(normalized, bounds) }
}

export const stated = ({ title, authority, year, period, publishedOn, signedOn }: Metadata): Stated => ({
  title,
  authority,
  year,
  period,
  publishedOn,
  signedOn,
})
