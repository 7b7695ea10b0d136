/** Files that are no PDF, not whole, locked, or made to cost: a reason, soon, and nothing else. */
import { deflateSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { pdfFile } from '../../src/testing/pdf/pdfFile'
import { binary, catalogue, file, fontNamed, hex, onePage, pageWith, stream } from './objects'
import { latin1, opened, refused } from './reading'

vi.setConfig({ testTimeout: 60_000 })

const page = { width: 595, height: 842, rotate: 0 } as const

const text = '本年度共收到政府信息公开申请三十六件，均已答复。'

const written = `BT /F 12 Tf 60 700 Td <${hex(text)}> Tj ET`

const plain = pdfFile([{ ...page, operators: written }], text)

test('the file that the others are made of is read', async () => {
  expect((await opened(plain)).text).toBe(text)
})

describe('no PDF', () => {
  test.each([
    ['no bytes', '', 'empty'],
    ['white space', ' \r\n\0\0 ', 'empty'],
    ['a web page', '<html><body>%</body></html>', 'not-a-pdf'],
    ['a header and nothing more', '%PDF-1.7\n', 'damaged'],
  ])('%s', async (_, content, reason) => {
    expect((await refused(latin1(content))).reason).toBe(reason)
  })
})

describe('cut off', () => {
  test.each([0.3, 0.6, 0.9, 0.97])('after %d of the file', async (part) => {
    expect((await refused(plain.slice(0, Math.floor(plain.length * part)))).reason).toBe('damaged')
  })

  test('some white space behind the end is not missed', async () => {
    expect((await opened(new Uint8Array([...plain, 10, 0, 0, 32]))).text).toBe(text)
  })
})

test('locked by a password', async () => {
  const lock = `<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>>>`
  const locked = file([catalogue, onePage, pageWith(''), stream('', ''), lock], `/Encrypt 5 0 R/ID[<00><00>]`)
  expect((await refused(locked)).reason).toBe('encrypted')
  expect((await refused(locked, { password: 'wrong' })).reason).toBe('encrypted')
})

describe('made to cost', () => {
  test('a stream that unpacks to a thousand times its size', async () => {
    const packed = binary(deflateSync(Buffer.alloc(100_000_000, '0 0 m 9 9 l S\n')))
    const bomb = file([catalogue, onePage, pageWith(''), stream('/Filter/FlateDecode', packed)])
    expect((await refused(bomb)).reason).toBe('too-large')
  })

  test('a stream that is packed twice', async () => {
    const packed = binary(deflateSync(deflateSync(Buffer.alloc(10_000_000, ' '))))
    const bomb = file([catalogue, onePage, pageWith(''), stream('/Filter[/FlateDecode/FlateDecode]', packed)])
    expect((await refused(bomb)).reason).toBe('too-large')
  })

  test('forms that call ten forms that call ten forms …', async () => {
    const form = (content: string, resources: string): string =>
      stream(`/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${resources}>>`, content)
    const nested = Array.from({ length: 12 }, (_, i) =>
      form('/A Do '.repeat(10), `/XObject<</A ${i + 6} 0 R>>`),
    )
    const bomb = file([
      catalogue,
      onePage,
      pageWith('/XObject<</A 5 0 R>>'),
      stream('', '/A Do'),
      ...nested,
      form('0 0 m 9 9 l S', ''),
    ])
    const error = await refused(bomb, { limits: { milliseconds: 2000 } })
    expect(error.reason).toBe('too-large')
  })

  test('more pages, or more bytes, than are allowed', async () => {
    const pages = pdfFile(
      Array.from({ length: 4 }, () => ({ ...page, operators: written })),
      text,
    )
    expect(await refused(pages, { limits: { pages: 3 } })).toEqual({
      reason: 'too-large',
      detail: '4 pages, more than 3',
    })
    expect((await refused(plain, { limits: { bytes: 100 } })).reason).toBe('too-large')
  })

  test('a page of more characters than anybody could read, and one of a line without end', async () => {
    const line = `BT /F 1 Tf 0 700 Td <${hex('三').repeat(190_000)}> Tj ET`
    expect((await opened(pdfFile([{ ...page, width: 190_000, operators: line }], '三'))).text).toHaveLength(
      190_000,
    )
    const twice = pdfFile([{ ...page, operators: `${line}\n${line}` }], '三')
    expect((await refused(twice)).reason).toBe('too-large')
  })

  test('a hundred million pages that are promised, one that is there', async () => {
    const promised = file([
      catalogue,
      '<</Type/Pages/Kids[3 0 R]/Count 100000000>>',
      pageWith(''),
      stream('', ''),
    ])
    expect(['too-large', 'damaged', 'no-text-layer']).toContain((await refused(promised)).reason)
  })

  test('pages that are their own parents', async () => {
    const circle = file([catalogue, '<</Type/Pages/Kids[2 0 R]/Count 3>>', pageWith(''), stream('', '')])
    expect(['damaged', 'no-text-layer']).toContain((await refused(circle)).reason)
  })
})

describe('without characters', () => {
  const picture =
    '/Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode'
  const scan = [
    pageWith('/XObject<</A 5 0 R>>'),
    stream('', 'q 595 0 0 842 0 0 cm /A Do Q'),
    stream(picture, binary(deflateSync(Buffer.alloc(81)))),
  ]

  test('pages that are pictures', async () => {
    expect((await refused(file([catalogue, onePage, ...scan]))).reason).toBe('no-text-layer')
  })

  test('a picture among pages of text is told, with its page', async () => {
    const operators = `q 500 0 0 500 40 200 cm 0 0 1 1 re W n Q`
    const pages = pdfFile(
      [written, `${operators}\nq 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q`, written].map(
        (content) => ({ ...page, operators: content }),
      ),
      text,
    )
    const { notices } = await opened(pages)
    expect(notices).toMatchObject([{ rule: 'reading/cut-short', place: { page: 2 } }])
  })

  test('a font that does not say which characters its codes are: no digit is believed', async () => {
    const silent = pdfFile([{ ...page, operators: written }], '')
    expect(await refused(silent)).toEqual({
      reason: 'no-text-layer',
      detail: 'the fonts have no character maps',
    })
  })
})

describe('fonts that are not embedded', () => {
  const withFont = (encoding: string, codes: string): Uint8Array =>
    file([
      catalogue,
      onePage,
      pageWith('/Font<</F 5 0 R>>'),
      stream('', `BT /F 12 Tf 60 700 Td <${codes}> Tj ET`),
      ...fontNamed(encoding, 6),
    ])

  test.each([
    ['UniGB-UCS2-H', '89c47ae0', '规章'],
    ['GBK-EUC-H', 'b9e6d5c2', '规章'],
    ['GB-EUC-H', 'b9e6d5c2', '规章'],
  ])('%s: by the maps of pdf.js', async (encoding, codes, characters) => {
    expect((await opened(withFont(encoding, codes))).text).toBe(characters)
  })

  test('a font taken for a plain one: its codes are no digits', async () => {
    const [font = '', descendant = ''] = fontNamed('GBK-EUC-H', 6)
    const broken = file([
      catalogue,
      onePage,
      pageWith('/Font<</F 5 0 R>>'),
      stream('', 'BT /F 12 Tf 60 700 Td <00310032> Tj ET'),
      font,
      descendant.replace('/FontDescriptor 7 0 R', ''),
    ])
    expect((await refused(broken)).reason).toBe('no-text-layer')
  })

  test('without the maps nothing is guessed', async () => {
    const error = await refused(withFont('GBK-EUC-H', 'b9e6d5c2'), { cMapUrl: '/nowhere/' })
    expect(error.reason).toBe('no-text-layer')
  })
})
