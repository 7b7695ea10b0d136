import { expect, test } from 'vitest'
import { agencyNameIn, withoutOffice, withoutPublicityOffice } from '../../src/metadata/agencyName'
import { slice } from '../../src/text/Span'

const nameIn = (words: string): string | null => {
  const name = agencyNameIn(words)({ start: 0, end: words.length })
  return name === undefined ? null : slice(words)(name)
}

test.each([
  '青岚省',
  '云陌市',
  '沧屏满族自治县',
  '青岚自治州',
  '白马盟',
  '红花苏木',
  '本溪市',
  '全州县',
  '将乐县',
  '白苇镇人民政府',
  '石鼓岭乡',
  '雁回街道',
  '雁回街道办事处',
  '沧屏县人民政府办公室',
  '云陌市发展和改革委员会',
  '云陌市规划与建设局',
  '云陌市科委',
  '国家卫生健康委',
  '云陌海关',
  '海关总署',
  '国务院办公厅',
  '云陌市委',
  '中共云陌市委办公室',
  '云陌新区管委会',
  '云陌市气象台',
  '沧屏县档案馆',
  '中国人民银行云陌市中心支行',
  '云陌市公安局交通警察支队',
  '沧屏县政务服务中心',
  '沧屏县发展和改革局(粮食局)',
])('a name: %s', (name) => {
  expect(nameIn(name)).toBe(name)
})

test.each([
  ['关于沧屏县审计局', '沧屏县审计局'],
  ['沧屏县审计局关于', '沧屏县审计局'],
  ['沧屏县人民政府办公室关于沧屏县', '沧屏县'],
  ['沧屏县人民政府(本级机关)', '沧屏县人民政府'],
  ['沧屏县人民政府(盖章)', '沧屏县人民政府'],
  ['沧屏县审计局发布', '沧屏县审计局'],
])('the name in %s', (words, name) => {
  expect(nameIn(words)).toBe(name)
})

test.each([
  '',
  '我局',
  '本机关',
  '本级政府',
  '全县',
  '各部门',
  '县政府',
  '县委县政府',
  '市委',
  '镇党委',
  '区委区政府',
  '党中央国务院',
  '国务院',
  '人民政府',
  '新闻中心',
  '网上办事大厅',
  '走进云陌市',
  '信息公开查阅场所',
  '中华人民共和国',
  '888bet(中国)官方网站',
  '飞龙体育直播',
  '幸运公司市统计局',
  '根据规定',
])('no name: %s', (words) => {
  expect(nameIn(words)).toBeNull()
})

test.each([
  ['沧屏县政务公开领导小组办公室', '沧屏县', '沧屏县'],
  ['沧屏县人民政府信息公开工作领导小组办公室', '沧屏县人民政府', '沧屏县人民政府'],
  ['沧屏县公开办', '沧屏县', '沧屏县'],
  ['沧屏县审计局办公室', '沧屏县审计局办公室', '沧屏县审计局'],
  ['沧屏县政府办公室政府信息公开领导小组办公室', '沧屏县政府办公室', '沧屏县政府'],
  ['沧屏县人民政府办公室信息室', '沧屏县人民政府办公室信息室', '沧屏县人民政府'],
  ['石鼓岭乡党政综合办', '石鼓岭乡党政综合办', '石鼓岭乡'],
  ['办公室', '办公室', '办公室'],
])('%s', (office, signer, principal) => {
  const span = { start: 0, end: office.length }
  expect(slice(office)(withoutPublicityOffice(office)(span))).toBe(signer)
  expect(slice(office)(withoutOffice(office)(span))).toBe(principal)
})
