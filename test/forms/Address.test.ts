import { expectTypeOf, test } from 'vitest'
import type { Address } from '../../src/forms/Address'

test('every cell of both forms is an address', () => {
  expectTypeOf<'requests.outcomes.granted.naturalPerson'>().toExtend<Address>()
  expectTypeOf<'requests.outcomes.denied.stateSecrets.total'>().toExtend<Address>()
  expectTypeOf<'proactive.procurement.amount'>().toExtend<Address>()
  expectTypeOf<'proactive.fees.amount'>().toExtend<Address>()
  expectTypeOf<'disputes.directSuit.pending'>().toExtend<Address>()
})

test('a group printed as one row has addresses of its own', () => {
  expectTypeOf<'requests.outcomes.otherHandling.total'>().toExtend<Address>()
  expectTypeOf<'requests.outcomes.otherHandling.feeOverdue.total'>().toExtend<Address>()
})

test('a group, a row or a word is none', () => {
  expectTypeOf<'requests.outcomes.denied.total'>().not.toExtend<Address>()
  expectTypeOf<'requests.received'>().not.toExtend<Address>()
  expectTypeOf<'proactive.governmentRules.decisions'>().not.toExtend<Address>()
  expectTypeOf<string>().not.toExtend<Address>()
})
