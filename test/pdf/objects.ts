/** Objects of PDF files, as text. */
import { latin1 } from './reading'

export const hex = (characters: string): string =>
  Array.from(characters, (one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('')

/** Objects to a file; the first is the catalogue. A file without its table of objects is searched for them. */
export const file = (objects: ReadonlyArray<string>, trailer = ''): Uint8Array =>
  latin1(
    `%PDF-1.7\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}` +
      `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n0\n%%EOF\n`,
  )

export const stream = (dictionary: string, content: string): string =>
  `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`

export const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

export const catalogue = '<</Type/Catalog/Pages 2 0 R>>'
export const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
export const pageWith = (resources: string): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`

/** A Chinese font that is not embedded, and what belongs to it, the second of which is the object `next`. */
export const fontNamed = (encoding: string, next: number): ReadonlyArray<string> => [
  `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[${next} 0 R]>>`,
  `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor ${next + 1} 0 R>>`,
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -150 1000 850]/ItalicAngle 0/Ascent 850/Descent -150/StemV 80>>',
]
