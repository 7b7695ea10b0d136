/**
 * A compound file, the container of Word 97-2003: a file system in a file.
 *
 * ```text
 *   header ─► table of sectors ─► directory: name, first sector, size of each stream
 *                     └─► the sectors of a stream, chained; short streams in a stream of their own
 * ```
 */

/** Reads a stream by its name; undefined where there is none. Throws a RangeError where the file is cut. */
export type Compound = (name: string) => Uint8Array | undefined

const endOfChain = 0xfffffffa
const entryLength = 128
const headerSectors = 109

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The sectors of a chain; a chain that comes back to itself ends where it would be longer than the file. */
const chainOf = (table: ReadonlyArray<number>, first: number): ReadonlyArray<number> => {
  const chain: Array<number> = []
  for (let at = first; at < endOfChain && chain.length <= table.length; at = table[at] ?? endOfChain)
    chain.push(at)
  return chain
}

const joined = (pieces: ReadonlyArray<Uint8Array>): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const wordsOf = (bytes: Uint8Array): ReadonlyArray<number> => {
  const view = viewOf(bytes)
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true))
}

/** A sector that the file does not have whole is none: the view throws. */
const sectorReader = (bytes: Uint8Array, offset: number, size: number) => {
  const view = viewOf(bytes)
  return (sector: number): Uint8Array => {
    const start = offset + sector * size
    view.getUint8(start + size - 1)
    return bytes.subarray(start, start + size)
  }
}

interface Entry {
  readonly name: string
  readonly first: number
  readonly size: number
}

const entriesOf = (directory: Uint8Array): ReadonlyArray<Entry> => {
  const view = viewOf(directory)
  return Array.from({ length: Math.floor(directory.length / entryLength) }, (_, i) => {
    const at = i * entryLength
    const length = Math.min(32, view.getUint16(at + 64, true) >> 1)
    const letters = Array.from({ length }, (_unused, k) => view.getUint16(at + 2 * k, true))
    return {
      name: String.fromCharCode(...letters.filter((letter) => letter !== 0)),
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    }
  })
}

export const openCompound = (bytes: Uint8Array): Compound => {
  const header = viewOf(bytes)
  const size = 1 << Math.min(12, header.getUint16(30, true))
  const shortSize = 1 << Math.min(12, header.getUint16(32, true))
  const cutoff = header.getUint32(56, true)
  const sector = sectorReader(bytes, size, size)

  // Where the table of sectors stands: first in the header, then in a chain of its own.
  const tableSectors = wordsOf(bytes.subarray(76, 76 + 4 * headerSectors)).filter((at) => at < endOfChain)
  const furthest = Math.ceil(bytes.length / size)
  const places = [...tableSectors]
  for (let at = header.getUint32(68, true), seen = 0; at < furthest && seen < furthest; seen++) {
    const words = wordsOf(sector(at))
    places.push(...words.slice(0, -1).filter((one) => one < endOfChain))
    at = words.at(-1) ?? endOfChain
  }
  const table = wordsOf(joined(places.slice(0, furthest).map(sector)))
  const read = (first: number): Uint8Array => joined(chainOf(table, first).map(sector))

  const entries = entriesOf(read(header.getUint32(48, true)))
  const shortTable = wordsOf(read(header.getUint32(60, true)))
  const shorts = read(entries[0]?.first ?? endOfChain)
  const shortSector = sectorReader(shorts, 0, shortSize)
  const readShort = (first: number): Uint8Array => joined(chainOf(shortTable, first).map(shortSector))

  return (name) => {
    const entry = entries.find((one) => one.name === name)
    if (entry === undefined) return undefined
    const stream = (entry.size < cutoff ? readShort : read)(entry.first)
    return stream.subarray(0, entry.size)
  }
}
