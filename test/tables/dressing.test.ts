import { describe, expect, test } from 'vitest'
import { mayBeDressed, undressed } from '../../src/tables/dressing'

const bare = (text: string): string => {
  const { start, end } = undressed(text, { start: 0, end: text.length })
  return text.slice(start, end)
}

describe('a cell without the marks around it', () => {
  test.each([
    ['**3**', '3'],
    ['*3*', '3'],
    ['__规章__', '规章'],
    ['~~3~~', '3'],
    ['`3`', '3'],
    ['**`3`**', '3'],
    ['"3"', '3'],
    ["'规章'", '规章'],
    ['""', ''],
    ['"危及""三安全一稳定"""', '危及""三安全一稳定""'],
    ['&nbsp;', ''],
    ['&nbsp;&nbsp;', ''],
    ['\\-3', '-3'],
    ["'3", '3'],
    ["'-3", '-3'],
  ])('%s', (text, own) => {
    expect(bare(text)).toBe(own)
    expect(mayBeDressed(text.charCodeAt(0))).toBe(true)
  })

  test.each([
    '规章',
    '3',
    '**',
    '****',
    '**3',
    '3**',
    '"三安全"与"一稳定"',
    '**3**和**4**',
    '*',
    '`',
    '\\规',
    "'规",
    '&nbsp;3',
    '-',
  ])('has none: %s', (text) => {
    expect(bare(text)).toBe(text)
  })
})

test('a line of marks alone is no cell with marks around it', () => {
  const line = '"'.repeat(100_000)
  expect(bare(line)).toBe(line)
})

test.each(['0', '9', '规', ' ', '\t'])('most cells need no closer look: %j', (text) => {
  expect(mayBeDressed(text.charCodeAt(0))).toBe(false)
})
