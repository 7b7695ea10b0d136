/**
 * The text of a page in pieces: stretches that stand in the page as they are, and what stands there in
 * other words (an entity, white space of any length).
 *
 * ```text
 *   page   <p>规范性&nbsp;文件\n      1.属于
 *   runs      └ 1 ┘└ 2  ┘└3┘└ 4  ┘└ 5 ┘        2 is a no-break space, 4 is one space or nothing
 * ```
 */
import { referenceAt } from './entities'

/** Pieces of text in order: `text` is undefined where the page shows it as it is. */
export interface Runs {
  readonly starts: Array<number>
  readonly ends: Array<number>
  readonly texts: Array<string | undefined>
}

export const noRuns = (): Runs => ({ starts: [], ends: [], texts: [] })

const ampersand = 38
const space = 32
const lineFeed = 10

/** Spaces that browsers do not run together; as indents and fillers they mean no more than the others. */
const isWide = (code: number): boolean =>
  code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)

const isWhite = (code: number): boolean =>
  code <= space ? code === space || (code >= 9 && code <= 13) : isWide(code)

/** Characters of Chinese text, its marks among them: a line break between two of them is no space. */
export const isChinese = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xff00 && code <= 0xffef) ||
  code === 0x201c ||
  code === 0x201d

export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Writes text into `runs`, a line at a time; white space is one space at most, and none at the ends. */
export interface LineWriter {
  /** Text of the page from one offset to another. */
  readonly text: (start: number, end: number, isPreformatted: boolean) => void
  /** Words that the page does not show as text. */
  readonly put: (text: string | undefined, start: number, end: number) => void
  /** The last unit of the line so far; 0 where it is empty. */
  readonly last: () => number
  readonly end: () => void
}

export const lineWriter = (html: string, { starts, ends, texts }: Runs): LineWriter => {
  let lastUnit = 0
  // White space that is written once something follows it in the line.
  let gapStart = -1
  let gapEnd = -1
  let gapBreaks = false
  let wideSpaces = 0

  const noGap = (): void => {
    gapStart = -1
    gapBreaks = false
    wideSpaces = 0
  }

  const push = (text: string | undefined, start: number, end: number): void => {
    starts.push(start)
    ends.push(end)
    texts.push(text)
    lastUnit = text === undefined ? html.charCodeAt(end - 1) : text.charCodeAt(text.length - 1)
  }

  const put: LineWriter['put'] = (text, start, end) => {
    if (gapStart >= 0 && lastUnit !== 0) {
      const first = text === undefined ? html.charCodeAt(start) : text.charCodeAt(0)
      const isNone = gapBreaks && isChinese(lastUnit) && isChinese(first)
      // Numbers that were set apart stay apart; digits of one number are not.
      if (!isNone) push(wideSpaces > 1 ? '  ' : ' ', gapStart, gapEnd)
    }
    noGap()
    push(text, start, end)
  }

  const white = (code: number, at: number, end: number): void => {
    if (gapStart < 0) gapStart = at
    gapEnd = end
    if (code === lineFeed) gapBreaks = true
    else if (isWide(code)) wideSpaces++
  }

  /** Writes the entity that begins at an ampersand; returns its end, or `at` where there is none. */
  const entity = (at: number): number => {
    const reference = referenceAt(html, at)
    if (reference === undefined) return at
    const first = reference.text.charCodeAt(0)
    if (isWhite(first)) white(first, at, reference.end)
    else put(reference.text, at, reference.end)
    return reference.end
  }

  const text: LineWriter['text'] = (start, end, isPreformatted) => {
    let from = start
    for (let i = start; i < end; ) {
      const code = html.charCodeAt(i)
      if (code === ampersand) {
        if (i > from) put(undefined, from, i)
        from = i
        const next = entity(i)
        i = next === from ? from + 1 : next
        if (next !== from) from = next
      } else if (isPreformatted || !isWhite(code)) i++
      // One space between words stays in their run.
      else if (code === space && i > from && i + 1 < end && !isWhite(html.charCodeAt(i + 1))) i++
      else {
        if (i > from) put(undefined, from, i)
        white(code, i, i + 1)
        from = ++i
      }
    }
    if (end > from) put(undefined, from, end)
  }

  return {
    text,
    put,
    last: () => lastUnit,
    end: () => {
      lastUnit = 0
      noGap()
    },
  }
}
