/**
 * The line of the page that is being read, and what kind of line it is.
 */
import type { Span } from '../../text/Span'
import * as marks from './marks'
import type { HeadFact } from './headFacts'
import type { Line } from './Outline'
import { isDigit, isHan, lineWriter, type Runs } from './Runs'

export interface LineOfPage {
  /** Text of the page; `inside` are the marks of the elements around it. */
  readonly text: (start: number, end: number, inside: number) => void
  /** Text that stands in an attribute. */
  readonly put: (value: Span) => void
  /** A line of its own, with the label that a page would print. */
  readonly fact: (fact: HeadFact) => void
  /** Ends the line; where a mere line break parts them, the next stands close below it. */
  readonly end: (isBreak: boolean) => void
}

const hasHan = (html: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (isHan(html.charCodeAt(i))) return true
  return false
}

export const lineOfPage = (html: string, runs: Runs, add: (line: Line) => void): LineOfPage => {
  const writer = lineWriter(html, runs)
  let fromRun = 0
  let isTight = false
  let hasLinks = false
  let hasWords = false
  let isCaption = false
  let endsOffLine = false

  const end: LineOfPage['end'] = (isBreak) => {
    const toRun = runs.starts.length
    if (toRun > fromRun) {
      const sort = isCaption ? 'caption' : hasLinks && !hasWords ? 'links' : 'text'
      add({ kind: 'line', fromRun, toRun, isTight, sort })
      isTight = isBreak
    } else isTight = false
    fromRun = toRun
    hasLinks = false
    hasWords = false
    isCaption = false
    writer.end()
  }

  /** Each line of preformatted text stands close below the one above; a blank one parts them. */
  const preformatted = (start: number, stop: number): void => {
    for (let from = start; from <= stop; ) {
      const feed = html.indexOf('\n', from)
      const to = feed < 0 || feed > stop ? stop : feed
      if (to > from) writer.text(from, to, true)
      if (to < stop) end(runs.starts.length > fromRun)
      from = to + 1
    }
  }

  return {
    text: (start, stop, inside) => {
      if ((inside & marks.linked) !== 0 && (inside & marks.heading) === 0) hasLinks = true
      else if (!hasWords) hasWords = hasHan(html, start, stop)
      isCaption = (inside & marks.caption) !== 0
      const isOffLine = (inside & marks.offLine) !== 0
      const isMark = isOffLine && !endsOffLine && isDigit(writer.last())
      endsOffLine = isOffLine
      if ((inside & marks.preformatted) !== 0) preformatted(start, stop)
      else {
        if (isMark && isDigit(html.charCodeAt(start))) writer.put('^', start, start)
        writer.text(start, stop, false)
      }
    },
    put: (value) => {
      if (value.end > value.start) writer.text(value.start, value.end, false)
      hasWords = true
    },
    fact: ({ label, value }) => {
      end(false)
      writer.put(label, value.start, value.start)
      writer.text(value.start, value.end, false)
      end(false)
    },
    end,
  }
}
