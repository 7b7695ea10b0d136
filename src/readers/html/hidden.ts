/**
 * Whether a tag hides its element: by its attribute, or by its own style. Style sheets are not read.
 */
import { attribute, type Attributes } from './Attributes'

const hiding =
  /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|mso-hide\s{0,9}:\s{0,9}all)/iu

export const isHidden = (html: string, attributes: Attributes): boolean => {
  if (attributes(attribute.hidden) !== undefined) return true
  const style = attributes(attribute.style)
  return style !== undefined && hiding.test(html.slice(style.start, style.end))
}
