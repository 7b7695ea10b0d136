/**
 * The words of a line on the way. A digit that stands above or below the line behind a number is the mark of a note and
 * none of its digits: `12^1`.
 */
export interface Words {
  readonly add: (text: string, isOffLine: boolean) => void
  readonly text: () => string
}

const isDigit = (character: string): boolean => /^\d$/u.test(character)

/** The words that go on behind `before`. */
export const wordsBehind = (before: string): Words => {
  let text = before
  let last = before.slice(-1)
  let endsOffLine = false
  return {
    add: (added, isOffLine) => {
      if (added === '') return
      const isMark = isOffLine && !endsOffLine && isDigit(last) && isDigit(added.charAt(0))
      text += isMark ? `^${added}` : added
      last = added.slice(-1)
      endsOffLine = isOffLine
    },
    text: () => text,
  }
}
