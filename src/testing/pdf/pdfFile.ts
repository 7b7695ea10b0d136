/**
 * The bytes of a PDF, as small as one can be: pages with their operators, and one font that is not
 * embedded, whose codes are the UTF-16 units of the text.
 */

export interface PdfPageSource {
  readonly width: number
  readonly height: number
  /** Degrees clockwise by which a viewer turns the page. */
  readonly rotate: 0 | 90 | 180 | 270
  readonly operators: string
}

const hex = (code: number): string => code.toString(16).padStart(4, '0')

/** A text as an operand of `Tj`. */
export const hexString = (text: string): string =>
  `<${Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')}>`

/** ASCII is half as wide as everything else. */
export const widthOf = (text: string): number => {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x80 ? 0.5 : 1
  return width
}

const stream = (text: string): string => `<</Length ${text.length}>>\nstream\n${text}\nendstream`

/** No block of a map may have more entries. */
const blockLength = 100

const characterMap = (text: string): string => {
  const codes = [...new Set(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)))]
  const blocks = Array.from({ length: Math.ceil(codes.length / blockLength) }, (_, i) =>
    codes.slice(i * blockLength, (i + 1) * blockLength),
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks.map(
      (block) =>
        `${block.length} beginbfchar\n${block.map((code) => `<${hex(code)}> <${hex(code)}>`).join('\n')}\nendbfchar`,
    ),
    'endcmap end end',
  ].join('\n')
}

const pagesId = 2
const fontId = 3
const firstPageId = 7

const pageObjects = (page: PdfPageSource, at: number): ReadonlyArray<string> => [
  `<</Type/Page/Parent ${pagesId} 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Rotate ${page.rotate}` +
    `/Resources<</Font<</F ${fontId} 0 R>>>>/Contents ${firstPageId + 2 * at + 1} 0 R>>`,
  stream(page.operators),
]

/** `text`: every character that the pages show; without it the font says of none which it is. */
export const pdfFile = (pages: ReadonlyArray<PdfPageSource>, text: string): Uint8Array => {
  const objects = [
    `<</Type/Catalog/Pages ${pagesId} 0 R>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${firstPageId + 2 * i} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/Plain/Encoding/Identity-H/DescendantFonts[4 0 R]${text === '' ? '' : '/ToUnicode 6 0 R'}>>`,
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Plain/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      '/FontDescriptor 5 0 R/DW 1000/W[0 127 500]>>',
    '<</Type/FontDescriptor/FontName/Plain/Flags 4/FontBBox[0 -150 1000 850]/ItalicAngle 0/Ascent 850/Descent -150/CapHeight 850/StemV 80>>',
    stream(characterMap(text)),
    ...pages.flatMap(pageObjects),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}
