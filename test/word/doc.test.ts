/** Word 97-2003 files. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { parseReport } from '../../src/parseReport'
import { printedOf, recipes } from '../../src/testing/documents'
import { reportOf } from '../../src/testing/reports'
import { writeDoc } from '../../src/testing/writeDoc'
import type { Block } from '../../src/readers/word/Block'
import { blocksOf } from '../../src/readers/word/docBlocks'
import { type Paragraph, readParagraphs } from '../../src/readers/word/docText'
import { readDoc } from '../../src/readers/word/fromDoc'

vi.setConfig({ testTimeout: 60_000 })

const files = recipes({ noise: [] }).map((recipe) => {
  const printed = printedOf(recipe)
  return { recipe, ...printed, bytes: writeDoc(printed.page) }
})

test('round trip: a document is the report it was made of, each place its cell', () => {
  fc.assert(
    fc.property(files, (file) => {
      const document = readDoc(file.bytes)
      if (document._tag === 'Left') throw new Error(document.left.reason)
      const parsed = parseReport(document.right)
      if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
      expect(parsed.right.report).toEqual(reportOf(file))
      for (const { place, raw } of parsed.right.cells) {
        if (place === null) continue
        expect(document.right.text.slice(place.start, place.end)).toBe(raw)
        expect(place).toMatchObject({ part: 'WordDocument', table: expect.any(Number) as number })
      }
    }),
    { numRuns: 20, seed: 20_240_131 },
  )
})

describe('tables by the depth of their paragraphs', () => {
  const p = (text: string, depth = 0, ends: 'cell' | 'row' | '' = ''): Paragraph => ({
    text,
    depth,
    endsCell: ends !== '',
    endsRow: ends === 'row',
    endsInnerCell: false,
  })
  const shown = (blocks: ReadonlyArray<Block>): unknown =>
    blocks.map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map((cell) => shown(cell.blocks)))
        : block.kind === 'paragraph'
          ? block.text
          : '',
    )

  test.each([
    ['paragraphs', [p('甲'), p(''), p('乙')], ['甲', '乙']],
    ['rows', [p('甲', 1, 'cell'), p('1', 1, 'cell'), p('', 1, 'row'), p('末')], [[[['甲'], ['1']]], '末']],
    ['a cell of two paragraphs', [p('甲', 1), p('乙', 1, 'cell'), p('', 1, 'row')], [[[['甲', '乙']]]]],
    ['a blank cell', [p('', 1, 'cell'), p('1', 1, 'cell'), p('', 1, 'row')], [[[[], ['1']]]]],
    [
      'a table in a cell',
      [p('1', 2, 'cell'), p('', 2, 'row'), p('', 1, 'cell'), p('2', 1, 'cell'), p('', 1, 'row')],
      [[[[[[['1']]]], ['2']]]],
    ],
    ['a picture beside words', [p('甲\ufffc')], ['甲', '']],
    ['a table that never ends', [p('甲', 1, 'cell'), p('1', 1)], [[[['甲'], ['1']]]]],
  ])('%s', (_, paragraphs, blocks) => {
    expect(shown(blocksOf(paragraphs))).toEqual(blocks)
  })
})

describe('what is shown of the characters', () => {
  const sprm = (code: number, value: number): ReadonlyArray<number> => [code & 0xff, code >> 8, value]
  const [hidden, struck, struckTwice, position] = [0x083c, 0x0837, 0x2a53, 0x2a48]
  type Run = readonly [text: string, modifiers?: ReadonlyArray<number>]
  /** Runs of characters as the streams of a file; the text boxes stand behind the body. */
  const textsOf = (body: ReadonlyArray<Run>, boxes: ReadonlyArray<Run> = []): ReadonlyArray<string> => {
    const runs = [...body, ...boxes]
    const text = runs.map(([one]) => one).join('')
    const main = new Uint8Array(2 * text.length)
    for (let i = 0; i < text.length; i++) new DataView(main.buffer).setUint16(2 * i, text.charCodeAt(i), true)
    let offset = 0
    const characters = runs.map(([one, modifiers = []]) => {
      const start = offset
      offset += 2 * one.length
      return { start, end: offset, modifiers: Uint8Array.from(modifiers) }
    })
    const bodyLength = body.reduce((sum, [one]) => sum + one.length, 0)
    return readParagraphs({
      main,
      pieces: [{ start: 0, end: text.length, offset: 0, width: 2 }],
      stories: [
        { start: 0, end: bodyLength },
        { start: bodyLength, end: text.length },
      ],
      characters,
      paragraphs: [],
    }).map((paragraph) => paragraph.text)
  }

  test.each<readonly [string, ReadonlyArray<Run>, ReadonlyArray<string>]>([
    ['hidden', [['7', sprm(hidden, 1)], ['12\r']], ['12']],
    ['struck through', [['7', sprm(struck, 1)], ['12\r']], ['12']],
    ['struck through twice', [['7', sprm(struckTwice, 1)], ['12\r']], ['12']],
    [
      'a digit above the line',
      [['12'], ['3', sprm(position, 1)], ['4', sprm(position, 1)], ['\r']],
      ['12^34'],
    ],
    ['a digit below the line', [['12'], ['3', sprm(position, 2)], ['\r']], ['12^3']],
    ['a picture', [['\x01\x07']], ['\ufffc']],
    ['a field', [['\x13 PAGE \x147\x15件\r']], ['7件']],
    ['a field that nobody ended', [['甲\x13 DATE 乙\r']], ['甲 DATE 乙']],
  ])('%s', (_, runs, texts) => {
    expect(textsOf(runs)).toEqual(texts)
  })

  test('text boxes follow the body', () => {
    expect(textsOf([['甲\r']], [['乙\r'], ['丙\r']])).toEqual(['甲', '乙', '丙'])
  })
})

describe('damaged', () => {
  const [sample] = fc.sample(files, { numRuns: 1, seed: 1 })
  const bytes = sample?.bytes ?? new Uint8Array()

  test('cut off anywhere: never read in part', () => {
    const whole = readDoc(bytes)
    const text = whole._tag === 'Right' ? whole.right.text : ''
    for (let end = 0; end < bytes.length; end += 61) {
      const read = readDoc(bytes.slice(0, end))
      if (read._tag === 'Right') expect(read.right.text).toBe(text)
    }
  })

  test('totality: whatever bytes are changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    const early = fc.array(fc.tuple(fc.nat(2047), fc.constantFrom(0, 1, 255)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.oneof(changes, early), (all) => {
        const changed = bytes.slice()
        for (const [at, value] of all) changed[at] = value
        expect(['Left', 'Right']).toContain(readDoc(changed)._tag)
      }),
      { numRuns: 300, seed: 20_240_131 },
    )
  })

  test('nothing', () => {
    expect(readDoc(new Uint8Array())).toMatchObject({ left: { reason: 'damaged' } })
  })

  test.each([
    ['a password', 11, 3, { reason: 'encrypted' }],
    ['Word 95', 2, 0x68, { reason: 'unsupported-kind', detail: 'Word 95' }],
    ['another program', 0, 1, { reason: 'unsupported-kind', detail: 'ole' }],
  ])('%s', (_, offset, value, error) => {
    const changed = bytes.slice()
    changed[Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5])) + offset] = value
    expect(readDoc(changed)).toEqual({ _tag: 'Left', left: error })
  })
})
