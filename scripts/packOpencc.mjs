/**
 * Packs the dictionaries of opencc-js from traditional to simplified into `src/normalize/openccData.ts`.
 *
 *     npm run opencc
 *
 * Written out as pairs they cost a page 25 kB after gzip, packed 9 kB. Two facts make the difference. Sorted by
 * the simplified character, the code points of both columns take small steps, since both blocks of Unicode are in
 * the order of radicals. And in a phrase nearly every character is read either as on its own, or as the one other
 * reading that it has: 乾 alone is 干, and in 乾隆 it is 乾.
 */
import { writeFileSync } from 'node:fs'
import groups from 'opencc-js/to/cn'
import { code, constant, steps } from './steps.mjs'

/** @typedef {[traditional: string, simplified: string]} Entry */

/** @param {string} dictionary @returns {Array<Entry>} */
const entries = (dictionary) =>
  dictionary.split('|').map((entry) => {
    const [traditional = '', simplified = ''] = entry.split(' ')
    return [traditional, simplified]
  })

const [phrases, characters] = [entries(groups[0][0]), entries(groups[0][1])]
const alone = new Map(characters)

/** @param {string} character */
const readAlone = (character) => alone.get(character) ?? character

/** @param {ReadonlyArray<Entry>} list */
const otherReadingsIn = (list) =>
  new Map(
    list.flatMap(([traditional, simplified]) => {
      const readings = Array.from(simplified)
      return Array.from(traditional, (character, i) => /** @type {Entry} */ ([character, readings[i] ?? '']))
        .filter(([character, reading]) => reading !== readAlone(character))
        .reverse()
    }),
  )

const otherReadings = otherReadingsIn([...phrases].reverse())

/** @param {Entry} entry */
const packPhrase = ([traditional, simplified]) => {
  const usual = Array.from(traditional, (one) => otherReadings.get(one) ?? readAlone(one)).join('')
  return usual === simplified ? traditional : `${traditional} ${simplified}`
}

const changing = characters
  .filter(([traditional, simplified]) => traditional !== simplified)
  .sort((one, other) => code(one[1]) - code(other[1]) || code(one[0]) - code(other[0]))

writeFileSync(
  new URL('../src/normalize/openccData.ts', import.meta.url),
  [
    '/** OpenCC from traditional to simplified (Apache-2.0), packed by `npm run opencc`; `opencc.ts` unpacks it. */\n',
    '/** Steps between the code points of the simplified characters, ascending … */',
    constant('simplifiedSteps', steps(changing.map(([, simplified]) => simplified))),
    '/** … and between those of the traditional characters that belong to them. */',
    constant('traditionalSteps', steps(changing.map(([traditional]) => traditional))),
    '/** Characters that phrases read otherwise than they are read alone, each followed by that reading. */',
    constant('otherReadings', [...otherReadings].flat().join('')),
    '/** Phrases; with their simplified form where that is not what the other readings give. */',
    constant('phrases', phrases.map(packPhrase).join('|')),
  ].join('\n'),
)
