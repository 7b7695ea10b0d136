/**
 * What is known of the records of a document before any of them is a row.
 */
import type { FormBlock } from '../forms/Form'
import type { FormLine } from '../forms/lines'
import { type BlockShape, fitRecord, inFormOrder, shapesOf } from './blockShape'
import type { ValueRecord } from './ValueRecord'
import type { FormLabels } from './FormLabels'
import type { PlacedBy, Placement } from './Placement'
import { mayBeShifted } from './shifts'

export interface Known {
  readonly labels: FormLabels
  readonly shapes: ReadonlyMap<FormBlock, BlockShape>
  /** Records whose label may be that of their neighbour. */
  readonly shifted: ReadonlySet<ValueRecord>
}

export const knownOf = (labels: FormLabels, records: ReadonlyArray<ValueRecord>): Known => ({
  labels,
  shapes: shapesOf(labels, records),
  shifted: mayBeShifted(labels, records),
})

/** Whether the values of a record fit the columns of a block. */
export const fits = ({ shapes }: Known, block: FormBlock, record: ValueRecord): boolean => {
  const shape = shapes.get(block)
  return shape !== undefined && fitRecord(shape)(record) !== undefined
}

/** A record as a row of the form, with cells where its values fit the columns. */
export const placed = ({ shapes }: Known, line: FormLine, record: ValueRecord, by: PlacedBy): Placement => {
  const shape = shapes.get(line.block)
  const fit = shape === undefined ? undefined : fitRecord(shape)(record)
  return {
    line,
    cells: shape === undefined || fit === undefined ? undefined : inFormOrder(line.block, shape.order(), fit),
    by,
    byArithmetic: fit?.by === 'arithmetic',
    record,
  }
}
