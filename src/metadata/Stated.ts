/**
 * A value, and where the normalised text states it: from the offsets of a squeezed stretch back to
 * those of the text.
 */
import { type Normalized, quote } from '../normalize/Normalized'
import type { IsoDate, Report } from '../report/Report'
import { type Span, span } from '../text/Span'
import { findPeriod } from './findPeriod'
import { origin, type Squeezed } from '../text/Squeezed'
import { type WrittenDate, yearOf as readYear } from './WrittenDate'

export interface Stated<A> extends Span {
  readonly value: A
  /** The dates in it that were read without their marks. */
  readonly repaired?: ReadonlyArray<Span>
}

const halfWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0)

/** Words as they are printed, but without annotations, white space, marks of markup, doubled commas and wide digits. */
export const words =
  (normalized: Normalized) =>
  (squeezed: Squeezed) =>
  (where: Span | undefined): Stated<string> | undefined => {
    if (where === undefined) return undefined
    const { start, end } = origin(squeezed)(where)
    const value = quote(normalized)({ start, end })
      .replace(/[\s#*]+|[,，]{2}/gu, '')
      .replace(/[０１２３４５６７８９]/gu, halfWidth)
    return { value, start, end }
  }

export const year =
  (squeezed: Squeezed) =>
  (where: Span | undefined): Stated<number> | undefined =>
    where && {
      value: readYear(squeezed.text.slice(where.start, where.end)),
      ...origin(squeezed)(where),
    }

/** A date that the calendar has. */
export const date =
  (squeezed: Squeezed) =>
  (written: WrittenDate | undefined): Stated<IsoDate> | undefined => {
    if (written === undefined || written.iso === null) return undefined
    const where = origin(squeezed)(written)
    return { value: written.iso, repaired: written.repaired ? [where] : [], ...where }
  }

type DateRange = NonNullable<Report['period']>

export const period = (squeezed: Squeezed): Stated<DateRange> | undefined => {
  const found = findPeriod(squeezed)
  return (
    found && {
      value: { start: found.from, end: found.to },
      repaired: found.repaired.map(origin(squeezed)),
      ...origin(squeezed)(found),
    }
  )
}

/** A period states the year that it ends in. */
export const yearOf = (stated: Stated<DateRange> | undefined): Stated<number> | undefined =>
  stated && { ...stated, value: Number(stated.value.end.slice(0, 4)) }

export const where = (stated: Stated<unknown> | undefined): Span | null =>
  stated === undefined ? null : span(stated.start, stated.end)
