/**
 * How much of a Word file is read. A report has some hundred kilobytes of XML in a dozen parts, at a
 * depth of thirty; what is far beyond that was made to exhaust the reader.
 */

/** Bytes of all parts that are read, unpacked. */
export const mostBytes = 32 * 1024 * 1024

/** Files in the archive, pictures included. */
export const mostEntries = 10_000

/** Elements inside each other. */
export const deepest = 400

/** Styles that are based on each other, numberings that link to each other. */
export const longestChain = 20
