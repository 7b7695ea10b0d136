/**
 * How a run of characters looks, as far as it changes what a reader sees.
 */
import type { Styles } from './Styles'
import { child, isOn, setting, type XmlElement } from './Xml'

export interface RunLook {
  /** Not shown, or struck through: a word that was taken back. */
  readonly isHidden: boolean
  /** Above or below the line, as the marks of notes. */
  readonly isRaised: boolean
}

export const lookOf = (styles: Styles, run: XmlElement, paragraphIsHidden: boolean): RunLook => {
  const properties = child(run, 'rPr')
  const style = setting(properties, 'rStyle')
  const isStruck = isOn(properties, 'strike') === true || isOn(properties, 'dstrike') === true
  const hides = isOn(properties, 'vanish') ?? styles.find(style, ({ isHidden }) => isHidden)?.found
  const place = setting(properties, 'vertAlign') ?? styles.find(style, ({ vertical }) => vertical)?.found
  return {
    isHidden: isStruck || (hides ?? paragraphIsHidden),
    isRaised: place !== undefined && place !== 'baseline',
  }
}
