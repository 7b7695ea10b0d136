/**
 * Text that was decoded in a wrong charset once and saved so: 鏀垮簻淇℃伅鍏紑 was 政府信息公开.
 *
 * It is known by the words that every report has, as they look when they are garbled in the same way: no table of odd
 * characters is needed, and no report in order has them.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { decodeTolerantly } from '../text/decodeText'
import { lazily } from '../text/lazily'

/** 政府, 信息, 公开, 年度 in UTF-8 and in GB18030. */
const words: ReadonlyArray<ReadonlyArray<number>> = [
  [0xe6, 0x94, 0xbf, 0xe5, 0xba, 0x9c],
  [0xe4, 0xbf, 0xa1, 0xe6, 0x81, 0xaf],
  [0xe5, 0x85, 0xac, 0xe5, 0xbc, 0x80],
  [0xe5, 0xb9, 0xb4, 0xe5, 0xba, 0xa6],
  [0xd5, 0xfe, 0xb8, 0xae],
  [0xd0, 0xc5, 0xcf, 0xa2],
  [0xb9, 0xab, 0xbf, 0xaa],
  [0xc4, 0xea, 0xb6, 0xc8],
]

/** Windows-1252 from 0x80 to 0x9f, a space where it has nothing; the platforms do not agree on it. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const singleByte =
  (upper: string) =>
  (bytes: ReadonlyArray<number>): string =>
    bytes
      .map((byte) => {
        const named = upper.charAt(byte - 0x80).trim()
        return named === '' ? String.fromCharCode(byte) : named
      })
      .join('')

const multiByte =
  (charset: string) =>
  (bytes: ReadonlyArray<number>): string =>
    pipe(
      decodeTolerantly(charset)(new Uint8Array(bytes)),
      E.getOrElse(() => ''),
    )

/** As what the bytes are most often taken. */
const takenAs = [singleByte(''), singleByte(windows), multiByte('gb18030'), multiByte('big5')]

const wanted = /政府|信息|公开|年度/u

const garbledWords = /* @__PURE__ */ lazily(
  (): ReadonlyArray<string> =>
    [...new Set(takenAs.flatMap((decode) => words.map(decode)))].filter(
      (word) => word !== '' && !wanted.test(word) && !word.includes('\ufffd'),
    ),
)

/** Once may be chance, or an example. */
const fewest = 2

export const isGarbled = (text: string): boolean => {
  if (wanted.test(text)) return false
  let seen = 0
  for (const word of garbledWords()) {
    for (let at = text.indexOf(word); at >= 0 && seen < fewest; at = text.indexOf(word, at + 1)) seen++
  }
  return seen >= fewest
}
