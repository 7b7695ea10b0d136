/**
 * The rows of the form that a text speaks of most.
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
