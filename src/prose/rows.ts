/**
 * The rows and columns of the form that a text speaks of most.
 */
export const received = 'requests.received'
export const carriedOver = 'requests.carriedOver'
export const outcomes = 'requests.outcomes.'
export const completed = `${outcomes}total`
export const carriedForward = 'requests.carriedForward'
/** No row: what is said of all requests, that none is open. */
export const unfinished = 'requests.unfinished'
export const handlingFee = 'requests.handlingFee'
export const reconsideration = 'disputes.reconsideration'
export const directSuit = 'disputes.directSuit'
export const laterSuit = 'disputes.suitAfterReconsideration'

/** The columns of what 办结行政复议 counts: all but those that are pending. */
export const decided: ReadonlyArray<string> = ['upheld', 'corrected', 'other']
