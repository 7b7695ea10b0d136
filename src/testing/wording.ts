/**
 * What an invented authority says beside its tables. No sentence is taken from a real report.
 */
import type { SectionKind } from '../report/Report'
import type { Stated } from '../render/Page'
import { authorityKind } from '../rules/authority'
import { saysNothing, scaleOf } from '../rules/fees'
import type { Chance } from './Chance'
import type { Numbers } from './numbers'

const places = ['云溪县', '松岭市', '白鹭镇', '青禾区', '石桥乡', '临波县', '南屏街道'] as const
const bodies = ['人民政府', '人民政府办公室', '财政局', '水利局', '市场监督管理局'] as const
const townships = /[镇乡]$/u

const namesOf = (place: string): ReadonlyArray<string> => {
  if (place.endsWith('街道')) return [`${place}办事处`]
  return townships.test(place) ? [`${place}人民政府`] : bodies.map((body) => place + body)
}

/** Of 松岭市 nothing is known that would speak against its numbers. */
const authorities: readonly [string, ...ReadonlyArray<string>] = [
  '松岭市人民政府',
  ...places.flatMap(namesOf),
]

const sumWhere = (numbers: Numbers, is: (address: string) => boolean): number =>
  [...numbers].reduce((sum, [address, value]) => (is(address) ? sum + value : sum), 0)

/** An authority of which such numbers are plausible. */
const authorityName = (chance: Chance, numbers: Numbers): string => {
  const rules = sumWhere(numbers, (address) => address.startsWith('proactive.governmentRules.'))
  const fees = sumWhere(numbers, (address) => address === 'proactive.fees.amount')
  const [first, ...others] = authorities
  const isPlausible = (name: string): boolean =>
    (rules === 0 || authorityKind(name) === null) && fees <= scaleOf(name)
  return chance.pick([first, ...others.filter(isPlausible)])
}

interface Titled {
  readonly kind: SectionKind
  readonly heading: string
  readonly texts: readonly [string, ...ReadonlyArray<string>]
}

const sections: ReadonlyArray<Titled> = [
  {
    kind: 'overview',
    heading: '一、总体情况',
    texts: [
      '本机关全年主动发布各类信息，依申请公开渠道畅通，信息管理有序，网站栏目更新及时，监督保障有力，年终考核并接受社会评议，没有责任追究。',
      '（一）主动公开。全年发布信息，内容涉及民生与财政。\n（二）依申请公开。专人办理，按期答复。\n（三）信息管理。先审后发。\n（四）平台建设。门户网站运行平稳。\n（五）监督保障。年终考核。',
      '一年来，本机关坚持公开为常态。\n各类信息及时发布，申请按期答复，信息管理更加规范，平台运行平稳，监督保障有力，考核评议逐项落实。',
    ],
  },
  { kind: 'proactive', heading: '二、主动公开政府信息情况', texts: ['', '各类信息的数量见下表。'] },
  { kind: 'requests', heading: '三、收到和处理政府信息公开申请情况', texts: ['', '本年办理情况如下。'] },
  { kind: 'disputes', heading: '四、政府信息公开行政复议、行政诉讼情况', texts: [''] },
  {
    kind: 'problems',
    heading: '五、存在的主要问题及改进情况',
    texts: [
      '主要问题是栏目更新不够及时。改进办法是明确专人，逐月核对。',
      '（一）主要问题。解读形式较少。\n（二）改进情况。增加图解，办好热线。',
    ],
  },
  {
    kind: 'other',
    heading: '六、其他需要报告的事项',
    texts: ['无其他需要报告的事项。', '本年度未收取信息公开处理费。', '无'],
  },
]

/** Whoever asked for a fee in vain says so. */
const tellingOf =
  (kind: SectionKind, unpaid: number) =>
  (text: string): string =>
    kind === 'other' && unpaid > 0 && saysNothing.test(text) ? '本年度未收到信息公开处理费。' : text

/** What a report of this year states of itself. */
export const statedOf = (
  chance: Chance,
  year: number,
  numbers: Numbers,
): Stated & { readonly year: number } => {
  const authority = authorityName(chance, numbers)
  const unpaid = sumWhere(numbers, (address) => address.includes('.feeOverdue.'))
  const day = 10 + chance.below(20)
  const isSigned = chance.oneIn(2)
  return {
    title: `${authority}${year}年政府信息公开工作年度报告`,
    authority,
    year,
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    publishedOn: chance.oneIn(3) ? null : `${year + 1}-01-${day + 1}`,
    signedOn: isSigned ? `${year + 1}-01-${day}` : null,
    sections: sections.map(({ kind, heading, texts }) => ({
      kind,
      heading,
      text: tellingOf(kind, unpaid)(chance.pick(texts)),
    })),
  }
}
