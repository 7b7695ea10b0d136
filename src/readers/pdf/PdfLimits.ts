/**
 * What the reader spends on one file at most; beyond it the file is refused as `too-large`.
 *
 * @since 0.1.0
 */
export interface PdfLimits {
  /** Size of the file. */
  readonly bytes: number
  /** Size of a stream of the file when it is unpacked. */
  readonly unpackedBytes: number
  readonly pages: number
  /** Parcels of about a thousand drawing operators. */
  readonly parcels: number
  /** Characters of one page. */
  readonly characters: number
  readonly milliseconds: number
}

export const defaultLimits: PdfLimits = {
  bytes: 100_000_000,
  unpackedBytes: 64_000_000,
  pages: 300,
  parcels: 2_000,
  characters: 200_000,
  milliseconds: 30_000,
}
