/**
 * Every regular expression that reading metadata runs is linear. They are collected while it reads, so
 * none has to be exported for the test or listed by hand.
 */
import { checkSync } from 'recheck'
import { beforeAll, expect, test, vi } from 'vitest'
import { openings } from './openings'
import { read } from './reading'

const used = new Map<string, RegExp>()

beforeAll(() => {
  // `test`, `search` and `replace` go through `exec`, as the language defines them.
  const { exec } = Object.getOwnPropertyDescriptors(RegExp.prototype)
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    used.set(String(this), this)
    return exec.value?.call(this, text) ?? null
  })
  for (const [, cases] of openings) for (const { text } of cases) read(text)
  spy.mockRestore()
})

test('the expressions were collected', () => {
  expect(used.size).toBeGreaterThan(30)
})

test('they are linear and read Unicode', { timeout: 120_000 }, () => {
  const verdicts = Array.from(used.values(), ({ source, flags }) => ({
    source,
    unicode: flags.includes('u'),
    status: checkSync(source, flags, { timeout: 30_000 }).status,
  }))
  expect(verdicts.filter(({ unicode, status }) => !unicode || status !== 'safe')).toEqual([])
})
