import { describe, expect, test } from 'vitest'
import type { FormTable } from '../../src/forms/Form'
import { forms } from '../../src/forms/forms'
import { columnOrder } from '../../src/matching/columnOrder'
import { headerWordings } from '../../src/matching/wordings'
import { cellsOf, lineOf } from './records'

const { block } = lineOf('requests.received')
const organisations = '商业企业|科研机构|社会公益组织|法律服务机构|其他'

/** The columns by their first characters, `+` for one that the form does not have. */
const orderOf = (header: ReadonlyArray<string>, values: ReadonlyArray<string>, usual = 7): string => {
  const { columns, isNamed } = columnOrder(block, header.map(cellsOf), {
    usual: () => usual,
    values: () => values.map(cellsOf),
  })
  return `${columns.map((column) => column?.label.charAt(0) ?? '+').join('')}${isNamed ? '' : ' by position'}`
}

const official = '自商科社法其总'
const first = '总自商科社法其'
const inOrder = `自然人|${organisations}|总计`
const totalFirst = `总计|自然人|${organisations}`
/** The header of two lines, whose words came in another order than they stand. */
const pulledApart = [`总计|法人或其他组织|自然人`, organisations]

/** A row that adds up in the order of the form, one that does with the total before, in both, and in any. */
const [ours, theirs, both, zeros] = ['1|2|0|0|0|0|3', '3|1|2|0|0|0|0', '1|0|0|0|0|0|1', '0|0|0|0|0|0|0']

describe('a header that names every column', () => {
  test.each<[string, ReadonlyArray<string>]>([
    ['in a row', [`申请人情况|${inOrder}`]],
    [
      'in two rows, one behind the other',
      ['自然人|商业企业|科研机构', '社会公益组织|法律服务机构|其他|总计'],
    ],
    [
      'in two rows, the kinds of organisation below their group',
      [`自然人|法人或其他组织|总计`, organisations],
    ],
    ['in a row with the name of their group', [`自然人|法人或其他组织|${organisations}|总计`]],
    ['in words', [inOrder.replaceAll('|', ' ')]],
    ['in words between blank cells', [`|${inOrder.replaceAll('|', ' ')}|`]],
    ['in words as long as a header', [`${inOrder.replaceAll('|', ' ')} `.padEnd(120, '说')]],
    ['beside a corner of two words', [`信息 内容|${inOrder}`]],
  ])('%s is believed, whether the rows add up or not', (_, header) => {
    expect(orderOf(header, [])).toBe(official)
    expect(orderOf(header, [theirs])).toBe(official)
  })

  test('is not read of words that are longer than a header', () => {
    const words = `${totalFirst.replaceAll('|', ' ')} `
    expect(orderOf([words.padEnd(120, '说')], [theirs])).toBe(first)
    expect(orderOf([words.padEnd(121, '说')], [theirs])).toBe(`${official} by position`)
  })
})

describe('a header in another order than the form', () => {
  test.each<[string, ReadonlyArray<string>, string]>([
    ['rows that add up in its order', [theirs], first],
    ['more rows that add up in its order', [theirs, theirs, ours], first],
    ['rows that add up in both', [both], first],
    ['zeros', [zeros], first],
    ['as many rows for the one as for the other', [ours, theirs], first],
    ['rows that add up in the order of the form', [ours], official],
    ['also a short row that would add up', [ours, '3|3'], official],
    ['half of the rows that add up in neither', [ours, '1|2|0|0|0|0|9'], official],
    ['most rows that add up in neither', [ours, '1|2|0|0|0|0|9', '1|2|0|0|0|0|8'], `${official} by position`],
  ])('above %s', (_, values, order) => {
    expect(orderOf([totalFirst], values)).toBe(order)
  })

  test.each<[string, ReadonlyArray<string>, string]>([
    ['rows that add up in its order', ['3|2|0|0|0|0|1'], '总商科社法其自'],
    ['rows that add up in both', [both], `${official} by position`],
    ['no row', [], official],
    ['zeros', [zeros], official],
  ])('of two lines, which may have come in any order, above %s', (_, values, order) => {
    expect(orderOf(pulledApart, values)).toBe(order)
  })

  test('of two lines that begin with the group of columns', () => {
    const header = [`法人或其他组织|总计|自然人`, organisations]
    expect(orderOf(header, ['2|0|0|0|0|3|1'])).toBe('商科社法其总自')
  })
})

