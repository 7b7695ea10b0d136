/** What a viewer shows is read, and what it does not show is not. */
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { binary, catalogue, file, fontNamed, hex, onePage, pageWith, stream } from './objects'
import { opened } from './reading'

const picture = stream(
  '/Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode',
  binary(deflateSync(Buffer.alloc(81))),
)

const layer = '<</Type/OCG/Name(layer)>>'

/** A page with these operators: the font /F, the picture /A, the layer /L, which is shown or not, glass /G. */
const page = (operators: string, layers: 'ON' | 'OFF' = 'ON'): Uint8Array =>
  file([
    catalogue.replace('>>', `/OCProperties<</OCGs[9 0 R]/D<</${layers}[9 0 R]>>>>>>`),
    onePage,
    pageWith('/Font<</F 5 0 R>>/XObject<</A 8 0 R>>/Properties<</L 9 0 R>>/ExtGState<</G<</ca 0>>>>'),
    stream('', operators),
    ...fontNamed('UniGB-UCS2-H', 6),
    picture,
    layer,
  ])

const at = (x: number, y: number, text: string, size = 12): string =>
  `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET\n`

const draw = (left: number, bottom: number, width: number, height: number): string =>
  `q ${width} 0 0 ${height} ${left} ${bottom} cm /A Do Q\n`

const textOf = async (operators: string, layers?: 'ON' | 'OFF'): Promise<string> =>
  (await opened(page(operators, layers))).text

describe('text without ink', () => {
  const invisible = `3 Tr ${at(100, 700, '７７')}0 Tr `

  test('beside what is shown is nothing', async () => {
    expect(await textOf(at(60, 700, '规章') + invisible)).toBe('规章')
  })

  test('behind a picture is what was recognised in it', async () => {
    expect(await textOf(draw(0, 0, 595, 842) + invisible)).toBe('７７')
  })
})

test('text as clear as glass is not read', async () => {
  expect(await textOf(`${at(60, 700, '规章')}/G gs ${at(100, 700, '７７')}`)).toBe('规章')
})

describe('layers', () => {
  const layered = `${at(60, 700, '规章')}/OC /L BDC\n${at(100, 700, '７７')}/Span BMC\n${at(130, 700, '８')}EMC EMC\n${at(150, 700, '件')}`
  test.each([
    ['ON', '规章７７８件'],
    ['OFF', '规章件'],
  ] as const)('that are %s', async (layers, text) => {
    expect((await textOf(layered, layers)).replace(/[ \t]/gu, '')).toBe(text)
  })
})

test('what is cut off beyond the edge of its cell', async () => {
  const cut = `q 60 690 40 30 re W n ${at(60, 700, '规章')}${at(100.5, 700, '７７')}Q ${at(200, 700, '件')}`
  expect((await textOf(cut)).replace(/[ \t]/gu, '')).toBe('规章件')
})

describe('small digits above or below the line are marks of notes', () => {
  const rise = `BT /F 12 Tf 60 700 Td <${hex('收到12')}> Tj 4 Ts /F 7 Tf <${hex('34')}> Tj 0 Ts /F 12 Tf <${hex('件')}> Tj ET`
  test.each([
    ['raised', rise, '收到12^34件'],
    ['written higher', at(60, 700, '收到12') + at(108, 704, '3', 7) + at(116, 700, '件'), '收到12^3件'],
    ['written lower', at(60, 700, '收到12') + at(108, 698, '3', 7) + at(116, 700, '件'), '收到12^3件'],
    ['a word', at(60, 700, '收到12') + at(108, 704, '注', 7), '收到12注'],
    ['not behind a number', at(60, 700, '收到') + at(84, 704, '3', 7), '收到3'],
    ['a little smaller and lower', at(60, 700, '收到1') + at(96, 698.6, '2', 10), '收到12'],
    ['a little smaller, and lower', at(60, 700, '收到1') + at(96, 697, '2', 10), '收到12'],
    ['smaller, and a little lower', at(60, 700, '收到1') + at(96, 698.9, '2', 7), '收到12'],
    ['small, but on the line', at(60, 700, '收到12') + at(108, 700, '3', 7), '收到123'],
  ])('%s', async (_, operators, text) => {
    expect(await textOf(operators)).toBe(text)
  })
})

