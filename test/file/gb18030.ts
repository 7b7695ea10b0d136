/** The bytes of a text in GB18030, of which only Unicode's two-byte part is needed: platforms decode, none encodes. */
const encoder = (): ReadonlyMap<string, readonly [number, number]> => {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
  return codes
}

let codes: ReturnType<typeof encoder> | undefined

export const gb18030 = (text: string): Uint8Array =>
  new Uint8Array(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0)
      if (code < 0x80) return [code]
      const pair = (codes ??= encoder()).get(character)
      if (pair === undefined) throw new Error(`${character} is not in the two-byte part of GB18030`)
      return pair
    }),
  )
