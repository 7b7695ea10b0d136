/**
 * Where the foot of a page begins: behind the element that holds its text, or at a line that ends every
 * page of its kind. No section of the report stands in it.
 */
import type { Block, Line } from './Outline'
import type { Page } from './readPage'

/** The number of a section, perhaps in a tag of its own. */
const section = /^[一二三四五六][、.．<]/u

const lastWords =
  /^(?:版权所有|相关(?:链接|信息|文[章件]|阅读|报道|新闻)|您是第|主办(?:单位)?[:：]|网站标识码|[上下]一[篇条][:：]|扫一扫|【?打印(?:本页)?[】 ]|分享到?[:：])/u

/** Longer than any of the words above. */
const fewWords = 8

const eachLine = (blocks: ReadonlyArray<Block>, visit: (line: Line) => void): void => {
  for (const block of blocks) {
    if (block.kind === 'line') visit(block)
    if (block.kind !== 'table') continue
    for (const row of block.rows) {
      if (row.kind === 'line') visit(row)
      else if (row.kind === 'row') for (const cell of row.cells) eachLine(cell.blocks, visit)
    }
  }
}

/** The offset in the page; its length where it has no foot. */
export const footOf = (html: string, { runs, blocks, lastTable, textEnd }: Page): number => {
  let foot = html.length
  let end = textEnd
  eachLine(blocks, ({ fromRun, sort }) => {
    const start = runs.starts[fromRun] ?? 0
    if (start < lastTable || sort === 'links') return
    const words = html.slice(start, start + fewWords)
    if (section.test(words)) {
      foot = html.length
      if (start >= end) end = html.length
    } else if (start >= end || lastWords.test(words)) foot = Math.min(foot, start)
  })
  return foot
}
