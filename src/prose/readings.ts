/**
 * The accepted readings of a claim: what a careful official may mean by the same words, as sums of rows of the form.
 * A `-` takes a row away.
 */
import type { Claim } from '../report/Claim'
import { flatMap } from '../lists/flatMap'

type Reading = ReadonlyArray<string>

const readings: Readonly<Record<string, ReadonlyArray<string>>> = {
  // 收到: new requests alone, or with those of last year.
  'requests.received': ['requests.received', 'requests.received requests.carriedOver'],
  // 受理, 办理: either of them, or what was completed.
  'requests.received requests.carriedOver': [
    'requests.received',
    'requests.received requests.carriedOver',
    'requests.outcomes.total',
  ],
  // 办结, 答复: all of them, those of this year, those that were not given up.
  'requests.outcomes.total': [
    'requests.outcomes.total',
    'requests.outcomes.total -requests.carriedOver',
    'requests.outcomes.total -requests.outcomes.otherHandling',
    'requests.outcomes.total -requests.outcomes.otherHandling -requests.outcomes.notProcessed',
  ],
  // 予以公开: wholly, or in part as well.
  'requests.outcomes.granted': [
    'requests.outcomes.granted',
    'requests.outcomes.granted requests.outcomes.partiallyGranted',
  ],
  // 均已办结: nothing is left.
  'requests.unfinished': ['requests.carriedForward'],
  // 行政复议、行政诉讼各1件, or together.
  'disputes.reconsideration disputes.directSuit disputes.suitAfterReconsideration': [
    'disputes.reconsideration disputes.directSuit disputes.suitAfterReconsideration',
    'disputes.reconsideration',
    'disputes.directSuit disputes.suitAfterReconsideration',
  ],
}

const columns: Readonly<Record<string, ReadonlyArray<string>>> = {
  // The form of 2019 counts what was made and what was disclosed.
  issued: ['issued', 'created', 'disclosed'],
  disclosed: ['disclosed', 'created', 'totalDisclosed'],
  citizen: ['naturalPerson', 'total'],
  // 办结, of disputes: without those that are pending, or in a loose way all of them.
  'upheld corrected other': ['upheld corrected other', 'total'],
}

const rowsRead = ({ rows }: Claim): ReadonlyArray<Reading> => {
  const said = rows.join(' ')
  return (readings[said] ?? [said]).map((reading) => reading.split(' '))
}

const columnsRead = ({ columns: said }: Claim): ReadonlyArray<ReadonlyArray<string>> =>
  columns[said.join(' ')]?.map((read) => read.split(' ')) ?? [said]

/** Rows and columns, the plainest reading first. */
export const readingsOf = (
  claim: Claim,
): ReadonlyArray<{ readonly rows: Reading; readonly columns: ReadonlyArray<string> }> =>
  flatMap(columnsRead(claim), (read) => rowsRead(claim).map((rows) => ({ rows, columns: read })))
