import { isSpace } from './Span'

/** The text without any white space: Chinese needs none, and labels and titles are spaced out as one likes. */
export const compact = (text: string): string => {
  let out = ''
  let kept = 0
  for (let i = 0; i < text.length; i++) {
    if (!isSpace(text.charCodeAt(i))) continue
    if (i > kept) out += text.slice(kept, i)
    kept = i + 1
  }
  return kept === 0 ? text : out + text.slice(kept)
}
