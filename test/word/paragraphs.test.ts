/** What a reader sees of paragraphs: accepted changes, shown text, counted numbers. */
import { describe, expect, test } from 'vitest'
import { documentOf, docx, textOf } from './docx'

const t = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`

const raised = (text: string): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`

const run = (text: string, size: number, position: number): string =>
  `<w:r><w:rPr><w:position w:val="${position}"/><w:sz w:val="${size}"/></w:rPr><w:t>${text}</w:t></w:r>`

describe('the text of a paragraph', () => {
  test.each([
    ['runs are one text', p(t('本年') + t('收到')), '本年收到'],
    ['entities and CDATA', p('<w:r><w:t>A&amp;B &#x4E00;<![CDATA[<c>]]></w:t></w:r>'), 'A&B 一<c>'],
    ['a line broken by hand', p('<w:r><w:t>云溪县</w:t><w:br/><w:t>报告</w:t></w:r>'), '云溪县\n报告'],
    ['a tab is a gap', p('<w:r><w:t>一、</w:t><w:tab/><w:t>总体情况</w:t></w:r>'), '一、 总体情况'],
    [
      'many tabs are a row',
      p(`<w:r><w:t>规章</w:t>${'<w:tab/><w:t>0</w:t>'.repeat(3)}</w:r>`),
      '规章\t0\t0\t0',
    ],
    ['tab stops are no tabs', p(t('甲'), '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'), '甲'],
    [
      'pinyin above the characters',
      p(`<w:ruby><w:rt>${t('huì')}</w:rt><w:rubyBase>${t('会')}</w:rubyBase></w:ruby>`),
      '会',
    ],
    ['a hyphen that does not break', p('<w:r><w:t>2023</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>'), '2023-1'],
    ['a formula', p('<m:oMath xmlns:m="m"><m:r><m:t>a+b</m:t></m:r></m:oMath>'), 'a+b'],
    ['digits of the Symbol font', p('<w:r><w:sym w:font="Symbol" w:char="F031"/></w:r>'), '1'],
    ['no digits of other fonts', p('<w:r><w:sym w:font="Wingdings" w:char="F031"/></w:r>'), '\uf031'],
    ['paragraphs apart', p(t('甲')) + p('') + p(t('乙')), '甲\n\n乙'],
    ['a digit set above the line is none of the number', p(t('12') + raised('1') + raised('3')), '12^13'],
    ['a digit set below the line', p(t('12') + raised('1').replace('super', 'sub')), '12^1'],
    ['no other place is off the line', p(t('12') + raised('1').replace('superscript', 'middle')), '121'],
    ['a small digit moved up', p(run('12', 32, 0) + run('1', 20, 6) + run('3', 20, 6)), '12^13'],
    ['a small digit moved down', p(run('12', 32, 0) + run('1', 20, -6)), '12^1'],
    ['a digit of its number that hangs a little askew', p(run('1', 32, 0) + run('2', 32, 4)), '12'],
    ['far askew, and as large', p(run('1', 32, 0) + run('2', 32, 8)), '12'],
    ['a smaller digit that hangs a little askew', p(run('1', 32, 0) + run('2', 28, -4)), '12'],
    ['a digit moved up behind one of no known size', p(t('1') + run('2', 20, 6)), '12'],
    [
      'formulas: exponents, fractions',
      p(
        '<m:oMath xmlns:m="m"><m:sSup><m:e><m:r><m:t>12</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>' +
          '<m:oMath xmlns:m="m"><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>',
      ),
      '12^23/4',
    ],
    [
      'letters too small to be seen',
      p('<w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>77</w:t></w:r>' + t('12')),
      '12',
    ],
    [
      'what is chosen from a list is no number, and not blank',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="7"/></w:ddList></w:ffData></w:fldChar></w:r>' +
          '<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      '\ufffc',
    ],
    ['a word set above the line', p(t('12') + raised('注')), '12注'],
    ['a whole number set above the line', p(raised('1') + raised('2')), '12'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })
})

describe('tracked changes are accepted', () => {
  test.each([
    [
      'inserted and removed',
      p(`甲<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${t('13')}</w:ins>`),
      '13',
    ],
    ['removed as it stands', p(`<w:del>${t('12')}</w:del>${t('甲')}`), '甲'],
    ['moved: once', p(`<w:moveFrom>${t('甲')}</w:moveFrom>`) + p(`<w:moveTo>${t('甲')}</w:moveTo>`), '甲'],
    ['a removed end of a paragraph', p(t('2023'), '<w:rPr><w:del/></w:rPr>') + p(t('年')), '2023年'],
    [
      'the end before a table',
      `${p(t('甲'), '<w:rPr><w:del/></w:rPr>')}<w:tbl><w:tr><w:tc>${p(t('1'))}</w:tc><w:tc>${p(t('2'))}</w:tc></w:tr></w:tbl>`,
      '甲\n\n1\t2',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })
})

describe('what is not shown is not read', () => {
  const hidden = '<w:rPr><w:vanish/></w:rPr>'
  test.each([
    ['hidden text', p(`<w:r>${hidden}<w:t>12</w:t></w:r>${t('甲')}`), '甲'],
    ['text that is shown after all', p('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>甲</w:t></w:r>'), '甲'],
    ['hidden by its style', p('<w:r><w:rPr><w:rStyle w:val="h"/></w:rPr><w:t>12</w:t></w:r>'), ''],
    ['struck through', p(`<w:r><w:rPr><w:strike/></w:rPr><w:t>7</w:t></w:r>${t('12')}`), '12'],
    ['struck through twice', p(`<w:r><w:rPr><w:dstrike/></w:rPr><w:t>7</w:t></w:r>${t('12')}`), '12'],
    ['not struck after all', p('<w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>7</w:t></w:r>'), '7'],
    ['a hidden paragraph', p(t('12'), '<w:pStyle w:val="p"/>'), ''],
    [
      'the instruction of a field',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      '',
    ],
    [
      'a field over two paragraphs',
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') +
        p(
          `${t('12')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('甲')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
      '甲',
    ],
    [
      'the prompt of a form',
      p(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${t('单击输入')}</w:sdtContent></w:sdt>${t('甲')}`,
      ),
      '甲',
    ],
    [
      'a form that was filled in',
      p(
        `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${t('12')}</w:sdtContent></w:sdt>`,
      ),
      '12',
    ],
    [
      'a field that nobody ended hides nothing',
      p(`<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText></w:r>${t('甲')}`) +
        p(t('12')),
      '甲\n\n12',
    ],
    [
      'a table of contents by its style',
      p(t('一、总体情况 1'), '<w:pStyle w:val="toc1"/>') + p(t('甲')),
      '甲',
    ],
    [
      'a table of contents by its control',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(t('一、'))}</w:sdtContent></w:sdt>${p(t('甲'))}`,
      '甲',
    ],
  ])('%s', async (_, body, text) => {
    const styles =
      `<w:style w:type="character" w:styleId="h">${hidden}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="p"><w:basedOn w:val="q"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="q"><w:basedOn w:val="p"/>${hidden}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>`
    expect(await textOf(body, { styles })).toBe(text)
  })
})

describe('what stands beside a paragraph follows it', () => {
  const box = (text: string): string => `<w:txbxContent>${p(t(text))}</w:txbxContent>`

  test('a text box, which is kept twice, is read once', async () => {
    const twice = `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${box('甲')}</mc:Choice><mc:Fallback>${box('甲')}</mc:Fallback></mc:AlternateContent>`
    expect(await textOf(p(t('乙') + twice + t('丙')))).toBe('乙丙\n\n甲')
  })

  test('a note, without its mark; one that names itself ends', async () => {
    const footnotes =
      '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' +
      `<w:footnote w:id="2">${p(`${t('注')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}</w:footnote>`
    const body = p(`${t('12')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p(t('末'))
    expect(await textOf(body, { footnotes })).toBe('12\n\n注\n\n末')
  })
})

describe('numbers that Word counts', () => {
  const level = (ilvl: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const list = (levels: string): string =>
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const item = (text: string, ilvl = 0, numId = 1): string =>
    p(t(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`)

  test.each([
    ['chineseCounting', '%1、', '一、甲', '二、甲'],
    ['japaneseCounting', '（%1）', '（一）甲', '（二）甲'],
    ['decimal', '%1.', '1. 甲', '2. 甲'],
    ['decimalEnclosedCircle', '%1', '①甲', '②甲'],
    ['upperRoman', '%1、', 'I、甲', 'II、甲'],
    ['bullet', '\uf06c', '甲', '甲'],
    ['none', '', '甲', '甲'],
  ])('%s %s', async (format, text, first, second) => {
    expect(await textOf(item('甲') + item('甲'), { numbering: list(level(0, format, text)) })).toBe(
      `${first}\n\n${second}`,
    )
  })

  test('a lower level starts anew below each upper one', async () => {
    const numbering = list(level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    const body = item('甲') + item('子', 1) + item('丑', 1) + item('乙') + item('寅', 1)
    expect((await textOf(body, { numbering })).split('\n\n')).toEqual([
      '一、甲',
      '1.1 子',
      '1.2 丑',
      '二、乙',
      '2.1 寅',
    ])
  })

  test('two lists of one kind count together, unless one starts anew', async () => {
    const other = (more: string): string => `<w:num w:numId="2"><w:abstractNumId w:val="0"/>${more}</w:num>`
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = item('甲') + item('乙', 0, 2) + item('丙', 0, 2)
    const base = list(level(0, 'decimal', '%1、'))
    expect(await textOf(body, { numbering: base + other('') })).toBe('1、甲\n\n2、乙\n\n3、丙')
    expect(await textOf(body, { numbering: base + other(anew) })).toBe('1、甲\n\n1、乙\n\n2、丙')
  })

  test('by the style of the paragraph, unless the paragraph says no', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="k"><w:basedOn w:val="h"/></w:style>'
    const numbering = list(level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h"/>'))
    const body =
      p(t('甲'), '<w:pStyle w:val="h"/>') +
      p(t('乙'), '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p(t('丙'), '<w:pStyle w:val="k"/>')
    expect(await textOf(body, { styles, numbering })).toBe('一、甲\n\n乙\n\n二、丙')
  })
})

describe('pictures as wide as a table are told, with the offset where they stand', () => {
  const picture = (cx: number): string =>
    `<w:r><w:drawing><pic:pic xmlns:pic="p" xmlns:a="a"><pic:blipFill><a:blip/></pic:blipFill><pic:spPr><a:xfrm><a:ext cx="${cx}"/></a:xfrm></pic:spPr></pic:pic></w:drawing></w:r>`
  const shape = (style: string): string =>
    `<w:r><w:pict><v:shape xmlns:v="v" style="${style}"><v:imagedata/></v:shape></w:pict></w:r>`

  test.each([
    ['a wide picture', p(t('甲')) + p(picture(5_000_000)), [3]],
    ['a seal', p(t('甲')) + p(picture(1_000_000)), []],
    ['a wide shape', p(t('甲') + shape('width:415.3pt;height:9pt')), [3]],
    ['a narrow shape', p(t('甲') + shape('mso-width:900pt;width:41pt')), []],
    [
      'a picture that is a cell',
      `<w:tbl><w:tr><w:tc>${p(t('甲'))}</w:tc><w:tc>${p(picture(9_000_000))}</w:tc></w:tr></w:tbl>`,
      [2],
    ],
  ])('%s', async (_, body, starts) => {
    const { notices = [] } = await documentOf(docx(body))
    expect(notices.map(({ place }) => place.start)).toEqual(starts)
    expect(notices.every(({ rule }) => rule === 'reading/table-is-image')).toBe(true)
  })
})
