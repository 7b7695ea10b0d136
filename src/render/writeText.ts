/** A page as plain text. */
import { slotsOf } from './Grid'
import { type Layout, layouts, type TextLayout } from './layouts'
import type { Block, Page } from './Page'

/** The texts of a table, square by square, as far as the layout prints them. */
export const tableTexts = (
  { shows }: Layout,
  { texts }: Page,
  block: Extract<Block, { readonly kind: 'table' }>,
): ReadonlyArray<ReadonlyArray<string>> =>
  slotsOf(block.grid).map((row) =>
    row.flatMap((slot) => {
      const { address, label } = slot.cell
      const text = address === null ? label : texts(address)
      const shown = slot.down === 0 && slot.right === 0 ? text : ''
      return shows(slot, text) ? [shown] : []
    }),
  )

export const writeText = (layout: TextLayout, page: Page): string =>
  page.blocks
    .map((block) =>
      block.kind === 'table' ? layouts[layout].write(tableTexts(layouts[layout], page, block)) : block.text,
    )
    .join('\n\n')
    .concat('\n')
