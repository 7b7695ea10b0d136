/**
 * Pictures that may show a table, told from seals and logos by their width, or a number, told by where they stand.
 */
import { attribute, child, type XmlElement } from './Xml'

/** Stands for a picture in a line. */
export const picture = '\ufffc'

/** Seven centimetres, in the units of DrawingML and in points. */
const widthOfTable = { emu: 2_520_000, points: 198 }

/** `width:415.3pt;height:120pt`, as the older markup has it. */
const pointWidth = /(?:^|;)\s{0,4}width:(\d{1,5})(?:\.\d{0,9})?pt/u

/** Shapes stand on the line as characters do, unless they say where else. */
const floats = /(?:^|;)\s{0,4}position:\s{0,4}absolute/u

/** How a picture (`pic:pic`), or a shape (`v:shape`) that is one, matters: it is wide, or it stands on the line. */
export interface Picture {
  readonly isWide: boolean
  readonly floats: boolean
}

export const pictureOf = (element: XmlElement): Picture | undefined => {
  if (element.name === ':pic') {
    const size = child(child(child(element, ':spPr'), ':xfrm'), ':ext')
    return { isWide: Number(attribute(size, 'cx') ?? Infinity) >= widthOfTable.emu, floats: false }
  }
  if (element.name !== ':shape' || child(element, ':imagedata') === undefined) return undefined
  const style = attribute(element, 'style') ?? ''
  const width = pointWidth.exec(style)?.[1]
  return { isWide: Number(width ?? Infinity) >= widthOfTable.points, floats: floats.test(style) }
}
