/** The checksum of zip archives: a file that was cut or altered on its way must not lose a digit in silence. */

const polynomial = 0xedb88320

const remainderOf = (byte: number): number => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? polynomial : 0)
  return remainder
}

let table: Int32Array | undefined

export const crc32 = (bytes: Uint8Array): number => {
  const remainders = (table ??= Int32Array.from({ length: 256 }, (_, byte) => remainderOf(byte)))
  let crc = -1
  for (const byte of bytes) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}
