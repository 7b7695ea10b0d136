/**
 * Documents by how they may be had, which are no requests: 制发公文50件，其中主动公开30件、依申请公开12件、不予公开8件.
 */
import type { Heard } from './Heard'
import { isActing } from './scope'
import { outcomes } from './rows'
import type { Quantity } from './tokens'
import { has, meant, stands, type Tokens } from './words'

/** 主动公开30件: documents, sorted. */
export const isSorting = (words: Tokens): boolean =>
  words.some((token, at) => stands(token, 'proactive') && words[at + 1]?.kind === 'state') &&
  !has(words, 'document', 'decision')

/** 依申请公开12件 in a list of what is no request, 不予公开8件 beside it: the others, where nothing is done to them. */
export const isSorted = ({ sorted, list }: Heard, own: Tokens, { unit }: Quantity): boolean => {
  const whole = list?.total?.draft
  const isAmong = sorted === unit
  const isListed = whole?.rows.length === 0 && whole.unit === unit
  return (
    !isActing(own) &&
    !has(own, 'bareRequest') &&
    (((isAmong || isListed) && meant(own, 'request').includes('access')) ||
      (isAmong && meant(own, 'outcome').includes(`${outcomes}denied`)))
  )
}
