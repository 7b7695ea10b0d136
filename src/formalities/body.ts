/**
 * What kind of body reports, and whether two names can be those of one body.
 */

/** Bodies that the regulation binds to 31 January; the others report by 31 March, or it is not said. */
const department = /(?:[厅局委署]|委员会|总队|支队|海关|研究室)(?:[(（].{1,20}[)）])?$/u
const ownGovernment = /管理?委员会(?:[(（].{1,20}[)）])?$/u

/** Whether the report of this authority may be published until 31 March: what is not known may. */
export const reportsByMarch = (authority: string | null): boolean =>
  authority === null || !department.test(authority) || ownGovernment.test(authority)

/** The government of a place, from the county upwards. */
export const isCountyOrHigher = (authority: string | null): boolean =>
  authority !== null && /[省市县区州盟旗](?:人民政府)?$/u.test(authority)

const government =
  /人民政府|政府|办公[厅室]|办事处|管委会|党委|委(?:员会|(?=$|[(（]))|领导小组|中共|[(（].{1,20}[)）]/gu

/** The characters that tell one body from another: without places of government and offices. */
const telling = (name: string): string => name.replace(government, '')

/** Beside what both begin with and both end with. */
const remainders = (one: string, other: string): readonly [string, string] => {
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}

/**
 * Whether two names are plainly those of two bodies: each has something of its own, and no character in
 * common there. 科委 and 科学技术委员会 can be one, 白苇镇 and 石鼓岭乡 cannot.
 */
export const areApart = (one: string, other: string): boolean => {
  const [first, second] = remainders(telling(one), telling(other))
  if (first === '' || second === '') return false
  return !Array.from(first).some((character) => second.includes(character))
}