describe('a sum of the kinds of organisation that the form does not have', () => {
  const wide = '1|2|0|0|0|0|2|3'
  const named = [`自然人|${organisations}|法人小计|总计`]

  test('is a column where rows have a value more', () => {
    expect(orderOf(named, [wide, both, wide], 8)).toBe('自商科社法其+总')
  })

  test.each([
    ['no row has it', [theirs]],
    ['it is left blank in as many rows as not', [theirs, '9|1|2|0|0|0|0|2']],
  ])('leaves no trace where %s', (_, values) => {
    expect(orderOf([`总计|自然人|${organisations}|小计`], values)).toBe(first)
  })

  test('stands behind them where the header has two lines', () => {
    expect(orderOf([`自然人|法人或其他组织|总计`, `${organisations}|小计`], [wide], 8)).toBe(
      '自商科社法其+总',
    )
    expect(orderOf([`自然人|法人或其他组织|总计`, `${organisations}|小计`], ['3|0|0|0|0|0|0|3'], 8)).toBe(
      '自商科社法其+总',
    )
  })

  test.each<[string, ReadonlyArray<string>, string]>([
    ['is where one place for it makes the rows add up', ['1|3|2|0|0|1|0|4'], '自+商科社法其总'],
    [
      'is not known where the rows add up with it in several places',
      ['3|0|0|0|0|0|0|3'],
      `${official} by position`,
    ],
    ['is not known where the rows add up in none', ['3|0|0|0|0|0|0|4'], `${official} by position`],
  ])('of which the header has but the name %s', (_, values, order) => {
    expect(orderOf(['法人小计'], values, 8)).toBe(order)
  })
})

describe('a header that names some of the columns', () => {
  test.each<[string, ReadonlyArray<string>, number, string]>([
    ['is believed where the rows are as narrow', ['自然人|其他|总计'], 3, '自其总'],
    [
      'also below the name of its group',
      ['法人或其他组织', '自然人|其他|总计'],
      3,
      `${official} by position`,
    ],
    ['not where they are wider', ['自然人|其他|总计'], 5, `${official} by position`],
    [
      'not where they are as wide as the form',
      ['自然人|商业企业|科研机构|社会公益组织|法律服务机构|小计|总计'],
      7,
      `${official} by position`,
    ],
    ['not where it names a single one', ['总计'], 1, `${official} by position`],
    ['not where it names one twice', ['总计|总计'], 2, `${official} by position`],
    ['not where it names one twice and others', ['自然人|自然人|总计'], 2, `${official} by position`],
    ['not where another line names others', ['自然人|总计', '其他'], 2, `${official} by position`],
    [
      'not where it is a line of words, of which some may be cut',
      ['自然人 总计'],
      2,
      `${official} by position`,
    ],
  ])('%s', (_, header, usual, order) => {
    expect(orderOf(header, [], usual)).toBe(order)
  })
})

describe('names that are glued together, in the order of the form', () => {
  const glued = ['自然人商业企业科研机构社会公益组织', '法律服务机构其他总计']

  test.each<[string, ReadonlyArray<string>, ReadonlyArray<string>, string]>([
    ['are believed', glued, [], official],
    [
      'also where a name is cut by the end of a cell',
      ['自然人商业企业科研机构社会公益组织法律服务机构其他总|计'],
      [],
      official,
    ],
    [
      'also where a name is cut by the end of a row',
      ['自然人商业企业科研机构社会公益组织法律服务机构其他总', '计'],
      [],
      official,
    ],
    ['and above rows that are short', glued, ['1|2'], official],
    ['and where half of the rows add up', glued, [ours, theirs], official],
    ['not where most do not', glued, [ours, theirs, theirs], `${official} by position`],
    ['not where a name is wanting', glued.slice(1), [], `${official} by position`],
    [
      'not where another one stands in its place',
      ['商业企业商业企业科研机构社会公益组织', '法律服务机构其他总计'],
      [],
      `${official} by position`,
    ],
  ])('%s', (_, header, values, order) => {
    expect(orderOf(header, values)).toBe(order)
  })
})

test('no wording of a column is part of the wording of another one', () => {
  const tables = forms.flatMap((form): ReadonlyArray<FormTable> => form.tables)
  for (const one of tables.flatMap(({ blocks }) => blocks)) {
    const { columns } = headerWordings(one)
    for (const { column, wording } of columns)
      expect(columns.filter((other) => other.column !== column && other.wording.includes(wording))).toEqual(
        [],
      )
  }
})
