/**
 * The words by which a text speaks of the form, as data. The rows and columns of the form bring their own labels;
 * listed here is only what a text says beside them.
 */

import { carriedForward, directSuit, handlingFee, laterSuit, outcomes, reconsideration } from './rows'

export interface Word {
  readonly kind: Kind
  /** Rows of the form by their paths, or columns by their keys; of a year, what is to be added to that of the report. */
  readonly means: ReadonlyArray<string>
}

/** Characters that, by themselves, say nothing of what is counted. */
export const lightCharacters =
  '的了有为是获经共计合总数量件案次类个各该来全因于在后就与和及以或者并且也已而其即对向自所到至涉还作截止底年度种新收'

/** Words by what they do; in brackets stands what may take turns: (收|接)到. */
export const doing = {
  request:
    '(政府信息|政务信息|信息|)公开(的|类|)申请 申请公开 公开申请表 依申请公开(诉求|请求|需求|信息的请求) 信息公开请求',
  topic: '信息 政务 信息公开 公开工作',
  bareRequest: '申请',
  receive: '(收|接)到 接收 共收 收悉 接受',
  handle: '受理 办理 处理 收办 登记',
  complete: '办结 答复 办复 回复 (办理|处理)完毕 办理完成 完成(答复|办理) 审结',
  carry: '结转 转结 顺延 转(入|至|到)',
  method:
    '网络 网上 在线 互联网 平台 网站 (电子|)邮件 (电子|)邮箱 信函 信件 邮寄 来信 当面 现场 窗口 传真 线上 线下 书面 微信 微博 公众号 客户端 抖音 短视频 新媒体',
  self: '我 本 (我|本)(街道|单位|部门)',
  body: '局 委 厅 办 镇 乡 馆 站 所 院 队 中心',
  with: '含 包括 包含 连同 具体(为|是|包括)',
  from: '由 从',
  reach: '(增加|增长|上升|减少|下降|增|升|减|降)(到|至) (减少|下降|降)为',
  years: '以来 历年 近年 至今 近(三|两|几|五)年 连续',
  own: '(我|本)办 (政府|)办公(室|厅) 政府办',
  rest: '其余 剩余 余下 其(他|它)',
  all: '各级各部门 各部门各单位 各级各单位 各乡镇各部门 全系统 各级',
  part: '另(外|有|) 村 社区 部门 单位 乡镇 街道 科室 分局 主要 首次 新发生 一审 二审 再审',
  delta: '同比 环比 增加 减少 增长 下降 上升 降低 回落 相比 较 比 (多|少)于 (增|降)幅',
  not: '未 无 没 尚无 暂无 零发生',
  among: '其中',
  each: '分别 依次',
  every: '均 都 全部 所有 皆 悉数',
  etc: '等',
  share: '占 占比 比例',
  timely: '按时 按期 如期 及时 依法 按规定 (法定|)(时限|期限|时间)(内|) 法定期内',
  about: '约 近 超 超过 逾 将近 接近 大约 不足 不少于 至少 上百',
  aside: '举报投诉 举报 投诉 申诉',
  void: '依申请公开(类|)(文件|公文) 应诉 指导 研判 会商 刊登 刊载 汇编 推送 计划 拟 预计 力争 争取 撤回 撤销 驳回 不予受理 每 满意 建议 提案 热线 备案 审查 审核 清理 修订 修改 评估 解读 起草 申请表 申请书 补正 (延|逾|超)期 工作日 (投诉|)率',
  light:
    '公民、法人 公民或社会组织 任何单位 单位和个人 个人 获得 (审查|复议|复议审查)机关 法院 一共 事项 事件 现象 问题 如下 情况 工作 方面 类型 多种 事务 (其他|非法人|)组织 群众 (社会|)公众 当事人 申请人 提(出|交|起) 应对 引(起|发) 产生 发生 出现 有关 相关 针对 关于 行政机关 机构 有效 按要求 按照 全面 要求 规定 予以 进行 作出 决定 结果 原因 人民 代表 以下简称 加上 除 外 之外 通过 (方|形)式 渠道 途径 继续 导致 行政 法律 同意 收取 共收取 费用 继续办理 现有 目前 年末 原决定 原(具体|)(行政|)行为 任何 (办理|答复|受理|处理)类 (一|二|三|四|五|六|七|八)是',
} as const

