import { describe, expect, test } from 'vitest'
import { form2019 } from '../../src/forms/form2019'
import { form2021 } from '../../src/forms/form2021'
import { linesOf } from '../../src/forms/lines'
import { editionsOf } from '../../src/rules/Edition'
import { formula } from '../../src/rules/Relation'
import { identities } from '../../src/rules/identities'
import { relationsOf } from '../../src/ruleBook'

const formulas = (form: typeof form2019 | typeof form2021, id: string): ReadonlyArray<string> =>
  identities
    .filter((rule) => rule.id === id)
    .flatMap(relationsOf(form))
    .map(formula)

/** Formulas with the addresses cut down to what differs. */
const short = (text: string): string =>
  text.replaceAll(/\b(?:requests|disputes|proactive)\.(?:outcomes\.)?/gu, '')

describe('what the rules state of the forms', () => {
  test.each([
    ['proactive/total-covers-new', 2, 0],
    ['proactive/items-nonnegative', 5, 0],
    ['requests/balance', 7, 7],
    ['requests/outcomes-total', 7, 7],
    ['requests/row-total', 23, 25],
    ['disputes/total', 3, 3],
    ['cells/count', 198, 200],
  ])('%s: %i relations in 2019, %i in 2021', (id, in2019, in2021) => {
    expect([formulas(form2019, id).length, formulas(form2021, id).length]).toEqual([in2019, in2021])
  })

  test('each rule once', () => {
    expect(new Set(identities.map(({ id }) => id)).size).toBe(identities.length)
  })

  test.each([
    [
      'requests/balance',
      'received.naturalPerson + carriedOver.naturalPerson = total.naturalPerson + carriedForward.naturalPerson',
    ],
    [
      'requests/row-total',
      'received.total = received.naturalPerson + received.enterprise + received.researchInstitution + received.publicInterestOrganization + received.legalServiceOrganization + received.otherOrganization',
    ],
    [
      'disputes/total',
      'reconsideration.total = reconsideration.upheld + reconsideration.corrected + reconsideration.other + reconsideration.pending',
    ],
    ['proactive/total-covers-new', 'governmentRules.disclosed <= governmentRules.totalDisclosed'],
    ['proactive/items-nonnegative', 'licensing.itemsLastYear + licensing.itemsChange >= 0'],
    ['cells/count', 'governmentRules.created is a whole number >= 0'],
  ])('%s: %s', (id, first) => {
    expect(formulas(form2019, id).map(short)[0]).toBe(first)
  })

  test('requests/outcomes-total sums every outcome, and the sub-rows for their group', () => {
    const [first] = formulas(form2021, 'requests/outcomes-total').map(short)
    expect(first).toBe(
      `total.naturalPerson = ${[
        'granted',
        'partiallyGranted',
        'denied.stateSecrets',
        'denied.prohibitedByOtherLaw',
        'denied.securityAndStability',
        'denied.thirdPartyRights',
        'denied.internalAffairs',
        'denied.deliberativeProcess',
        'denied.enforcementFiles',
        'denied.administrativeInquiries',
        'unavailable.notHeld',
        'unavailable.creationRequired',
        'unavailable.unclearRequest',
        'notProcessed.petitionOrComplaint',
        'notProcessed.repeatRequest',
        'notProcessed.publicationRequest',
        'notProcessed.excessiveRequests',
        'notProcessed.confirmationOrReissue',
        'otherHandling.correctionOverdue',
        'otherHandling.feeOverdue',
        'otherHandling.other',
      ]
        .map((row) => `${row}.naturalPerson`)
        .join(' + ')}`,
    )
  })

  test.each([
    ['proactive.licensing.itemsChange is a whole number'],
    ['proactive.procurement.amount is a number >= 0'],
    ['proactive.procurement.projects is a whole number >= 0'],
  ])('cells/count: %s', (one) => {
    expect(formulas(form2019, 'cells/count')).toContain(one)
  })
})

describe('the editions of a form', () => {
  test('2019 leaves no choice', () => {
    expect(editionsOf(form2019).map(({ cells }) => cells.length)).toEqual([198])
  })

  test('2021: （六）其他处理 as three rows, or as one in their place', () => {
    const [official, oneRow] = editionsOf(form2021)
    expect(official.cells).toHaveLength(200)
    expect(official.lines).toHaveLength(linesOf(form2021).length - 1)
    expect(oneRow?.cells).toHaveLength(207)
    expect(oneRow?.replaced.map(({ row }) => row.key)).toEqual(['correctionOverdue', 'feeOverdue', 'other'])
    const outcomes = identities.filter(({ id }) => id === 'requests/outcomes-total')
    const [first] = outcomes.flatMap(({ relations }) => relations(oneRow?.lines ?? [])).map(formula)
    expect(first).toContain('requests.outcomes.otherHandling.naturalPerson')
    expect(first).not.toContain('feeOverdue')
  })
})
