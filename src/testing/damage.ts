/**
 * Planted faults: what goes wrong around the digits of a number, never inside one. After such damage a
 * number is read as it was printed, or it is not read; that is the law of honesty.
 */
import type { Chance } from './Chance'
import { type Draft, type DraftRow, filler, onTables } from './Draft'
import { always, type Harmless, isFaithful, type Noise, onDraft, onText } from './Noise'
import { isAligned } from './writings'

type Rows = ReadonlyArray<DraftRow>

type DraftDamage = (chance: Chance) => (draft: Draft) => Draft

type TextDamage = (chance: Chance) => (text: string) => string

const spliced = <A>(
  items: ReadonlyArray<A>,
  at: number,
  remove: number,
  ...inserted: ReadonlyArray<A>
): ReadonlyArray<A> => [...items.slice(0, at), ...inserted, ...items.slice(at + remove)]

/** Changes the rows around one that is chosen, in one table that is chosen. */
const atSomeRow =
  (change: (rows: Rows, at: number, chance: Chance) => Rows): DraftDamage =>
  (chance) =>
  (draft) => {
    const tables = draft.filter(({ kind }) => kind === 'table').length
    const target = chance.below(tables)
    let table = -1
    return onTables((rows) => {
      table++
      return table === target && rows.length > 0 ? change(rows, chance.below(rows.length), chance) : rows
    })(draft)
  }

const onSomeRow = (change: (row: DraftRow, chance: Chance) => ReadonlyArray<DraftRow>): DraftDamage =>
  atSomeRow((rows, at, chance) => rows.flatMap((row, i) => (i === at ? change(row, chance) : [row])))

const onSomeCells = (change: (cells: DraftRow['cells'], chance: Chance) => DraftRow['cells']): DraftDamage =>
  onSomeRow((row, chance) => [{ ...row, cells: change(row.cells, chance) }])

const atSomeCell = (
  change: (cells: DraftRow['cells'], at: number, chance: Chance) => DraftRow['cells'],
): DraftDamage => onSomeCells((cells, chance) => change(cells, chance.below(cells.length), chance))

const draftDamage = {
  'row-cut': atSomeRow((rows, at) => spliced(rows, at, 1)),
  'rows-cut': atSomeRow((rows, at, chance) => spliced(rows, at, 1 + chance.below(6))),
  'row-repeated': atSomeRow((rows, at) => spliced(rows, at, 0, ...rows.slice(at, at + 1))),
  'rows-swapped': atSomeRow((rows, at) => spliced(rows, at, 2, ...rows.slice(at, at + 2).reverse())),
  'row-moved': atSomeRow((rows, at, chance) => {
    const rest = spliced(rows, at, 1)
    return spliced(rest, chance.below(rest.length + 1), 0, ...rows.slice(at, at + 1))
  }),
  'rows-spliced': atSomeRow((rows, at) => {
    const [row, next] = rows.slice(at, at + 2)
    if (row === undefined || next === undefined) return rows
    return spliced(rows, at, 2, { ...row, cells: [...row.cells, ...next.cells] })
  }),
  'row-broken': onSomeRow((row, chance) => {
    const cut = chance.below(row.cells.length)
    return [
      { ...row, cells: row.cells.slice(0, cut) },
      { ...row, cells: row.cells.slice(cut) },
    ]
  }),
  'cell-cut': atSomeCell((cells, at) => spliced(cells, at, 1)),
  'cells-cut': atSomeCell((cells, at, chance) => spliced(cells, at, 1 + chance.below(3))),
  'cell-repeated': atSomeCell((cells, at) => spliced(cells, at, 0, ...cells.slice(at, at + 1))),
  'blank-inserted': atSomeCell((cells, at) => spliced(cells, at, 0, { ...filler, isCovered: false })),
  /** 20 as 2 | 0: the digits of one number in two cells. */
  'digits-apart': atSomeCell((cells, at) => {
    const cell = cells[at]
    return cell === undefined || !/^\d{2,9}$/u.test(cell.text)
      ? cells
      : spliced(cells, at, 1, { ...cell, text: cell.text.slice(0, 1) }, { ...cell, text: cell.text.slice(1) })
  }),
  'label-cut': onSomeCells((cells) => cells.filter(({ role }) => role !== 'row')),
  'label-blanked': onSomeCells((cells) =>
    cells.map((cell) => (cell.role === 'row' ? { ...cell, text: '' } : cell)),
  ),
} as const satisfies Readonly<Record<string, DraftDamage>>

