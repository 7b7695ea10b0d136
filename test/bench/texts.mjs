// What is measured: synthetic reports, the same in every run.
import fc from 'fast-check'
import { documents } from 'ogi-report/testing'

const seed = 20_240_131

/** @param {ReadonlyArray<import('ogi-report/testing').NoiseName>} noise */
const document = (noise) => {
  const wanted = documents({ form: '2021', printing: 'plain', writing: 'tabs', noise })
  const [drawn] = fc.sample(wanted, { seed, numRuns: 1 })
  if (drawn === undefined) throw new Error('no document')
  return drawn.text
}

const sentence = '本机关对照年度要点逐项落实，全年组织培训两期，栏目每月自查一次，发现的问题当月改完。\n'
const annotated =
  '本機(jī)關(guān)對(duì)照年度要點(diǎn)逐項(xiàng)落實(shí)，全年組織(zhī)培訓(xùn)兩(liǎng)期，欄(lán)目每月自查一次。\n'

/** The text with its first section as long as it takes. @param {string} text @param {string} by @param {number} length */
const lengthened = (text, by, length) => {
  const at = text.indexOf('\n', text.indexOf('一、')) + 1
  return (
    text.slice(0, at) +
    by.repeat(Math.max(0, Math.round((length - text.length) / by.length))) +
    text.slice(at)
  )
}

/** A report of 3,000 characters with 200 cells. */
export const report = lengthened(document([]), sentence, 3000)

/** The like of it, in traditional characters with pinyin behind them. */
export const annotatedReport = lengthened(document(['annotated']), annotated, 5000)

/** A report whose prose goes on and on. @param {number} length */
export const longProse = (length) => lengthened(report, sentence, length)

/** Reports one behind the other. @param {number} length */
export const manyTables = (length) => report.repeat(Math.max(1, Math.round(length / report.length)))
