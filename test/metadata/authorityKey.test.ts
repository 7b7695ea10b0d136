import { expect, test } from 'vitest'
import { authorityKey } from '../../src/metadata/authorityKey'

test.each([
  ['会同县', '会同县人民政府'],
  ['白苇镇', '白苇镇政府'],
  ['雁回街道', '雁回街道办事处'],
  ['云陌高新区管委会', '云陌高新区管理委员会'],
  ['云陌经济开发区', '云陌经济开发区管理委员会'],
  ['云陌市统计局', '云陌市统计局（本级机关）'],
  ['沧屏县 人民政府', '沧屏县'],
])('%s is %s', (one, other) => {
  expect(authorityKey(one)).toBe(authorityKey(other))
})

test.each([
  ['会同县人民政府', '会同县人民政府办公室'],
  ['白苇镇', '白苇乡'],
  ['云陌市财政局', '云陌市财政局临波分局'],
  ['沧屏县发展和改革局（粮食局）', '沧屏县发展和改革局'],
  ['临波县', '临波区'],
  ['临波新区管委会', '临波区'],
  ['青岚省科技厅', '青岚省科学技术厅'],
])('%s is not %s', (one, other) => {
  expect(authorityKey(one)).not.toBe(authorityKey(other))
})
