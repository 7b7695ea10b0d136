/** Amounts of money in the unit of the form. */
import { tenThousand } from '../rules/fees'
import type { Facts } from './Catalogue'

/** 元 to a 分. */
const decimals = 6

/** What would have to stand in the cell, in 万元, behind some words; nothing, where the amount is not known. */
export const inUnit = ({ terms: [amount] }: Facts, before: string): string =>
  typeof amount?.value === 'number'
    ? `${before}${Number((amount.value / tenThousand).toFixed(decimals))}`
    : ''
