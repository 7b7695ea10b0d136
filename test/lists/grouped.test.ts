import { expect, test } from 'vitest'
import { firstOfEach, grouped } from '../../src/lists/grouped'

const words = ['县政府', '市政府', '县教育局', '镇政府']
const place = (word: string): string => word.charAt(0)

test('what has a key in common stands together, in the order in which the keys are met', () => {
  expect([...grouped(words, place)]).toEqual([
    ['县', ['县政府', '县教育局']],
    ['市', ['市政府']],
    ['镇', ['镇政府']],
  ])
})

test('of each group the first', () => {
  expect(firstOfEach(words, place)).toEqual(['县政府', '市政府', '镇政府'])
})
