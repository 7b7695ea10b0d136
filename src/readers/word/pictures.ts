/**
 * Pictures that may show a table, told from seals and logos by their width.
 */
import { attribute, child, type XmlElement } from './Xml'

/** Seven centimetres, in the units of DrawingML and in points. */
const widthOfTable = { emu: 2_520_000, points: 198 }

/** `width:415.3pt;height:120pt`, as the older markup has it. */
const pointWidth = /(?:^|;)\s{0,4}width:(\d{1,5})(?:\.\d{0,9})?pt/u

/** Whether a picture (`pic:pic`) or a shape (`v:shape`) is an image as wide as a table. */
export const isWidePicture = (element: XmlElement): boolean => {
  if (element.name === ':shape') {
    const width = pointWidth.exec(attribute(element, 'style') ?? '')?.[1]
    return child(element, ':imagedata') !== undefined && Number(width ?? Infinity) >= widthOfTable.points
  }
  const size = child(child(child(element, ':spPr'), ':xfrm'), ':ext')
  return Number(attribute(size, 'cx') ?? Infinity) >= widthOfTable.emu
}
