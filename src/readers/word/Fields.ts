/**
 * The fields that are open while a text is read, over runs and paragraphs: what stands in an instruction is not shown,
 * what stands in a result is.
 *
 * ```text
 *   begin  IF 5 = 5  separate  12  end
 *          instruction         result
 * ```
 */
export interface Fields {
  readonly begin: () => void
  readonly separate: () => void
  readonly end: () => void
  /** Whether what is read now is an instruction, or a part of one. */
  readonly hide: () => boolean
  readonly areOpen: () => boolean
}

const ignore = (): void => undefined

/** Of a text whose marks of fields do not match: they hide nothing. */
export const noFields: Fields = {
  begin: ignore,
  separate: ignore,
  end: ignore,
  hide: () => false,
  areOpen: () => false,
}

export const openFields = (): Fields => {
  /** Innermost last: whether it is in its instruction still. */
  const open: Array<boolean> = []
  let instructions = 0
  const leave = (): void => {
    if (open.pop() === true) instructions--
  }
  return {
    begin: () => {
      open.push(true)
      instructions++
    },
    separate: () => {
      if (open.length === 0) return
      leave()
      open.push(false)
    },
    end: leave,
    hide: () => instructions > 0,
    areOpen: () => open.length > 0,
  }
}
