import { expect, test } from 'vitest'
import { escapeHtml } from '../../src/text/escapeHtml'

test.each([
  ['规章 3', '规章 3'],
  ['<b>规章</b>', '&lt;b&gt;规章&lt;/b&gt;'],
  ['"甲" & "乙"', '&quot;甲&quot; &amp; &quot;乙&quot;'],
  ['&lt;', '&amp;lt;'],
])('%s in a page is %s', (text, html) => {
  expect(escapeHtml(text)).toBe(html)
})
