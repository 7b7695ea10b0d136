/** More decimals than any amount is stated with; beyond them a fraction is not printed. */
const mostDecimals = 8

/** A number without an exponent, as a form shows it: `0.05`, `4068.208`, `-8`. */
export const printNumber = (value: number): string => {
  const plain = String(value)
  if (!plain.includes('e')) return plain
  // Above 21 digits, and below a millionth, JavaScript prints an exponent.
  return Math.abs(value) < 1 ? value.toFixed(mostDecimals) : BigInt(value).toString()
}