/** Words that stand for rows, columns or years: kind, meaning, words. */
export const standing = [
  ['carry', carriedForward, '转下 转下一年 转次年 办理中 (正在|尚在)办理'],
  ['outcome', `${outcomes}granted`, '(同意|全部|完全|准予|予)公开'],
  ['outcome', `${outcomes}partiallyGranted`, '部分予以公开 区分处理'],
  ['outcome', `${outcomes}granted ${outcomes}partiallyGranted`, '公开(或|和|及)部分公开'],
  ['outcome', `${outcomes}denied`, '不同意公开 不予以公开'],
  ['outcome', `${outcomes}unavailable`, '不能提供 无法提供信息'],
  ['outcome', `${outcomes}unavailable.notHeld`, '(本机关|)不掌握'],
  ['outcome', `${outcomes}unavailable.creationRequired`, '没有现成信息 (需要|需)另行制作'],
  ['outcome', `${outcomes}unavailable.unclearRequest`, '补正后仍不明确'],
  ['outcome', `${outcomes}denied.stateSecrets`, '(涉及|)国家秘密'],
  ['outcome', `${outcomes}denied.thirdPartyRights`, '(涉及|)第三方合法权益'],
  ['outcome', `${outcomes}denied.internalAffairs`, '(三类|属于|)内部事务信息'],
  ['outcome', `${outcomes}denied.deliberativeProcess`, '(四类|属于|)过程性信息'],
  ['outcome', `${outcomes}denied.enforcementFiles`, '行政执法案卷信息'],
  ['outcome', `${outcomes}denied.administrativeInquiries`, '行政查询事项'],
  ['outcome', `${outcomes}notProcessed.petitionOrComplaint`, '信访(投诉举报|)类申请'],
  ['dispute', reconsideration, '复议'],
  ['dispute', `${directSuit} ${laterSuit}`, '诉讼 行政诉讼 起诉'],
  ['dispute', directSuit, '直接起诉 (未经复议|)直接提起(行政|)诉讼'],
  ['dispute', laterSuit, '(行政|)复议后提起(行政|)诉讼'],
  ['result', 'corrected', '纠错'],
  ['result', 'pending', '(正在|尚在)审理 审理中 未结'],
  ['state', 'issued', '制发 制定 出台 印发 制定(出台|印发)'],
  ['state', 'repealed', '废止'],
  // Whether what has lapsed counts among the repealed, each body decides for itself.
  ['state', 'lapsed', '失效'],
  ['state', 'inForce', '现行有效 现行有效文件 继续有效'],
  ['state', 'disclosed', '公开 公布 发布 公示'],
  ['fee', handlingFee, '处理费'],
  [
    'applicant',
    'enterprise researchInstitution publicInterestOrganization legalServiceOrganization otherOrganization',
    '法人',
  ],
  // 公民申请: by natural persons, or by anybody.
  ['applicant', 'citizen', '公民'],
  // Beside its departments; of a township, which has none, it is all of it.
  ['own', 'body', '本级 机关'],
  // By their levels: level.ts.
  ['all', '2', '全(县|区|旗)'],
  ['all', '3', '全(市|州|盟)'],
  ['all', '4', '全省'],
  // 主动公开30件、依申请公开12件: documents by how they may be had, or requests.
  ['request', 'access', '依申请(公开|)'],
  ['light', 'proactive', '主动'],
  ['light', 'place', '省 市 县 区 州 旗'],
  ['light', 'government', '政府'],
  ['light', 'apiece', '各'],
  // What goes on from what was handled: 办理结果如下.
  ['light', 'result', '(办理|处理|答复)结果 (办理|答复)情况'],
  // 答复后被行政复议: against this body.
  ['light', 'suffered', '被'],
  // 所有答复件中, 在公开的信息中: a list of them.
  ['light', 'within', '中'],
  // Of all years, unless one is named: 2023年度累计.
  ['void', 'cumulative', '累计'],
  ['light', 'until', '截至 截止'],
  ['year', '-1', '(加|)上年 上一年 去年 往年 同期'],
  ['receive', 'new', '新收 新增'],
  ['year', '0', '(今年|年初)以来 本年 今年 当年 全年 年内 本年内'],
  ['year', '1', '下年 下一年 次年 明年'],
] as const

/**
 * What a word does in a sentence. `void`: what stands beside it is no claim; `aside`: counted, it is
 * something else, denied, it is one thing more; `light`: it changes nothing; whatever is
 * in no list is unknown, and narrows or ends a claim.
 */
export type Kind = keyof typeof doing | (typeof standing)[number][0] | 'document' | 'decision'
