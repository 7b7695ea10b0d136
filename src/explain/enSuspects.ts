/** What may be behind a finding, in English. */
import type { CellName } from './names'
import type { NamedChange, SuspectWords } from './SuspectWords'

const cell = ({ table, row, column }: CellName): string => `${table}, “${row}”, ${column}`

/** Of cells in one row, the row is named once. */
const change = ({ name, from, to }: NamedChange, at: number, all: ReadonlyArray<NamedChange>): string => {
  const before = all[at - 1]?.name
  const isSameRow = before?.table === name.table && before.row === name.row
  return `${isSameRow ? name.column : cell(name)} should be ${to}${from === null ? '' : `, not ${from}`}`
}

export const enSuspects: SuspectWords = {
  kinds: {
    'total-left-zero': 'a total left at 0',
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
    'row-repeated': 'the row repeats the one beside it',
    'numbers-glued': 'two numbers written as one',
    'number-split': 'one number split in two',
    'carried-over-unbalanced': 'the number carried over does not balance',
  },
  suspect: (confidence, changes, others, kind) =>
    `${confidence === 'likely' ? 'Likely' : 'Possibly'} ${changes.map(change).join('; ')}${others === 0 ? '' : `; ${others} more cells alike`}${kind === null ? '' : ` (${kind})`}.`,
  more: (count) => `${count} more ${count === 1 ? 'possibility' : 'possibilities'}.`,
  consequence: (lead, isBalance) =>
    `It has the same cause as what is wrong in ${isBalance ? `${lead.table}, balance of ${lead.column}` : cell(lead)}.`,
  doubt: 'Reading was not sure of these cells: compare with the source.',
}
