/**
 * What a tag says of how its content looks, by its attribute or its own style: whether it is shown at all. Style sheets are
 * not read.
 */
import { attribute, type Attributes } from './Attributes'
import * as marks from './marks'

/**
 * Not shown, struck through, or nowhere on the page: so is all inside. Without size: what is inside may have its own. Above or
 * below the line.
 */
const telling =
  /(?:^|[; \t\n\f\r])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|mso-hide\s{0,9}:\s{0,9}all|text-decoration[^;]{0,40}line-through|(?:opacity|font(?:-size)?)\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?![.\d])|(?:left|top|text-indent)\s{0,9}:\s{0,9}-\d{4}|clip\s{0,9}:\s{0,9}rect\([01]\D|vertical-align\s{0,9}:\s{0,9}su[bp])/giu

const markOf = (told: string): number => {
  if (/vertical/iu.test(told)) return marks.raised
  return /font/iu.test(told) ? marks.sizeless : marks.aside | marks.unshown
}

/** The marks of an element for how its content looks. */
export const marksOfLook = (html: string, attributes: Attributes): number => {
  if (attributes(attribute.hidden) !== undefined) return marks.aside | marks.unshown
  const style = attributes(attribute.style)
  const told = style === undefined ? null : html.slice(style.start, style.end).match(telling)
  return told === null ? 0 : told.reduce((look, one) => look | markOf(one), 0)
}
