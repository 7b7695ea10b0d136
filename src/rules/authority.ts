/** What the name of an authority tells of its powers and its size; null where the name does not tell. */
export type AuthorityKind = 'township' | 'county' | 'bureau'

const endings: ReadonlyArray<readonly [AuthorityKind, RegExp]> = [
  ['township', /(?:[乡镇]|苏木|街道)(?:人民政府|政府|办事处)?(?:党政办公室|办公室)?$/u],
  // 自治区人民政府 is that of a province.
  ['county', /(?:[县旗]|[^治]区)(?:人民)?政府(?:办公室)?$/u],
  // A bureau of a place, not one of the State Council such as 国家统计局.
  ['bureau', /^(?!国家|中国|中华).{0,30}[省市县区州盟旗].{0,30}局$/u],
]

export const authorityKind = (name: string | null): AuthorityKind | null =>
  (name !== null && endings.find(([, ending]) => ending.test(name))?.[0]) || null
