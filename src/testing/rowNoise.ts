/**
 * Noise in the shape of tables: rows, groups, headers, pages.
 *
 * ```text
 *   fillers-shifted    （七）总计⇥⇥0⇥0⇥0⇥⇥          a filler lost before the numbers, one gained behind
 *   groups-glued       （三）不予公开1.属于国家秘密⇥0    the group in the cell of its first row
 *   page-breaks        - 4 -                         and the header once more
 *   sub-tables         table four cut into three
 * ```
 */
import type { Chance } from './Chance'
import {
  cutRow,
  type Draft,
  type DraftCell,
  type DraftRow,
  filler,
  onLines,
  onTables,
  type Part,
} from './Draft'
import { always, onDraft, withoutBlanks, withoutGlue } from './Noise'

type Cells = ReadonlyArray<DraftCell>
type Rows = ReadonlyArray<DraftRow>

const blanked = (cell: DraftCell): DraftCell => ({ ...cell, text: '' })

const sometimes =
  (chance: Chance, change: (row: DraftRow) => DraftRow) =>
  (row: DraftRow): DraftRow =>
    chance.oneIn(3) ? change(row) : row

const withoutFillers = (cells: Cells): Cells => cells.filter(({ text }) => text !== '')

const fillersLost = (row: DraftRow): DraftRow => {
  const { lead, values } = cutRow(row)
  return { ...row, cells: [...withoutFillers(lead), ...values] }
}

const fillersShifted = (row: DraftRow): DraftRow => {
  const { lead, values } = cutRow(row)
  const kept = withoutFillers(lead)
  return { ...row, cells: [...kept, ...values, ...lead.slice(kept.length).map(() => filler)] }
}

const padded = (cells: Cells): Cells => [...cells, filler, filler]

/** Every row with the groups that it belongs to; a group stands in the corner of its cell only. */
const withGroups = (rows: Rows): ReadonlyArray<{ readonly row: DraftRow; readonly groups: Cells }> => {
  let open: Cells = []
  return rows.map((row) => {
    const groups = row.cells.filter(({ role }) => role === 'group')
    open = groups.map((group, i) => (group.text === '' ? (open[i] ?? group) : group))
    return { row, groups: open }
  })
}

const groupsRepeated = (rows: Rows): Rows =>
  withGroups(rows).map(({ row, groups }) => ({
    ...row,
    cells: row.cells.map((cell, i) =>
      cell.role === 'group' ? { ...cell, text: groups[i]?.text ?? '' } : cell,
    ),
  }))

const groupsGlued = (rows: Rows): Rows =>
  rows.map((row) => {
    const groups = row.cells.filter(({ role }) => role === 'group')
    const glued = groups.map(({ text }) => text).join('')
    const label = row.cells.findIndex(({ role }) => role === 'row')
    return {
      ...row,
      cells: row.cells.map((cell, i) => {
        if (cell.role === 'group') return blanked(cell)
        return i === label ? { ...cell, text: glued + cell.text } : cell
      }),
    }
  })

const groupsDropped = (rows: Rows): Rows =>
  rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.role === 'group' ? blanked(cell) : cell)),
  }))

export const pageNumbers = ['- 4 -', '— 4 —', '-5-', '第 5 页', '第 5 页 共 8 页', '5 / 8'] as const

/** Cuts a table at some of its rows: a page number, the header once more, the open groups once more. */
const paged =
  (chance: Chance, repeatsHeader: boolean) =>
  (part: Part): ReadonlyArray<Part> => {
    if (part.kind !== 'table') return [part]
    const header = part.rows.filter(({ kind }) => kind === 'header')
    const parts: Array<Part> = []
    let rows: Array<DraftRow> = []
    for (const { row, groups } of withGroups(part.rows)) {
      const breaks = row.kind === 'line' && rows.some(({ kind }) => kind === 'line') && chance.oneIn(9)
      if (breaks) {
        parts.push({ ...part, rows }, { kind: 'paragraph', text: chance.pick(pageNumbers) })
        const reopened = row.cells.map((cell, i) =>
          cell.role === 'group' ? { ...cell, text: groups[i]?.text ?? '' } : cell,
        )
        rows = [...(repeatsHeader && part.key === 'requests' ? header : []), { ...row, cells: reopened }]
      } else rows.push(row)
    }
    return [...parts, { ...part, rows }]
  }

const namesOfDisputes = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'] as const

/** Table four as a small table for each of its groups. */
const subTables = (draft: Draft): Draft =>
  draft.flatMap((part): ReadonlyArray<Part> => {
    if (part.kind !== 'table' || part.key !== 'disputes') return [part]
    const names = part.rows.flatMap(({ cells }) =>
      cells.filter(({ role, text }) => role === 'column' && text !== ''),
    )
    const values = part.rows.flatMap(({ cells }) => cells.filter(({ role }) => role === 'value'))
    const width = Math.max(1, values.length / namesOfDisputes.length)
    return namesOfDisputes.flatMap(
      (name, i): ReadonlyArray<Part> => [
        { kind: 'paragraph', text: name },
        {
          ...part,
          rows: [
            { kind: 'header', cells: names.slice(0, width) },
            { kind: 'line', cells: values.slice(i * width, (i + 1) * width) },
          ],
        },
      ],
    )
  })

const plainNumber = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : 0)

/** A 小计 of the organisations before the total, as some tools add it. */
const withSubtotal = (name: string, cells: Cells): Cells => {
  // Behind the total stand at most fillers.
  const at = cells.map((cell) => cell !== filler).lastIndexOf(true)
  const total = cells[at]
  if (total === undefined) return cells
  const values = cells.filter(({ role }) => role === 'value')
  const parts = values.slice(1, -1).map(({ text }) => plainNumber(text))
  const isNames = cells.filter(({ role, text }) => role === 'column' && text !== '').length > 2
  const text = values.length > 0 ? String(parts.reduce((sum, part) => sum + part, 0)) : isNames ? name : ''
  const subtotal = { ...filler, role: total.role, text, isCovered: false, isCorner: text !== '' }
  return [...cells.slice(0, at), subtotal, ...cells.slice(at)]
}

const subtotalColumn = (name: string): ((draft: Draft) => Draft) =>
  onTables((rows, key) =>
    key === 'requests' ? rows.map((row) => ({ ...row, cells: withSubtotal(name, row.cells) })) : rows,
  )

export const rowNoise = {
  'fillers-lost': onDraft(withoutBlanks, (chance) => onLines(sometimes(chance, fillersLost))),
  'fillers-shifted': onDraft(withoutBlanks, (chance) => onLines(sometimes(chance, fillersShifted))),
  'rows-padded': onDraft(always, () =>
    onTables((rows) => rows.map((row) => ({ ...row, cells: padded(row.cells) }))),
  ),
  'groups-repeated': onDraft(
    ({ writing }) => !writing.startsWith('wrapped'),
    () => onTables(groupsRepeated),
  ),
  'groups-glued': onDraft(always, () => onTables(groupsGlued)),
  'groups-dropped': onDraft(always, () => onTables(groupsDropped)),
  'page-breaks': onDraft(always, (chance) => (draft) => draft.flatMap(paged(chance, false))),
  'page-breaks-with-header': onDraft(always, (chance) => (draft) => draft.flatMap(paged(chance, true))),
  'sub-tables': onDraft(always, () => subTables),
  'subtotal-column': onDraft(
    (making) => withoutGlue(making) && ['plain', 'signs', 'units', 'remarks'].includes(making.printing),
    (chance) => subtotalColumn(chance.pick(['小计', '法人小计'])),
  ),
} as const
