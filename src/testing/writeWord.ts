/**
 * A page as a Word file (.docx).
 */
import { strToU8, zipSync } from 'fflate'
import type { Block, Page } from '../render/Page'
import { paragraph, runsOf, textParagraph } from './wordMarkup'
import type { WordStyle } from './WordStyle'
import { wordTable } from './wordTables'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const root = (name: string, inner: string): string =>
  `<w:${name} xmlns:w="${word}" xmlns:r="${office}" xmlns:v="urn:schemas-microsoft-com:vml" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:${name}>`

/** 一、 counted by Word, for paragraphs of the list and for those of the style. */
const numbering =
  '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>' +
  '<w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="5"><w:abstractNumId w:val="4"/></w:num>'

const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>' +
  '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="Title 1"/><w:basedOn w:val="1"/></w:style>'

const numbered: Readonly<Record<Exclude<WordStyle['headings'], 'typed'>, string>> = {
  listed: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>',
  styled: '<w:pStyle w:val="11"/>',
}

const typedNumber = /^[一二三四五六]、/u

const writeBlock =
  (style: WordStyle, { texts }: Page) =>
  (block: Block): string => {
    switch (block.kind) {
      case 'table':
        return wordTable(style, texts, block.grid)
      case 'heading':
        return style.headings === 'typed'
          ? paragraph(runsOf(style, block.text))
          : paragraph(runsOf(style, block.text.replace(typedNumber, '')), numbered[style.headings])
      case 'title':
        return paragraph(runsOf(style, block.text))
      case 'paragraph':
        return textParagraph(style, block.text)
    }
  }

const relationships = (folder: string, all: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="${packages}/relationships">${Object.entries(all)
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i}" Type="${office}/${type}" Target="${folder}${target}"/>`,
    )
    .join('')}</Relationships>`

/** The parts of the file: their names, and what is in them. */
const partsOf = (style: WordStyle, page: Page): Readonly<Record<string, string>> => {
  const isUsual = style.packing !== 'other-names'
  const main = isUsual ? 'document.xml' : 'main-2.xml'
  const parts = { styles: 'styles.xml', numbering: isUsual ? 'numbering.xml' : 'lists/n.xml' }
  const body = page.blocks.map(writeBlock(style, page)).join('')
  const header = root('hdr', paragraph('<w:r><w:t>页眉 2019 年 7</w:t></w:r>'))
  const named = (xml: string): string => (isUsual ? xml : xml.replace(/(<\/?|\s|xmlns:)w(?=:|=)/gu, '$1ns0'))
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Override PartName="/word/${main}" ContentType="${content}.document.main+xml"/></Types>`,
    '_rels/.rels': relationships('word/', { officeDocument: main }),
    [`word/_rels/${main}.rels`]: relationships(isUsual ? '' : '/word/', { ...parts, header: 'header1.xml' }),
    [`word/${main}`]: named(root('document', `<w:body>${body}<w:sectPr/></w:body>`)),
    'word/header1.xml': header,
    'word/styles.xml': named(root('styles', styles)),
    [`word/${parts.numbering}`]: named(root('numbering', numbering)),
  }
}

/** The bytes of a Word file from its parts. */
export const packWord = (parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)])),
    { level },
  )

export const writeWord = (style: WordStyle, page: Page): Uint8Array =>
  packWord(partsOf(style, page), style.packing === 'stored' ? 0 : 6)
