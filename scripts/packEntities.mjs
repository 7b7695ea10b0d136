/**
 * Packs the named character references of HTML, as the package `entities` has them, into
 * `src/readers/html/entityData.ts`.
 *
 *     npm run entities
 *
 * As the tree that `entities` looks them up in they cost a page 13 kB after gzip, packed 7 kB: in the order of their
 * characters, whose code points then take small steps.
 */
import { writeFileSync } from 'node:fs'
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import { code, constant, steps } from './steps.mjs'

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789;')

/** What a reference says, and whether some reference begins so. @param {string} name */
const look = (name) => {
  let text = ''
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    text += String.fromCodePoint(codePoint)
  })
  decoder.startEntity(DecodingMode.Strict)
  const isPrefix = decoder.write(name, 0) < 0
  return { text, isPrefix }
}

/** @param {string} name */
const standsWithoutItsEnd = (name) => {
  let length = 0
  const decoder = new EntityDecoder(htmlDecodeTree, (_, consumed) => {
    length = consumed
  })
  decoder.startEntity(DecodingMode.Legacy)
  if (decoder.write(`${name} `, 0) < 0) decoder.end()
  return length === name.length + 1
}

/** @param {string} prefix @returns {Array<readonly [name: string, text: string]>} */
const references = (prefix) =>
  letters.flatMap((letter) => {
    const { text, isPrefix } = look(prefix + letter)
    if (letter === ';') return text === '' ? [] : [[prefix, text]]
    return isPrefix ? references(prefix + letter) : []
  })

/** A letter of the mathematical alphabets, which `entities.ts` knows. @param {string} name @param {string} text */
const isLetter = (name, text) => /^[A-Za-z](?:scr|fr|opf)$/u.test(name) && code(text) > 0x1d000

/** @type {Map<string, Array<string>>} */
const names = new Map()
for (const [name, text] of references('')) {
  if (isLetter(name, text)) continue
  const all = names.get(text) ?? []
  names.set(text, all)
  all.push(standsWithoutItsEnd(name) ? `.${name}` : name)
}

const groups = [...names].sort(([one], [other]) => code(one) - code(other) || one.length - other.length)

/** @param {string} text */
const rest = (text) => text.slice(String.fromCodePoint(code(text)).length)

writeFileSync(
  new URL('../src/readers/html/entityData.ts', import.meta.url),
  [
    '/** The named character references of HTML, packed by `npm run entities`; `entities.ts` unpacks them. */\n',
    '/** Steps between the code points of the characters … */',
    constant('characterSteps', steps(groups.map(([text]) => text))),
    '/** … and the names of each; a dot where the name may stand without `;`, a plus before a second character. */',
    constant(
      'names',
      groups.map(([text, all]) => all.join(' ') + (rest(text) === '' ? '' : `+${rest(text)}`)).join('|'),
    ),
  ].join('\n'),
)