const isDigit = (character: string | undefined): boolean => /\p{Nd}/u.test(character ?? '')

/** What may belong to a number: its digits, marks, sign, unit. */
const numeric = /[\p{Nd}.,，+\-－−/万元件增加减少零（）()一]/u

const isLabelCharacter = (text: string, at: number): boolean =>
  !numeric.test(text.charAt(at)) && !/\s/u.test(text.charAt(at))

/** Whether joining what stands on both sides makes no new number. */
const keepsDigitsApart = (text: string, start: number, end: number): boolean => {
  const before = text.slice(0, start).trimEnd().at(-1)
  const after = text.slice(end).trimStart().at(0)
  return !isDigit(before) || !isDigit(after)
}

const onLinesOf =
  (change: (lines: ReadonlyArray<string>, at: number, chance: Chance) => ReadonlyArray<string>): TextDamage =>
  (chance) =>
  (text) => {
    const lines = text.split('\n')
    return change(lines, chance.below(lines.length), chance).join('\n')
  }

/** Replaces one of the matches, where the text around it may come together. */
const atSomeMatch =
  (pattern: RegExp, by: string, mayJoin: (text: string, start: number, end: number) => boolean): TextDamage =>
  (chance) =>
  (text) => {
    const found = [...text.matchAll(pattern)]
      .map(({ index, 0: match }) => [index, index + match.length] as const)
      .filter(([start, end]) => mayJoin(text, start, end))
    const [start, end] = found[chance.below(found.length)] ?? [0, 0]
    return start === end ? text : text.slice(0, start) + by + text.slice(end)
  }

const hasDigit = (line: string | undefined): boolean => line !== undefined && /\p{Nd}/u.test(line)

const remark = /（(?:其中|含).{1,20}）/gu

const isNumberLine = (line: string | undefined): boolean =>
  line !== undefined && /^[\s\p{Nd}.,+\-－—|/零无不适用件元万]*$/u.test(line.replace(remark, ''))

const beginning =
  /^\s*(?:[（(][一二三四五六七][）)]|[一二三四]、|\d[.、．]|规|行政[规许处强事]|其他对外|政府集)/u

/** Numbers whose label stands above them, or the end of a label with its numbers. */
const goesOn = (line: string | undefined): boolean =>
  line !== undefined &&
  (isNumberLine(line) || (hasDigit(line) && !/[\t|]/u.test(line) && !beginning.test(line)))

/** Two numbers, or the names of two columns, that change places are two others, to any reader. */
const maySwap = (a: string | undefined, b: string | undefined): boolean =>
  isNumberLine(a) !== isNumberLine(b) || (!isNumberLine(a) && hasDigit(a) && hasDigit(b))

