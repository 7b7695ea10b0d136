/**
 * How a run of characters looks, as far as it changes what a reader sees.
 */
import type { Styles } from './Styles'
import { child, count, isOn, setting, type XmlElement } from './Xml'

export interface RunLook {
  /** Not shown, too small to be seen, or struck through: a word that was taken back. */
  readonly isHidden: boolean
  /** Above or below the line, as the marks of notes. */
  readonly isOffLine: boolean
}

export interface SizedLook extends RunLook {
  /** In half points, where the run states it. */
  readonly size: number | undefined
}

/** In half points: letters of no more are not there for a reader. */
const smallest = 2

/** In half points: moved up or down by less, letters are still on their line; and so are those as large as the ones before. */
const leastMoved = 6

export const lookOf = (
  styles: Styles,
  run: XmlElement,
  paragraphIsHidden: boolean,
  sizeBefore: number | undefined,
): SizedLook => {
  const properties = child(run, 'rPr')
  const style = setting(properties, 'rStyle')
  const isStruck = isOn(properties, 'strike') === true || isOn(properties, 'dstrike') === true
  const hides = isOn(properties, 'vanish') ?? styles.find(style, ({ isHidden }) => isHidden)?.found
  const place = setting(properties, 'vertAlign') ?? styles.find(style, ({ vertical }) => vertical)?.found
  const size = count(properties, 'sz')
  const isMoved = Math.abs(count(properties, 'position') ?? 0) >= leastMoved
  return {
    isHidden: isStruck || (size ?? Infinity) <= smallest || (hides ?? paragraphIsHidden),
    isOffLine:
      place === 'superscript' || place === 'subscript' || (isMoved && (size ?? Infinity) < (sizeBefore ?? 0)),
    size,
  }
}
