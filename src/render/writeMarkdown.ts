/** A page as Markdown: headings with number signs, tables with bars. */
import { pipeTable } from './layouts'
import type { Block, Page } from './Page'
import { tableTexts } from './writeText'

const writeBlock =
  (page: Page) =>
  (block: Block): string => {
    switch (block.kind) {
      case 'title':
        return `# ${block.text}`
      case 'heading':
        return `## ${block.text}`
      case 'paragraph':
        return block.text
      case 'table':
        return pipeTable.write(tableTexts(pipeTable, page, block))
    }
  }

export const writeMarkdown = (page: Page): string => `${page.blocks.map(writeBlock(page)).join('\n\n')}\n`
