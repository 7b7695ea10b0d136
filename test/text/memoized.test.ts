import { expect, test } from 'vitest'
import { memoized } from '../../src/text/memoized'

test('made once for each object', () => {
  const asked: Array<string> = []
  const nameOf = memoized(({ name }: { readonly name: string }) => {
    asked.push(name)
    return `${name}!`
  })
  const [one, alike] = [{ name: 'a' }, { name: 'a' }]
  expect([nameOf(one), nameOf(one), nameOf(alike)]).toEqual(['a!', 'a!', 'a!'])
  expect(asked).toEqual(['a', 'a'])
})
