const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Characters by the steps between their code points, packed in base 64 VLQ as in source maps: five bits a digit, the
 * lowest first, a sixth bit where another digit follows; the lowest bit of a step is its sign.
 */
export const charactersAt = (steps: string): ReadonlyArray<string> => {
  const characters: Array<string> = []
  let codePoint = 0
  let step = 0
  let shift = 0
  for (let i = 0; i < steps.length; i++) {
    const digit = digits.indexOf(steps.charAt(i))
    step |= (digit & 31) << shift
    shift += 5
    if (digit > 31) continue
    codePoint += step & 1 ? -(step >> 1) : step >> 1
    characters.push(String.fromCodePoint(codePoint))
    step = 0
    shift = 0
  }
  return characters
}
