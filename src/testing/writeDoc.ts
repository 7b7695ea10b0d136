/**
 * A page as a Word 97-2003 file (.doc): the least that such a file has.
 *
 * ```text
 *   compound file: header │ table of sectors │ directory │ WordDocument │ 1Table
 *   WordDocument:  header │ text in UTF-16 │ pages with the properties of paragraphs
 * ```
 */
import { slotsOf } from '../render/Grid'
import type { Page } from '../render/Page'

/** What ends with a mark: a paragraph, a cell or a row of a table. */
interface Ending {
  readonly text: string
  readonly kind: 'paragraph' | 'cell' | 'row'
}

const endingsOf = ({ blocks, texts }: Page): ReadonlyArray<Ending> =>
  blocks.flatMap((block): ReadonlyArray<Ending> => {
    if (block.kind !== 'table')
      return block.text.split('\n').map((text) => ({ text: `${text}\r`, kind: 'paragraph' }))
    return slotsOf(block.grid).flatMap((slots): ReadonlyArray<Ending> => {
      const cells = slots
        .filter(({ right }) => right === 0)
        .map(({ cell, down }) => {
          const text = cell.address === null ? cell.label : texts(cell.address)
          return { text: `${down === 0 ? text : ''}\x07`, kind: 'cell' as const }
        })
      return [...cells, { text: '\x07', kind: 'row' }]
    })
  })

/** Bytes of 16 and 32 bits at offsets. */
const writerOf = (length: number) => {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  return {
    bytes,
    short: (at: number, value: number): void => {
      view.setUint16(at, value, true)
    },
    long: (at: number, value: number): void => {
      view.setUint32(at, value, true)
    },
    utf16: (at: number, text: string): void => {
      for (let i = 0; i < text.length; i++) view.setUint16(at + 2 * i, text.charCodeAt(i), true)
    },
  }
}

const sector = 512
const upTo = (unit: number, length: number): number => Math.ceil(length / unit) * unit

const headerLength = 1024
const runsOfPage = 20

/** In a table; and besides, at the end of a row. Each behind its length and the number of a style. */
const modifiers = {
  cell: [3, 0, 0, 0x16, 0x24, 1],
  row: [0, 4, 0, 0, 0x16, 0x24, 1, 0x17, 0x24, 1],
} as const

const placeOf = { paragraph: 0, cell: 480, row: 490 } as const

/** One page of properties: where each run begins, then where its modifiers stand, in words. */
const pageOfRuns = (runs: ReadonlyArray<Ending>, from: number): Uint8Array => {
  const { bytes, long } = writerOf(sector)
  let offset = from
  runs.forEach(({ text, kind }, i) => {
    long(4 * i, offset)
    bytes[4 * (runs.length + 1) + 13 * i] = placeOf[kind] / 2
    offset += 2 * text.length
  })
  long(4 * runs.length, offset)
  bytes.set(modifiers.cell, placeOf.cell)
  bytes.set(modifiers.row, placeOf.row)
  bytes[sector - 1] = runs.length
  return bytes
}

const streamsOf = (
  endings: ReadonlyArray<Ending>,
): { readonly main: Uint8Array; readonly table: Uint8Array } => {
  const text = endings.map((ending) => ending.text).join('')
  const firstPage = upTo(sector, headerLength + 2 * text.length) / sector
  const count = Math.ceil(endings.length / runsOfPage)
  const main = writerOf((firstPage + count) * sector + 4096)
  const table = writerOf(4096 + 8 * count)
  const bins = 32

  main.short(0, 0xa5ec)
  main.short(2, 0xc1)
  main.short(10, 0x0200)
  main.long(0x4c, text.length)
  main.long(0x1a6, 21)
  main.long(0x102, bins)
  main.long(0x106, 4 + 8 * count)
  main.utf16(headerLength, text)

  table.bytes[0] = 2
  table.long(1, 16)
  table.long(9, text.length)
  table.long(15, headerLength)

  let offset = headerLength
  for (let i = 0; i < count; i++) {
    const runs = endings.slice(i * runsOfPage, (i + 1) * runsOfPage)
    main.bytes.set(pageOfRuns(runs, offset), (firstPage + i) * sector)
    table.long(bins + 4 * i, offset)
    table.long(bins + 4 * (count + 1) + 4 * i, firstPage + i)
    offset += 2 * runs.reduce((sum, one) => sum + one.text.length, 0)
  }
  table.long(bins + 4 * count, offset)
  return { main: main.bytes, table: table.bytes }
}

const endOfChain = 0xfffffffe
const unused = 0xffffffff

/** Streams of no less than 4096 bytes in a compound file. */
const packCompound = (streams: ReadonlyArray<readonly [name: string, bytes: Uint8Array]>): Uint8Array => {
  const sizes = streams.map(([, bytes]) => upTo(sector, bytes.length) / sector)
  const used = sizes.reduce((sum, size) => sum + size, 1)
  const tables = Math.ceil((used + used / 128 + 1) / 128)
  const { bytes, short, long, utf16 } = writerOf((1 + tables + used) * sector)
  const tableAt = (at: number): number => sector + 4 * at
  const directory = sector * (1 + tables)

  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  short(30, 9)
  short(32, 6)
  long(44, tables)
  long(48, tables)
  long(56, 4096)
  long(60, endOfChain)
  long(68, endOfChain)
  for (let i = 0; i < 109; i++) long(76 + 4 * i, i < tables ? i : unused)
  for (let i = 0; i < 128 * tables; i++) long(tableAt(i), unused)
  long(tableAt(tables), endOfChain)

  utf16(directory, 'Root Entry')
  short(directory + 64, 22)
  long(directory + 116, endOfChain)
  let first = tables + 1
  streams.forEach(([name, stream], i) => {
    const entry = directory + 128 * (i + 1)
    const size = sizes[i] ?? 0
    utf16(entry, name)
    short(entry + 64, 2 * (name.length + 1))
    long(entry + 116, first)
    long(entry + 120, stream.length)
    bytes.set(stream, sector * (1 + first))
    for (let k = 0; k < size; k++) long(tableAt(first + k), k === size - 1 ? endOfChain : first + k + 1)
    first += size
  })
  return bytes
}

export const writeDoc = (page: Page): Uint8Array => {
  const { main, table } = streamsOf(endingsOf(page))
  return packCompound([
    ['WordDocument', main],
    ['1Table', table],
  ])
}
