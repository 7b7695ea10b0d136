/**
 * What the units of a text ask for. One look at each unit tells which steps of normalising have anything to
 * do; most texts need but one of them.
 */
import { lazily } from '../text/lazily'
import { ideographs } from './characters'
import { telltale } from './simplify'

export const trait = {
  /** Opens a bracket, perhaps that of an annotation. */
  opener: 1,
  /** Is not read: zero width, a control character, a variation selector. */
  invisible: 2,
  /** Ends a line in another way than a line feed. */
  lineEnd: 4,
  /** A radical or compatibility ideograph. */
  ideograph: 8,
  /** A character that no simplified text has. */
  traditional: 16,
} as const

/** What makes the text another one, and of other length. */
export const changing = trait.opener | trait.invisible | trait.lineEnd

const ofBrackets = '(（'
const lineEnds = '\r\f\u0085\u2028\u2029'

/** First and last of each range. */
const invisibles = [
  [0, 8],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const

/** The traits of every UTF-16 unit. */
export const traitsOfUnits: () => Uint8Array = /* @__PURE__ */ lazily(() => {
  const traits = new Uint8Array(0x10000)
  for (const [first, last] of invisibles) traits.fill(trait.invisible, first, last + 1)
  for (const end of lineEnds) traits[end.charCodeAt(0)] = trait.lineEnd
  for (const bracket of ofBrackets) traits[bracket.charCodeAt(0)] = trait.opener
  for (const character of telltale) traits[character.charCodeAt(0)] = trait.traditional
  ideographs().forEach((replacement, code) => {
    if (replacement !== 0) traits[code] = trait.ideograph
  })
  return traits
})
