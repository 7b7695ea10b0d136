/**
 * The accepted readings of a claim: what a careful official may mean by the same words, as sums of rows of the form.
 * A `-` takes a row away.
 */
import type { Claim } from '../report/Claim'
import { flatMap } from '../lists/flatMap'
import {
  carriedForward,
  carriedOver,
  completed,
  decided,
  directSuit,
  laterSuit,
  outcomes,
  received,
  reconsideration,
  unfinished,
} from './rows'

type Reading = ReadonlyArray<string>

const suits = [directSuit, laterSuit]

/** What is said, and what may be meant. */
const rowReadings: ReadonlyArray<readonly [said: Reading, meant: ReadonlyArray<Reading>]> = [
  // 收到: new requests alone, or with those of last year.
  [[received], [[received], [received, carriedOver]]],
  // 受理, 办理: either of them, or what was completed.
  [
    [received, carriedOver],
    [[received], [received, carriedOver], [completed]],
  ],
  // 办结, 答复: all of them, those of this year, those that were not given up.
  [
    [completed],
    [
      [completed],
      [completed, `-${carriedOver}`],
      [completed, `-${outcomes}otherHandling`],
      [completed, `-${outcomes}otherHandling`, `-${outcomes}notProcessed`],
    ],
  ],
  // 予以公开: wholly, or in part as well.
  [[`${outcomes}granted`], [[`${outcomes}granted`], [`${outcomes}granted`, `${outcomes}partiallyGranted`]]],
  // 均已办结: nothing is left.
  [[unfinished], [[carriedForward]]],
  // 行政复议、行政诉讼各1件, or together.
  [
    [reconsideration, ...suits],
    [[reconsideration, ...suits], [reconsideration], suits],
  ],
]

const columnReadings: typeof rowReadings = [
  // The form of 2019 counts what was made and what was disclosed.
  [['issued'], [['issued'], ['created'], ['disclosed']]],
  [['disclosed'], [['disclosed'], ['created'], ['totalDisclosed']]],
  [['citizen'], [['naturalPerson'], ['total']]],
  // 办结, of disputes: without those that are pending, or in a loose way all of them.
  [decided, [decided, ['total']]],
]

const read = (all: typeof rowReadings, said: Reading): ReadonlyArray<Reading> =>
  all.find(([one]) => one.join() === said.join())?.[1] ?? [said]

/** Rows and columns, the plainest reading first. */
export const readingsOf = ({
  rows: saidRows,
  columns: saidColumns,
}: Claim): ReadonlyArray<{ readonly rows: Reading; readonly columns: Reading }> =>
  flatMap(read(columnReadings, saidColumns), (columns) =>
    read(rowReadings, saidRows).map((rows) => ({ rows, columns })),
  )
