import { expect, test } from 'vitest'
import { findSignature } from '../../src/metadata/findSignature'
import { slice } from '../../src/text/Span'
import { squeeze } from '../../src/text/Squeezed'

/** Who signs a text, and when; `-` for nobody. */
const signature = (text: string): string | undefined => {
  const tail = squeeze(text)({ start: 0, end: text.length })
  const found = findSignature(tail)
  return (
    found && `${found.agency === undefined ? '-' : slice(tail.text)(found.agency)} ${found.date.iso ?? '-'}`
  )
}

test.each([
  ['沧屏县审计局\n2021年1月8日', '沧屏县审计局 2021-01-08'],
  ['沧屏县审计局\n(2021年1月8日)', '沧屏县审计局 2021-01-08'],
  ['沧屏县审计局\n2021年1月8日。', '沧屏县审计局 2021-01-08'],
  ['沧屏县审计局2021年1月8日', '沧屏县审计局 2021-01-08'],
  ['|沧屏县审计局|\n|2021-01-08||', '- 2021-01-08'],
  ['沧屏县审计局\n20210108', '沧屏县审计局 2021-01-08'],
  ['沧屏县审计局\n二〇二一年一月八日', '沧屏县审计局 2021-01-08'],
  ['2021年1月8日', '- 2021-01-08'],
  ['2021年1月5日\n沧屏县审计局\n2021年1月8日', '沧屏县审计局 2021-01-08'],
  ['2021年1月5日\n无。\n2021年1月8日', '- 2021-01-05'],
])('%j is signed: %s', (text, signed) => {
  expect(signature(text)).toBe(signed)
})

test.each([
  '会议于2021年1月8日',
  '于2021年1月8日',
  '2021年1月8日召开',
  '2021年1月8日起',
  '(以上截至2021年1月8日',
  '2021年1月',
  '2021年',
  `${'无'.repeat(60)}沧屏县审计局2021年1月8日`,
])('%s is no signature', (text) => {
  expect(signature(text)).toBeUndefined()
})
