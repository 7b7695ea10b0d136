/**
 * What the head of a page says in `meta` elements that the guideline for government websites prescribes.
 */
import type { Span } from '../../text/Span'
import { attribute, type Attributes } from './Attributes'

/** The label with which the text of a page states the same. */
const labels: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['articletitle', '标题：'],
  ['pubdate', '发布日期：'],
  ['contentsource', '来源：'],
])

export interface HeadFact {
  readonly label: string
  readonly value: Span
}

export const headFact = (html: string, attributes: Attributes): HeadFact | undefined => {
  const [name, value] = [attributes(attribute.name), attributes(attribute.content)]
  if (name === undefined || value === undefined || value.start === value.end) return undefined
  const label = labels.get(html.slice(name.start, name.end).toLowerCase())
  return label === undefined ? undefined : { label, value }
}
