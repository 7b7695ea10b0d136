/**
 * How a run of characters looks, as far as it changes what a reader sees.
 */
import type { Styles } from './Styles'
import { child, count, isOn, setting, type XmlElement } from './Xml'

export interface RunLook {
  /** Not shown, too small to be seen, or struck through: a word that was taken back. */
  readonly isHidden: boolean
  /** Above or below the line, as the marks of notes. */
  readonly isRaised: boolean
}

/** In half points: letters of no more are not there for a reader. */
const smallest = 2

/** In half points: raised or lowered by less, letters are still on their line. */
const leastRaised = 4

export const lookOf = (styles: Styles, run: XmlElement, paragraphIsHidden: boolean): RunLook => {
  const properties = child(run, 'rPr')
  const style = setting(properties, 'rStyle')
  const isStruck = isOn(properties, 'strike') === true || isOn(properties, 'dstrike') === true
  const hides = isOn(properties, 'vanish') ?? styles.find(style, ({ isHidden }) => isHidden)?.found
  const place = setting(properties, 'vertAlign') ?? styles.find(style, ({ vertical }) => vertical)?.found
  const isSmall = (count(properties, 'sz') ?? Infinity) <= smallest
  const isMoved = Math.abs(count(properties, 'position') ?? 0) >= leastRaised
  return {
    isHidden: isStruck || isSmall || (hides ?? paragraphIsHidden),
    isRaised: isMoved || (place !== undefined && place !== 'baseline'),
  }
}
