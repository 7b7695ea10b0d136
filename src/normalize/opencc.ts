/**
 * OpenCC from traditional to simplified: at every place the longest phrase, else the character.
 *
 * Its dictionaries come packed, at a third of their size, and are unpacked when first needed.
 */
import { charactersAt } from '../text/charactersAt'
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
  return { characters, phrases: byFirstCharacter(phrases.split('|').map(unpackPhrase(inPhrases))) }
}

let unpacked: Dictionary | undefined

const dictionary = (): Dictionary => (unpacked ??= unpack())

/** Traditional characters and their simplified ones, where they differ. */
export const openccCharacters = (): Readings => dictionary().characters

export const convertByOpencc = (text: string): string => {
  const { characters, phrases: known } = dictionary()
  let converted = ''
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const phrase = known.get(character)?.find(({ traditional }) => text.startsWith(traditional, at))
    converted += phrase?.simplified ?? characters.get(character) ?? character
    at += (phrase?.traditional ?? character).length
  }
  return converted
}
