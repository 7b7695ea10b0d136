/**
 * Cells and rows that stand beside each other in the tables as they are printed.
 */
import type { FormCell, FormLine } from '../forms/lines'
import type { Figures } from '../rules/Figures'

export interface Neighbours {
  readonly areBeside: (one: FormCell, other: FormCell) => boolean
  /** Whether the cells are in one row, which shows the very numbers of the row above or below it. */
  readonly areOfRepeatedRow: (cells: ReadonlyArray<FormCell>) => boolean
}

export const neighboursOf = ({ plan: { edition }, read }: Figures): Neighbours => {
  const { lines, cells } = edition
  const numbersOf = (line: FormLine): Float64Array => {
    const from = cells.findIndex((cell) => cell.line === line)
    return read.subarray(from, from + line.cells.length)
  }
  const areRows = (one: FormLine, other: FormLine): boolean =>
    Math.abs(lines.indexOf(one) - lines.indexOf(other)) === 1
  const isRepeated = (line: FormLine): boolean => {
    const numbers = numbersOf(line)
    return (
      numbers.some((number) => number !== 0) &&
      lines
        .filter((other) => other.block === line.block && areRows(line, other))
        .some((other) => numbersOf(other).every((number, at) => number === numbers[at]))
    )
  }
  return {
    areBeside: (one, other) =>
      one.line === other.line
        ? Math.abs(one.line.cells.indexOf(one) - other.line.cells.indexOf(other)) === 1
        : one.column === other.column && areRows(one.line, other.line),
    areOfRepeatedRow: (own) => {
      const [line, ...others] = new Set(own.map((cell) => cell.line))
      return line !== undefined && others.length === 0 && isRepeated(line)
    },
  }
}
