/**
 * The lines with bars that stand together, also with blank lines between them: what a bar at either end of a line means
 * is told by all of them.
 */
export interface BarRun {
  /** Where the next line stands that is none of them. */
  readonly end: number
  /** Whether all of them, and there are several, begin or end with a bar. */
  readonly isOpen: boolean
  readonly isClosed: boolean
}

const bar = '|'

const barRunAt = (text: string, start: number): BarRun => {
  let end = start
  let lines = 0
  let opening = 0
  let closing = 0
  while (end < text.length) {
    const feed = text.indexOf('\n', end)
    const next = feed < 0 ? text.length : feed
    const words = text.slice(end, next).trim()
    if (words !== '') {
      if (!words.includes(bar)) break
      lines++
      if (words.startsWith(bar)) opening++
      if (words.endsWith(bar)) closing++
    }
    end = next + 1
  }
  return { end, isOpen: lines > 1 && opening === lines, isClosed: lines > 1 && closing === lines }
}

/** The run of a line, from the first line that asks for it on; lines ask in their order, so that each is seen once. */
export const barRunsOf = (text: string): ((start: number) => BarRun) => {
  let run: BarRun = { end: 0, isOpen: false, isClosed: false }
  return (start) => {
    if (start >= run.end) run = barRunAt(text, start)
    return run
  }
}