const textDamage = {
  'line-cut': onLinesOf((lines, at) => spliced(lines, at, 1)),
  'lines-cut': onLinesOf((lines, at, chance) => {
    const count = 1 + chance.below(12)
    const next = lines.slice(at + count).find((line) => line.trim() !== '')
    // Where the numbers of one row come to stand under the label of another, no reader could tell.
    return goesOn(next) ? lines : spliced(lines, at, count)
  }),
  'line-repeated': onLinesOf((lines, at) => spliced(lines, at, 0, ...lines.slice(at, at + 1))),
  'lines-swapped': onLinesOf((lines, at) =>
    maySwap(lines[at], lines[at + 1]) ? spliced(lines, at, 2, ...lines.slice(at, at + 2).reverse()) : lines,
  ),
  'lines-joined': atSomeMatch(/\n+/gu, '', keepsDigitsApart),
  'separator-cut': atSomeMatch(/[\t|]/gu, '', keepsDigitsApart),
  'separator-to-space': atSomeMatch(/[\t|]/gu, ' ', () => true),
  /** 72 64 178 in one cell: the numbers of a row run together. */
  'separators-to-spaces': onLinesOf((lines, at) =>
    lines.map((line, i) => (i === at ? line.replace(/(?<=\d) ?[\t|] ?(?=\d)/gu, ' ') : line)),
  ),
  'character-cut': (chance) => (text) => {
    const at = chance.below(text.length)
    return isLabelCharacter(text, at) ? text.slice(0, at) + text.slice(at + 1) : text
  },
  'characters-cut': (chance) => (text) => {
    const at = chance.below(text.length)
    let end = at
    while (end < at + 5 && isLabelCharacter(text, end)) end++
    return text.slice(0, at) + text.slice(end)
  },
  'text-cut-short': (chance) => (text) => {
    const lines = text.split('\n')
    return lines.slice(0, chance.below(lines.length)).join('\n')
  },
} as const satisfies Readonly<Record<string, TextDamage>>

export type DamageName = keyof typeof draftDamage | keyof typeof textDamage

/**
 * A cell more in a row, or a row without its label, is another report where blank cells leave no trace: as many
 * numbers as columns are left, and nothing shows that one of them is too many. Where they are room between others,
 * all numbers behind a cell that is lost stand below the name of another column.
 */
const needingBlanks: ReadonlyArray<string> = [
  'cell-cut',
  'cells-cut',
  'cell-repeated',
  'digits-apart',
  'label-cut',
  'label-blanked',
] satisfies ReadonlyArray<DamageName>

/** Where every cell has a line of its own, two numbers that changed places are another report. */
const hasRows: Harmless = ({ writing }) => !/^(?:cells|paragraphs)/u.test(writing)

/**
 * A row that lost a cell and is filled up to the width of its table looks like one whose last cell is blank, and one that
 * gained a cell like one that had it.
 */
const hiddenByFillers: ReadonlyArray<string> = [
  'cell-cut',
  'cells-cut',
  'cell-repeated',
] satisfies ReadonlyArray<DamageName>

const withoutFillers: Harmless = ({ writing }) => !writing.endsWith('cells-filled')

const isToldApart = (name: string): Harmless =>
  needingBlanks.includes(name)
    ? (making) =>
        isFaithful(making) &&
        !isAligned(making.writing) &&
        (withoutFillers(making) || !hiddenByFillers.includes(name))
    : name === ('lines-swapped' satisfies DamageName)
      ? hasRows
      : always

const mapped = <A>(
  noise: (isHarmless: Harmless, change: A) => Noise,
  record: Readonly<Record<string, A>>,
): Readonly<Record<string, Noise>> =>
  Object.fromEntries(Object.entries(record).map(([name, change]) => [name, noise(isToldApart(name), change)]))

/**
 * Every kind of damage, by its name. `isHarmless` says whether the damage can be told from another report.
 *
 * @example
 * import fc from 'fast-check'
 * import { damages, documentOf, recipes } from 'ogi-report/testing'
 *
 * const [recipe] = fc.sample(recipes({ writing: 'tabs', noise: [] }), { numRuns: 1, seed: 1 })
 * const lengthOf = (damage) => documentOf(recipe, damage).text.split('\n').length
 * lengthOf([]) - lengthOf([damages['row-cut']]) // => 1
 *
 * @since 0.1.0
 */
export const damages: Readonly<Record<DamageName, Noise>> = {
  ...(mapped(onDraft, draftDamage) as Record<keyof typeof draftDamage, Noise>),
  ...(mapped(onText, textDamage) as Record<keyof typeof textDamage, Noise>),
}
