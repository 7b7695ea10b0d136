/**
 * What a tag says of how its content looks, by its attribute or its own style: whether it is shown at all. Style sheets are
 * not read.
 */
import { attribute, type Attributes } from './Attributes'
import * as marks from './marks'

/**
 * Not shown, struck through, or nowhere on the page: so is all inside. Without size or colour: what is inside may have its
 * own. Above or below the line.
 */
const telling =
  /(?:^|[; \t\n\f\r])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|mso-hide\s{0,9}:\s{0,9}all|text-decoration(?:-line)?\s{0,9}:[^;]{0,40}line-through|opacity\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?![.\d])|(?:left|top|text-indent)\s{0,9}:\s{0,9}-\d{4}|clip\s{0,9}:\s{0,9}rect\(\s{0,9}[01](?:px)?[\s,]|font(?:-size)?\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?![.\d])|color\s{0,9}:\s{0,9}transparent|vertical-align\s{0,9}:\s{0,9}(?:super|sub))/giu

/** The background shines through letters without colour. */
const shining = /background-clip/iu

/** The marks of an element for how its content looks. */
export const marksOfLook = (html: string, attributes: Attributes): number => {
  if (attributes(attribute.hidden) !== undefined) return marks.aside | marks.unshown
  const span = attributes(attribute.style)
  if (span === undefined) return 0
  const style = html.slice(span.start, span.end)
  const found = style.match(telling)
  if (found === null) return 0
  const shines = shining.test(style)
  let look = 0
  for (const told of found)
    if (/vertical/iu.test(told)) look |= marks.raised
    else if (/font/iu.test(told)) look |= marks.inkless
    else if (!/color/iu.test(told)) look |= marks.aside | marks.unshown
    else if (!shines) look |= marks.inkless
  return look
}