/** Three cells, of which the second is blank. */
const cells = (side: (left: number, bottom: number, width: number, height: number) => string): string =>
  [60, 160, 260, 360].map((x) => side(x, 690, 0.5, 40)).join('') +
  [690, 730].map((y) => side(60, y, 300, 0.5)).join('')

test('lines that are pictures as thin as lines', async () => {
  expect(await textOf(cells(draw) + at(65, 700, '规章') + at(265, 700, '７'))).toBe('规章\t\t７')
})

const bar = (left: number, bottom: number, width: number, height: number): string =>
  `${left} ${bottom} ${width} ${height} re f\n`

describe('a page that lay askew in the scanner', () => {
  const table = cells(bar) + at(65, 700, '规章') + at(265, 700, '７')
  const askew = (degrees: number, operators: string): string => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
    return `q ${cos} ${sin} ${-sin} ${cos} 0 0 cm ${operators} Q\n`
  }

  test.each([-7, -1.2, 0.4, 2, 7])('by %d degrees', async (degrees) => {
    expect(await textOf(askew(degrees, table))).toBe('规章\t\t７')
  })

  test('its places are those of the page, not of the page levelled', async () => {
    const document = await opened(page(askew(5, table)))
    const { box } = document.locate({ start: '规章\t\t'.length, end: '规章\t\t７'.length })
    expect(box?.left).toBeCloseTo(265 * Math.cos(Math.PI / 36) - 709 * Math.sin(Math.PI / 36), -0.5)
    expect(box?.bottom).toBeCloseTo(265 * Math.sin(Math.PI / 36) + 699 * Math.cos(Math.PI / 36), -0.5)
  })

  const lines = [600, 580, 560].map((y) => at(65, y, '本机关按时答复申请。')).join('')

  test('with a stamp of another tilt', async () => {
    expect(await textOf(askew(5, table + lines) + askew(-4, at(65, 400, '存档')))).toContain('规章\t\t７')
  })

  test.each([
    ['letters of a stamp one by one', 6, '存'],
    ['a watermark again and again', 40, '内部资料'],
  ])('is not told by %s', async (_, times, text) => {
    const stamps = Array.from({ length: times }, (__, i) =>
      askew(6, at(60 + 80 * (i % 6), 100 + 40 * Math.floor(i / 6), text)),
    )
    expect(await textOf(table + lines + stamps.join(''))).toContain('规章\t\t７\n')
  })

  test('is not told by a line that was written across it', async () => {
    expect(await textOf(table + askew(5, at(100, 500, '存档')))).toBe('规章\t\t７\n\n存档')
  })
})

test('letters stamped over a table are in none of its cells', async () => {
  const stamped = at(70, 680, '存档2023', 60)
  const text = await textOf(stamped + cells(bar) + at(65, 700, '规章甲乙丙丁') + at(265, 700, '７'))
  expect(text).toBe('规章甲乙丙丁\t\t７\n\n存档2023')
})

describe('pictures that may show a table', () => {
  const lines = at(60, 700, '二、甲') + at(60, 400, '三、乙')
  const noticed = async (operators: string): Promise<unknown> =>
    (await opened(page(lines + operators))).notices?.map(({ rule, place: { start, box } }) => ({
      rule,
      start,
      box,
    }))

  const told = {
    rule: 'reading/table-is-image',
    start: '二、甲\n\n'.length,
    box: { left: 60, bottom: 450, right: 460, top: 650 },
  }

  test.each([
    ['a wide one, where it stands', draw(60, 450, 400, 200), [told]],
    ['one in strips', draw(60, 550, 400, 100) + draw(60, 450, 400, 100), [told]],
    ['a seal', draw(60, 450, 120, 120), []],
  ])('%s', async (_, operators, notices) => {
    expect(await noticed(operators)).toEqual(notices)
  })
})
