const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A step as base 64 VLQ, as in source maps: five bits a digit, the lowest is the sign. @param {number} step */
const vlq = (step) => {
  let rest = step < 0 ? (-step << 1) | 1 : step << 1
  let packed = ''
  do {
    const digit = rest & 31
    rest >>>= 5
    packed += digits.charAt(rest > 0 ? digit | 32 : digit)
  } while (rest > 0)
  return packed
}

/** @param {string} character */
export const code = (character) => character.codePointAt(0) ?? 0

/** The steps between the code points of characters; `src/text/charactersAt.ts` unpacks them. @param {ReadonlyArray<string>} column */
export const steps = (column) =>
  column.map((one, i) => vlq(code(one) - (i === 0 ? 0 : code(column[i - 1] ?? '')))).join('')

/** @param {string} name @param {string} value */
export const constant = (name, value) => `export const ${name} =\n  '${value}'\n`
