/** Amounts of money in the unit of the form. */
import type { Facts } from './Facts'

/** 元 in a 万元. The rules know it too, but a page that only explains is to carry none of them. */
const tenThousand = 10_000

/** In 万元, six decimals are a 分. */
const decimals = 6

/** What would have to stand in the cell, in 万元, behind some words; nothing, where the amount is not known. */
export const inUnit = ({ terms: [amount] }: Facts, before: string): string =>
  typeof amount?.value === 'number'
    ? `${before}${Number((amount.value / tenThousand).toFixed(decimals))}`
    : ''
