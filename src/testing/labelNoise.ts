/**
 * Noise in labels and headers: other wordings, spaces, lost characters, names run together.
 */
import type { Chance } from './Chance'
import { type Draft, type DraftCell, type DraftRow, onTables, onTexts } from './Draft'
import {
  always,
  type Harmless,
  onDraft,
  withoutBreaks,
  withoutGlue,
  withoutRepeats,
  withoutWrapping,
} from './Noise'

type Change = (text: string) => string

/** Each label in a cell of its own, once. */
const inOnePiece: Harmless = (making) =>
  withoutWrapping(making) && withoutGlue(making) && withoutRepeats(making)

const labels = ['group', 'row'] as const
const names = ['column', 'columns', 'corner'] as const

const replaced =
  (pairs: ReadonlyArray<readonly [string, string]>): Change =>
  (text) =>
    pairs.reduce((sofar, [from, to]) => sofar.replaceAll(from, to), text)

const otherMarks = (chance: Chance): Change => {
  const [open, close] = chance.pick([
    ['(', ')'],
    ['（', '） '],
    ['( ', ')'],
    ['〔', '〕'],
  ])
  const [point, comma] = [chance.pick(['、', '．', '. ']), chance.pick(['，', '、', ','])]
  return (text) =>
    text
      .replace(/^（([一二三四五六七])）/u, `${open}$1${close}`)
      .replace(/^(\d)\./u, `$1${point}`)
      .replace(/[“”]/gu, chance.oneIn(2) ? '"' : '')
      .replace(/(?<=逾期不补正|要求缴纳费用)、/u, comma)
}

const otherWords = replaced([
  ['行政规范性文件', '规范性文件'],
  ['结转下年度继续办理', '结转下一年度继续办理'],
  ['3.其他', '3.其它'],
  ['（六）其他处理', '（六）其他'],
])

const spaced =
  (chance: Chance): Change =>
  (text) =>
    text.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, (character) =>
      chance.oneIn(5) ? character + chance.pick([' ', '\u3000', '\u00a0']) : character,
    )

/** Long enough to be known without one of its characters. */
const longLabel = 9

/** One character of a long label lost, but not of what tells it from other labels: its number and its end. */
const worn =
  (chance: Chance): Change =>
  (text) => {
    if (text.length < longLabel || !chance.oneIn(4)) return text
    const at = 4 + chance.below(text.length - 5)
    return text.slice(0, at) + text.slice(at + 1)
  }

/** What a superior body asks to be counted, printed behind the label. */
const explanations = [
  '（没有的填0）',
  '（按2023年12月31日办结的件数填写）',
  '（指本机关或本机关办公室以自己的名义正式印发、标题有“规定”“办法”“细则”等字样并且公开的文件，转发上级机关的、只发给下属单位的和答复个人的文件都不计在内，会议纪要也不计）',
] as const

const explained =
  (chance: Chance): Change =>
  (text) =>
    text.endsWith('）') || chance.oneIn(2) ? text : text + chance.pick(explanations)

const shortNames = replaced([
  ['社会公益组织', '社会公益'],
  ['法律服务机构', '法律服务'],
])

/** Text behind a line break in a header cell is lost: two columns have one name. */
const cutNames = replaced([
  ['本年新制作数量', '本年新'],
  ['本年新公开数量', '本年新'],
])

const onHeaders = (
  change: (cells: ReadonlyArray<DraftCell>) => ReadonlyArray<DraftCell>,
): ((draft: Draft) => Draft) =>
  onTables((rows) => rows.map((row) => (row.kind === 'header' ? { ...row, cells: change(row.cells) } : row)))

/** The last two names of a header in one cell, and an empty cell behind it. */
const gluedNames = (cells: ReadonlyArray<DraftCell>): ReadonlyArray<DraftCell> => {
  const named = cells.flatMap(({ role, text }, i) => (role === 'column' && text !== '' ? [i] : []))
  const [first, second] = named.slice(-2)
  if (first === undefined || second === undefined || second !== first + 1) return cells
  const glued = (cells[first]?.text ?? '') + (cells[second]?.text ?? '')
  return cells.map((cell, i) =>
    i === first ? { ...cell, text: glued } : i === second ? { ...cell, text: '' } : cell,
  )
}

const lostNames =
  (chance: Chance) =>
  (cells: ReadonlyArray<DraftCell>): ReadonlyArray<DraftCell> => {
    const named = cells.filter(({ role, text }) => role === 'column' && text !== '').length
    return cells.map((cell) =>
      cell.role === 'column' && named > 3 && cell.text !== '总计' && chance.oneIn(3)
        ? { ...cell, text: '' }
        : cell,
    )
  }

const isHeader = ({ kind }: DraftRow): boolean => kind === 'header'

export const labelNoise = {
  'labels-marked': onDraft(always, (chance) => onTexts(labels, otherMarks(chance))),
  'labels-reworded': onDraft(always, () => onTexts(labels, otherWords)),
  'labels-spaced': onDraft(always, (chance) => onTexts([...labels, ...names], spaced(chance))),
  'labels-worn': onDraft(withoutGlue, (chance) => onTexts(labels, worn(chance))),
  'labels-explained': onDraft(inOnePiece, (chance) => onTexts(['row'], explained(chance))),
  'names-shortened': onDraft(always, () => onTexts(names, shortNames)),
  'names-cut-alike': onDraft(always, () => onTexts(names, cutNames)),
  'names-glued': onDraft(
    (making) => withoutRepeats(making) && withoutBreaks(making),
    () => onHeaders(gluedNames),
  ),
  'names-lost': onDraft(always, (chance) => onHeaders(lostNames(chance))),
  'header-lost': onDraft(withoutRepeats, () =>
    onTables((rows, key) => (key === 'disputes' ? rows : rows.filter((row) => !isHeader(row)))),
  ),
} as const
