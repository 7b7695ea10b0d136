import type { Place } from '../text/Place'

/**
 * What the running text says about the cells of the form: `受理政府信息公开申请859件`.
 *
 * @example
 * import { parseReport } from 'ogi-report'
 *
 * const text = `一、总体情况
 * 2023年，我局收到政府信息公开申请12件，其中网络申请9件。未发生行政复议。
 * 二、主动公开政府信息情况`
 * const parsed = parseReport(text)
 * parsed._tag === 'Right' ? parsed.right.claims.map(({ words, value }) => `${words} ${value}`) : []
 * // => ['收到政府信息公开申请12件 12', '其中网络申请9件 9', '未发生行政复议 0']
 *
 * @since 0.1.0
 */
export interface Claim {
  /**
   * The rows, or groups of rows, that it speaks of together, by the beginning of their addresses:
   * `requests.outcomes.denied`. `requests.handlingFee` is no row of the form; none, where the number is the total
   * or a part of a list that speaks of no cell.
   */
  readonly rows: ReadonlyArray<string>
  /** The columns of these rows that it speaks of together; `citizen`, 公民, is none: natural persons, or everybody. */
  readonly columns: ReadonlyArray<string>
  readonly value: number
  /** As it is printed: `件`, `起`, `万元`; empty where none is, and for a negation. */
  readonly unit: string
  /** 余, 多, 约, 近, 超, 不足: not the number itself. */
  readonly approximate: boolean
  /**
   * `own`: of the body alone (本机关, 办公室); `all`: with all that is below it (全县); `wider`: of a larger whole that it
   * belongs to (全县, in the report of a township); `part`: narrowed in another way, to a channel, a kind, a body that is
   * named; null where nothing narrows or widens it.
   */
  readonly scope: 'own' | 'all' | 'wider' | 'part' | null
  /** 未收到, 没有, 无: the value is zero, and no number is printed. */
  readonly negated: boolean
  /** The year that it speaks of, where it names one. */
  readonly year: number | null
  /** The share that is said to be it, in per cent: 占33.9%. */
  readonly share: number | null
  /** Behind 其中: the index of the claim that this one is a part of. */
  readonly partOf: number | null
  /** Simplified, without annotations and white space. */
  readonly words: string
  /** Where the source says so; null where there is no source. */
  readonly place: Place | null
}
