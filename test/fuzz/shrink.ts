type Lines = ReadonlyArray<string>

/** A list as short as it gets by leaving out stretches, while `isBad` stays true of the rest. */
const shrinkList =
  (isBad: (lines: Lines) => boolean) =>
  (all: Lines): Lines => {
    let lines = all
    for (let size = Math.ceil(lines.length / 2); size >= 1; ) {
      const before = lines.length
      for (let at = 0; at < lines.length; ) {
        const rest = [...lines.slice(0, at), ...lines.slice(at + size)]
        if (isBad(rest)) lines = rest
        else at += size
      }
      size = lines.length < before ? Math.min(size, Math.ceil(lines.length / 2)) : Math.floor(size / 2)
    }
    return lines
  }

/** Lines around the fault that stay: without its neighbours a row may be read in ways it cannot be read among them. */
const context = 9

/** A text that is as short as it gets by leaving out lines far from `offset`, while `isBad` stays true. */
export const shrinkAround =
  (isBad: (text: string) => boolean, offset: number) =>
  (text: string): string => {
    const lines = text.split('\n')
    const at = text.slice(0, offset).split('\n').length - 1
    const [from, to] = [Math.max(0, at - context), at + context]
    const [before, middle, after] = [lines.slice(0, from), lines.slice(from, to), lines.slice(to)]
    const write = (above: Lines, below: Lines): string => [...above, ...middle, ...below].join('\n')
    const above = shrinkList((shorter) => isBad(write(shorter, after)))(before)
    const below = shrinkList((shorter) => isBad(write(above, shorter)))(after)
    return write(above, below)
  }
