/**
 * OpenCC from traditional to simplified: at every place the longest phrase, else the character.
 *
 * Its dictionaries come packed, at a third of their size, and are unpacked when first needed.
 */
import { charactersAt } from '../text/charactersAt'
import { lazily } from '../text/lazily'
import { otherReadings, phrases, simplifiedSteps, traditionalSteps } from './openccData'

type Readings = ReadonlyMap<string, string>

interface Phrase {
  readonly traditional: string
  readonly simplified: string
}

interface Dictionary {
  /** Every character that changes. */
  readonly characters: Readings
  /** By their first character, the longest first. */
  readonly phrases: ReadonlyMap<string, ReadonlyArray<Phrase>>
  /** 1 for the first unit of any of them: everything else is copied. */
  readonly initials: Uint8Array
}

const unpackCharacters = (): Readings => {
  const simplified = charactersAt(simplifiedSteps)
  return new Map(charactersAt(traditionalSteps).map((one, i) => [one, simplified[i] ?? one]))
}

const unpackPhrase =
  (inPhrases: Readings) =>
  (packed: string): Phrase => {
    const [traditional = '', simplified] = packed.split(' ')
    const read = (character: string): string => inPhrases.get(character) ?? character
    return { traditional, simplified: simplified ?? Array.from(traditional, read).join('') }
  }

const byFirstCharacter = (list: ReadonlyArray<Phrase>): Dictionary['phrases'] => {
  const groups = new Map<string, Array<Phrase>>()
  for (const phrase of [...list].sort((one, other) => other.traditional.length - one.traditional.length)) {
    const [first = ''] = phrase.traditional
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [phrase])
    else group.push(phrase)
  }
  return groups
}

const unpack = (): Dictionary => {
  const characters = unpackCharacters()
  const others = (otherReadings.match(/../gu) ?? []).map((pair): readonly [string, string] => {
    const [character = '', reading = ''] = pair
    return [character, reading]
  })
  const inPhrases = new Map([...characters, ...others])
  const byFirst = byFirstCharacter(phrases.split('|').map(unpackPhrase(inPhrases)))
  const initials = new Uint8Array(0x10000)
  for (const first of [...characters.keys(), ...byFirst.keys()]) initials[first.charCodeAt(0)] = 1
  return { characters, phrases: byFirst, initials }
}

const dictionary = /* @__PURE__ */ lazily(unpack)

/** Traditional characters and their simplified ones, where they differ. */
export const openccCharacters = (): Readings => dictionary().characters

export const convertByOpencc = (text: string): string => {
  const { characters, phrases: known, initials } = dictionary()
  const parts: Array<string> = []
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    if (initials[text.charCodeAt(at)] === 0) continue
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const phrase = known.get(character)?.find(({ traditional }) => text.startsWith(traditional, at))
    const simplified = phrase?.simplified ?? characters.get(character)
    if (simplified === undefined) continue
    parts.push(text.slice(kept, at), simplified)
    kept = at + (phrase?.traditional ?? character).length
    at = kept - 1
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept)
}
