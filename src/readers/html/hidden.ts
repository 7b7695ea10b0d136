/**
 * Whether a tag hides its element: by its attribute, or by its own style. Style sheets are not read.
 */
import { attribute, type Attributes } from './Attributes'
import * as marks from './marks'

/**
 * Not shown, or nowhere on the page: so is all inside. Or without size (the first group) or colour (the second): what is
 * inside may have its own.
 */
const hiding =
  /(?:^|[; \t\n\f\r])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|mso-hide\s{0,9}:\s{0,9}all|opacity\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?![.\d])|(?:left|top|text-indent)\s{0,9}:\s{0,9}-\d{4}|clip\s{0,9}:\s{0,9}rect\(\s{0,9}[01](?:px)?[\s,]|(font(?:-size)?\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?![.\d]))|(color\s{0,9}:\s{0,9}transparent))/iu

/** The background shines through letters without colour. */
const shining = /background-clip/iu

/** The marks of an element for what its tag says of how its content looks. */
export const marksOfLook = (html: string, attributes: Attributes): number => {
  if (attributes(attribute.hidden) !== undefined) return marks.aside | marks.unshown
  const span = attributes(attribute.style)
  if (span === undefined) return 0
  const style = html.slice(span.start, span.end)
  const found = hiding.exec(style)
  if (found === null) return 0
  const [, size, colour] = found
  if (colour !== undefined) return shining.test(style) ? 0 : marks.inkless
  return size === undefined ? marks.aside | marks.unshown : marks.inkless
}
