import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import type { Language } from '../explain/names'
import type { Capabilities } from './Capabilities'

/** How results are shown to people. */
export interface Manner {
  readonly language: Language
  readonly colors: Colors
  /** Columns of the terminal. */
  readonly width: number
}

export const mannerOf = ({ color, width }: Capabilities, language: Language): Manner => ({
  language,
  colors: pc.createColors(color),
  width,
})
