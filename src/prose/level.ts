/**
 * How high a government stands: 全县 is all that a county has below it, and in the report of a township a larger whole.
 */

const title = /(?:人民政府|政府|办事处|管理委员会|管委会)$/u

const levels: ReadonlyArray<readonly [level: number, name: RegExp]> = [
  [1, /(?:[镇乡]|街道)$/u],
  [2, /[县区旗]$/u],
  [3, /[市州盟]$/u],
  [4, /(?:省|自治区)$/u],
]

/** Null of a bureau, an office, and of whom it is not known. */
export type Level = number | null

export const townshipLevel = 1

/** The last that fits: 自治区 is no 区. */
export const levelOf = (authority: string | null): Level => {
  const name = authority?.replace(title, '') ?? ''
  return levels.reduce<Level>((known, [level, suffix]) => (suffix.test(name) ? level : known), null)
}
