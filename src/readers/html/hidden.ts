/**
 * What a tag says of how its content looks, by its attribute or its own style: whether it is shown at all. Style sheets are
 * not read.
 */
import { attribute, type Attributes } from './Attributes'
import * as marks from './marks'

/** What one of the following says: most styles say none of it. */
const telling = /:\s?(?:none|hidden|collapse|all|rect|-\d{4}|0)|through|su[bp]/iu

/** Not shown, struck through, cut off, or nowhere on the page. */
const hiding =
  /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?(?:hidden|collapse)|mso-hide\s?:\s?all|text-decoration[^;]{0,40}line-through|text-indent\s?:\s?-\d{4}[\d.]{0,9}[a-z]|clip\s?:\s?rect\((?:[01](?:px)?[\s,]{0,2}){4}\))/iu

/** Far beside the page, of what is out of its place. */
const beside = /(?:^|[;\s])(?:left|top)\s?:\s?-\d{4}[\d.]{0,9}[a-z]/iu
const placed = /(?:^|[;\s])position\s?:\s?(?:absolute|fixed)/iu

/** Without ink; what fades in has none at first. */
const inkless = /(?:^|[;\s])opacity\s?:\s?0(?:\.0{1,9})?(?![.\d])/iu
const fading = /animation|transition/iu

const sizeless = /(?:^|[;\s])font(?:-size)?\s?:\s?0(?:\.0{1,9})?(?![.\d])/iu
const offLine = /(?:^|[;\s])vertical-align\s?:\s?su[bp]/iu

const isHidden = (style: string): boolean =>
  hiding.test(style) ||
  (beside.test(style) && placed.test(style)) ||
  (inkless.test(style) && !fading.test(style))

/** The marks of an element for how its content looks. */
export const marksOfLook = (html: string, attributes: Attributes): number => {
  if (attributes(attribute.hidden) !== undefined) return marks.aside | marks.unshown
  const span = attributes(attribute.style)
  const style = span === undefined ? '' : html.slice(span.start, span.end)
  if (style === '' || !telling.test(style)) return 0
  return (
    (isHidden(style) ? marks.aside | marks.unshown : 0) |
    (sizeless.test(style) ? marks.sizeless : 0) |
    (offLine.test(style) ? marks.offLine : 0)
  )
}
