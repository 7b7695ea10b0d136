/**
 * The modifiers (sprm) of Word 97-2003 that decide what is shown and where tables are.
 */

import type { RunLook } from './RunLook'

const modifier = {
  isRemoved: 0x0800,
  isStruck: 0x0837,
  isHidden: 0x083c,
  position: 0x2a48,
  isStruckTwice: 0x2a53,
  isInTable: 0x2416,
  endsRow: 0x2417,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
  depth: 0x6649,
  tableDefinition: 0xd608,
  tabs: 0xc615,
} as const

/** Bytes of the operand by the three highest bits of the modifier; 6 says it itself. */
const operandLengths = [1, 1, 2, 4, 2, 2, 0, 3] as const

const operandLength = (code: number, view: DataView, at: number): number => {
  if (code >> 13 !== 6) return operandLengths[(code >> 13) as 0]
  if (code === modifier.tableDefinition) return view.getUint16(at, true) + 1
  const length = view.getUint8(at)
  // So many tab stops are removed and set that one byte does not count them: the last thing in its list.
  return code === modifier.tabs && length === 255 ? view.byteLength - at : length + 1
}

/** The first byte of each operand, by modifier. */
type Settings = ReadonlyMap<number, number>

const readSettings = (bytes: Uint8Array): Settings => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const settings = new Map<number, number>()
  for (let at = 0; at + 3 <= bytes.length; ) {
    const code = view.getUint16(at, true)
    settings.set(code, view.getUint8(at + 2))
    at += 2 + operandLength(code, view, at + 2)
  }
  return settings
}

const hiding = [modifier.isRemoved, modifier.isHidden, modifier.isStruck, modifier.isStruckTwice]

/** Above the line is 1, below it 2. */
const onTheLine = 0

/** Characters that are hidden, struck through, or removed under tracked changes are not shown. */
export const lookOf = (modifiers: Uint8Array): RunLook => {
  const settings = readSettings(modifiers)
  return {
    isHidden: hiding.some((code) => settings.get(code) === 1),
    isOffLine: (settings.get(modifier.position) ?? onTheLine) !== onTheLine,
  }
}

export interface ParagraphEnd {
  /** How many tables the paragraph is in. */
  readonly depth: number
  readonly endsRow: boolean
  /** A cell of a table in a table; others end with a mark of their own. */
  readonly endsInnerCell: boolean
}

export const paragraphEnd = (modifiers: Uint8Array): ParagraphEnd => {
  const settings = readSettings(modifiers)
  const isOn = (code: number): boolean => settings.get(code) === 1
  return {
    depth: settings.get(modifier.depth) ?? (isOn(modifier.isInTable) ? 1 : 0),
    endsRow: isOn(modifier.endsRow) || isOn(modifier.endsInnerRow),
    endsInnerCell: isOn(modifier.endsInnerCell),
  }
}
