import { expect, test } from 'vitest'
import { connected } from '../../src/suspects/connected'

/** `ab bc d`: three items with their keys. */
const groups = (items: string): ReadonlyArray<string> =>
  connected((item: string) => Array.from(item, (key) => key.charCodeAt(0)))(items.split(' ')).map((group) =>
    group.join(' '),
  )

test.each<[items: string, groups: ReadonlyArray<string>]>([
  ['a b c', ['a', 'b', 'c']],
  ['ab bc d', ['ab bc', 'd']],
  ['ab cd bc', ['ab cd bc']],
  ['ab bc a', ['ab bc a']],
  ['ab c bd a', ['c', 'ab bd a']],
])('what has a key in common, directly or through others, is one group: %s', (items, expected) => {
  expect(groups(items)).toEqual(expected)
})
