/** 读取时所见各是什么意思，每种一行。 */
import type { ReadingRuleId } from '../../report/RuleId'

export const readingMeanings: Readonly<Record<ReadingRuleId, string>> = {
  'reading/table-absent': '一张表一行也没有找到，各格记为缺失；是否漏报见 structure/rows-complete',
  'reading/row-absent': '规定的一行没有找到，各格记为缺失；是否漏报见 structure/rows-complete',
  'reading/row-ambiguous': '一行（或整个表四）的数与栏数对不上，或连在一起，各格记为无法识别',
  'reading/row-by-arithmetic': '多出一格或一数拆开，只有一种排法符合该行合计，已照此读取',
  'reading/row-by-order': '行名缺失，按所在位置认定',
  'reading/row-by-likely-label': '行名有缺字或错字，按最相近的一行认定',
  'reading/row-repeated': '同一行又出现，数值相同',
  'reading/row-conflict': '同一行又出现，数值不同；如不是一处在表内、一处在表外，该行不采用',
  'reading/table-repeated': '同一张表又出现；数值不同的，只采用各次一致的行',
  'reading/another-report': '文件中还有一份报告，只读取第一份',
  'reading/row-out-of-order': '行次与规定不符，按行名读取',
  'reading/row-surplus': '规定以外的一行，未采用',
  'reading/column-surplus': '规定以外的一栏（如小计），未采用',
  'reading/columns-by-position': '栏名不全或与数值不合，按规定的栏次读取',
  'reading/cell-unreadable': '一格里的文字不是数',
  'reading/digits-apart': '一个数中间有空格，又没有合计可以印证，按一个数读取',
  'reading/number-unplaced': '表内或表旁有一个数，对应不到任何一格',
  'reading/one-row-group': '2021年格式的（六）其他处理合为一行',
  'reading/form-by-year': '格式不是由行名栏名、而是由年度或所引文号认定的',
  'reading/form-unknown': '有表格，但看不出是哪种格式，未读取',
  'reading/date-repaired': '日期缺少年月日等字，已补全',
  'reading/table-is-image': '表格是图片，其中的数无法读取',
  'reading/cut-short': '文件有一部分没有读到',
}
