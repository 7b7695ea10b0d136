/**
 * Simplified characters of the forms, each with its traditional form and its reading: enough to write a
 * document as a mirror site in traditional characters would.
 */
const table =
  '级級jí 规規guī 范範fàn 项項xiàng 数數shù 许許xǔ 处處chù 罚罰fá 强強qiáng 业業yè 费費fèi 额額é 单單dān 万萬wàn ' +
  '现現xiàn 废廢fèi 发發fā 决決jué 对對duì 务務wù 总總zǒng 购購gòu 关關guān 系係xì 为為wéi 请請qǐng 构構gòu ' +
  '组組zǔ 织織zhī 机機jī 属屬shǔ 国國guó 稳穩wěn 护護hù 权權quán 类類lèi 内內nèi 过過guò 执執zhí 档檔dàng 询詢xún ' +
  '无無wú 没沒méi 补補bǔ 确確què 访訪fǎng 举舉jǔ 报報bào 诉訴sù 复復fù 获獲huò 认認rèn 纳納nà 结結jié 转轉zhuǎn ' +
  '继繼jì 续續xù 办辦bàn 讼訟sòng 维維wéi 纠糾jiū 审審shěn 计計jì 经經jīng 后後hòu 题題tí 问問wèn 况況kuàng 动動dòng ' +
  '开開kāi 进進jìn 会會huì 区區qū 乡鄉xiāng 镇鎮zhèn 厅廳tīng 县縣xiàn 员員yuán 从從cóng 个個gè 监監jiān 来來lái ' +
  '时時shí 间間jiān 统統tǒng 义義yì 热熱rè 线線xiàn 门門mén 户戶hù 财財cái 场場chǎng 应應yīng 据據jù 设設shè 备備bèi ' +
  '渠渠qú 导導dǎo 专專zhuān 对對duì 实實shí 标標biāo 准準zhǔn 议議yì 损損sǔn 显顯xiǎn 术術shù 学學xué 书書shū 体體tǐ'

interface Entry {
  readonly traditional: string
  readonly reading: string
}

const entries: ReadonlyMap<string, Entry> = /* @__PURE__ */ (() =>
  new Map(
    table
      .split(' ')
      .map((entry) => [entry.charAt(0), { traditional: entry.charAt(1), reading: entry.slice(2) }]),
  ))()

const rewritten =
  (write: (entry: Entry) => string) =>
  (text: string): string =>
    Array.from(text, (character) => {
      const entry = entries.get(character)
      return entry === undefined ? character : write(entry)
    }).join('')

export const toTraditional: (text: string) => string = rewritten(({ traditional }) => traditional)

/** Traditional, with the reading in brackets behind each character: 會(huì)同縣(xiàn). */
export const toAnnotated: (text: string) => string = rewritten(
  ({ traditional, reading }) => `${traditional}(${reading})`,
)

const tones = 'āaáaǎaàaēeéeěeèeīiíiǐiìiōoóoǒoòoūuúuǔuùu'

/** The reading without tones, and twice: 國(guo)(guo). */
export const toDoublyAnnotated: (text: string) => string = rewritten(({ traditional, reading }) => {
  const plain = Array.from(reading, (letter) => {
    const at = tones.indexOf(letter)
    return at < 0 || at % 2 === 1 ? letter : tones.charAt(at + 1)
  }).join('')
  return `${traditional}(${plain})(${plain})`
})
