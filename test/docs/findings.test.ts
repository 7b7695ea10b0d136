import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingMeanings } from '../../src/explain/en/readingMeanings'

/** `| rule | severity | means |` */
const row = /^\| `(?<rule>reading\/[a-z-]+)` \| [a-z, ]+ \| (?<meaning>.+) \|$/gmu

test('docs/findings.md says of each finding of reading what `explain` says', () => {
  const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8')
  const said = [...page.matchAll(row)].map(({ groups }) => [
    groups?.['rule'],
    groups?.['meaning']?.replaceAll('`', ''),
  ])
  expect(Object.fromEntries(said)).toEqual(readingMeanings)
})
