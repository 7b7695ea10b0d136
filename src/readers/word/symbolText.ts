/**
 * Symbols that Word stores by their font. The Symbol font has digits and punctuation where ASCII has
 * them; what other fonts draw at a code is not known, and stays a private character that no number has.
 */
export const symbolText = (font: string | undefined, char = ''): string => {
  if (!/^[\dA-F]{1,4}$/iu.test(char)) return ''
  const code = parseInt(char, 16)
  const plain = code & 0xff
  const isAscii = (code & 0xff00) === 0xf000 && plain >= 0x20 && plain <= 0x3f
  return String.fromCharCode(font === 'Symbol' && isAscii ? plain : code)
}
