/** What may be behind a finding, in English. */
import type { ChangedLine, NamedChange } from '../ChangedLine'
import type { suspects as zh } from '../zh/suspects'
import { cell } from './words'

/** Of cells in one row, the row is named once. */
const change = ({ name, from, to, isRowTold }: NamedChange): string =>
  `${isRowTold ? name.column : cell(name)} should be ${to}${from === null ? '' : `, not ${from}`}`

const lineName = ({ name, isRow }: ChangedLine): string => (isRow ? `“${name.row}”` : name.column)

const cellNames = ({ isRow, isWhole, changes, others }: ChangedLine): string => {
  if (isWhole) return 'all columns'
  const names = changes.map(({ name }) => (isRow ? name.column : `“${name.row}”`)).join(', ')
  return others > 0 ? `${names} and ${others} more ${isRow ? 'columns' : 'rows'}` : names
}

const listed = (numbers: ReadonlyArray<number | string>, others: number): string =>
  new Set(numbers).size === 1 ? String(numbers[0]) : `${numbers.join(', ')}${others > 0 ? ', …' : ''}`

const rights = ({ changes, others }: ChangedLine): string =>
  listed(
    changes.map(({ to }) => to),
    others,
  )

export const suspects: typeof zh = {
  kinds: {
    'total-left-zero': 'a total left at 0',
    'left-zero': 'not filled in, left at 0',
    'left-blank': 'left blank',
    absent: 'the cell is absent',
    unreadable: 'the cell is unreadable',
    'digit-lost': 'a digit is lost',
    'digit-doubled': 'a digit is doubled',
    'digit-added': 'a digit too many',
    'digit-misread': 'one digit is wrong',
    'digits-swapped': 'two digits are swapped',
    sign: 'the sign is wrong',
    'neighbouring-column': 'exchanged with the neighbouring column',
    'neighbouring-row': 'exchanged with the neighbouring row',
    misaligned: 'the numbers stand in the wrong cells',
    'shifted-right': 'all numbers stand one column too far to the right, the first cell was left out',
    'shifted-left': 'all numbers stand one column too far to the left, the last cell was left out',
    'row-repeated': 'the row repeats the one beside it',
    'numbers-glued': 'two numbers written as one',
    'number-split': 'one number split in two',
    'carried-over-unbalanced': 'the number carried over does not balance',
  },
  missing: { 'left-blank': 'blank', absent: 'absent', unreadable: 'unreadable' },
  cells: (changes) => changes.map(change).join('; '),
  line: (line, missing) =>
    `${line.name.table}, ${lineName(line)}, ${cellNames(line)} should be ${rights(line)}, not ${listed(
      line.changes.map(({ from }) => from ?? missing),
      line.others,
    )}`,
  exchanged: (one, other) =>
    `${one.name.table}, ${lineName(one)} and ${lineName(other)} are exchanged: ${cellNames(one)} should be ${rights(one)}, and ${rights(other)}`,
  suspect: (confidence, what, remark) =>
    `${confidence === 'likely' ? 'Likely' : 'Possibly'}: ${what}${remark === null ? '' : ` (${remark})`}.`,
  more: (count) => `${count} more ${count === 1 ? 'possibility' : 'possibilities'}.`,
  consequence: (lead, isBalance) =>
    `It has the same cause as what is wrong in ${isBalance ? `${lead.table}, balance of ${lead.column}` : cell(lead)}.`,
  doubt: 'Reading was not sure of these cells: compare with the source.',
}
