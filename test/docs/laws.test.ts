/** The page of laws and the tests say the same: every law of the page is tested where it says, and no other. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const page = readFileSync(`${root}docs/laws.md`, 'utf8')

type Places = ReadonlyMap<string, ReadonlySet<string>>

const stated: Places = new Map(
  page
    .split(/^## /mu)
    .slice(1)
    .map((chapter) => {
      const [name = '', ...lines] = chapter.split('\n')
      const [, tested = ''] = lines.join(' ').split('Tested in ')
      return [name, new Set(Array.from(tested.matchAll(/`(test\/.+?)`/gu), ([, file = '']) => file))]
    }),
)

/** `law: honesty`, or `law: honesty: of table three`. */
const title = /\bdescribe\(\s*['`]law: ([a-z ]+)/gu

const tested = (): Places => {
  const places = new Map<string, Set<string>>()
  for (const file of readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.test.ts')) continue
    const path = `test/${file.replaceAll('\\', '/')}`
    for (const [, law = ''] of readFileSync(root + path, 'utf8').matchAll(title))
      places.set(law, (places.get(law) ?? new Set()).add(path))
  }
  return places
}

const sorted = (places: Places, law: string): ReadonlyArray<string> => [...(places.get(law) ?? [])].sort()

describe('the page of laws', () => {
  const found = tested()

  test.each([...stated.keys()])('%s is tested where it says', (law) => {
    expect(sorted(stated, law)).not.toEqual([])
    expect(sorted(found, law)).toEqual(sorted(stated, law))
  })

  test('states every law that is tested', () => {
    expect([...found.keys()].filter((law) => !stated.has(law))).toEqual([])
  })
})
