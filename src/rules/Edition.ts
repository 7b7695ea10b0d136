/**
 * A form as a document prints it. Where the form leaves a choice, each choice is an edition:
 *
 * ```text
 *   （六）其他处理   1.…  0 0 0 0 0 0 0          （六）其他处理   0 0 0 0 0 0 0
 *                   2.…  0 0 0 0 0 0 0    or
 *                   3.…  0 0 0 0 0 0 0
 * ```
 *
 * Rules are folded from the rows of an edition, so that none of them knows of the choice.
 *
 * @since 0.1.0
 */
import type { Form } from '../forms/Form'
import { type FormCell, type FormLine, isOneRow, linesOf } from '../forms/lines'
import { memoized } from '../text/memoized'
import { flatMap } from '../lists/flatMap'

export interface Edition {
  /** The rows that are printed, in form order. */
  readonly lines: ReadonlyArray<FormLine>
  /** The rows whose place a group printed as one row has taken. */
  readonly replaced: ReadonlyArray<FormLine>
  /** Both, in form order … */
  readonly all: ReadonlyArray<FormLine>
  /** … and their cells: what a report in this edition consists of. */
  readonly cells: ReadonlyArray<FormCell>
}

/** Indices into the cells of an edition. */
export type Positions = ReadonlyArray<number>

const edition = (form: Form, lines: ReadonlyArray<FormLine>, replaced: ReadonlyArray<FormLine>): Edition => {
  const all = linesOf(form).filter((line) => lines.includes(line) || replaced.includes(line))
  return { lines, replaced, all, cells: flatMap(all, ({ cells }) => cells) }
}

const printedAsOneRow =
  (form: Form, oneRow: FormLine) =>
  ({ lines, replaced }: Edition): Edition => {
    const isSubRow = ({ path }: FormLine): boolean => oneRow.standsFor.includes(path)
    const printed = linesOf(form).filter(
      (line) => line === oneRow || (lines.includes(line) && !isSubRow(line)),
    )
    return edition(form, printed, [...replaced, ...lines.filter(isSubRow)])
  }

export type Editions = readonly [Edition, ...ReadonlyArray<Edition>]

/** The editions of a form, the official one first. */
export const editionsOf: (form: Form) => Editions = /* @__PURE__ */ memoized((form: Form) => {
  const official = edition(
    form,
    linesOf(form).filter((line) => !isOneRow(line)),
    [],
  )
  return linesOf(form)
    .filter(isOneRow)
    .reduce<Editions>((sofar, oneRow) => [...sofar, ...sofar.map(printedAsOneRow(form, oneRow))], [official])
})

/** The edition in which exactly those groups are one row that are `printed` so. */
export const editionWith =
  (printed: (oneRow: FormLine) => boolean) =>
  (form: Form): Edition => {
    const choices = linesOf(form).filter(isOneRow)
    const editions = editionsOf(form)
    const fits = ({ lines }: Edition): boolean =>
      choices.every((line) => lines.includes(line) === printed(line))
    return editions.reduce((sofar, next) => (fits(next) ? next : sofar))
  }
