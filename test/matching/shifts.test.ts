import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import { exactLine, labelsOf } from '../../src/matching/FormLabels'
import { mayBeShifted } from '../../src/matching/shifts'
import { cellsOf, record } from './records'

const labels = labelsOf(form2021)

/** Texts above each other, oldest first. */
const above = (...texts: ReadonlyArray<string>): ValueRecord['above'] => texts.map(cellsOf)

/** Values without a label. */
const values = (shown: string, facts: Partial<ValueRecord> = {}): ValueRecord => record(shown, facts)

/** Values below the last of these labels. */
const below = (texts: ReadonlyArray<string>, shown: string, facts: Partial<ValueRecord> = {}): ValueRecord =>
  record(shown, {
    ...{ layout: 'column', texts: texts.slice(-1), line: exactLine(labels)(texts.at(-1) ?? '') },
    ...{ above: above(...texts), ...facts },
  })

/** Values beside a label. */
const beside = (label: string, shown: string, facts: Partial<ValueRecord> = {}): ValueRecord =>
  record(shown, { texts: [label], line: exactLine(labels)(label), ...facts })

/** The values that may be shifted, of records one behind the other. */
const shifted = (...records: ReadonlyArray<ValueRecord>): ReadonlyArray<string> => {
  const found = mayBeShifted(labels, records)
  return records.filter((one) => found.has(one)).map((one) => one.values.map(({ text }) => text).join('|'))
}

const behind = { below: above('行政规范性文件') }

describe('values may be those of the label behind them', () => {
  test('between values without a label and a label without values', () => {
    expect(shifted(values('0|0|3'), below(['规章'], '103|0|394', behind))).toEqual(['0|0|3', '103|0|394'])
  })

  test('also across the label of a group that may be a row', () => {
    const across = below(['（六）其他处理'], '7|0|7|6|0|0|20', { line: undefined })
    expect(shifted(values('0|0|3'), across, below(['规章'], '103|0|394', behind))).toEqual([
      '0|0|3',
      '7|0|7|6|0|0|20',
      '103|0|394',
    ])
  })

  test('between a label without values and values without a label', () => {
    expect(shifted(below(['规章', '行政规范性文件'], '1|2|3'), values('4|5|6'))).toEqual(['1|2|3'])
    expect(shifted(below(['规章', '行政规范性文件'], '1|2|3'), below(['行政许可'], '4|5'))).toEqual(['1|2|3'])
  })

  test('before a row that lacks a value, and before a label above another row', () => {
    expect(shifted(values('0|0|3'), beside('规章', '1|2'))).toEqual(['0|0|3'])
    expect(shifted(values('0|0|3'), beside('规章', '1|2|3', { above: above('行政规范性文件') }))).toEqual([
      '0|0|3',
    ])
  })
})

describe('but not', () => {
  test('where every label has its values', () => {
    expect(shifted(below(['规章'], '1|2|3'), below(['行政规范性文件'], '4|5|6'))).toEqual([])
    expect(shifted(beside('规章', '1|2|3'), beside('行政规范性文件', '4|5|6'))).toEqual([])
  })

  test('where nothing but values, or nothing but a label is odd', () => {
    expect(shifted(values('0|0|3'), values('1|2|3'), below(['规章'], '103|0|394'))).toEqual([])
    expect(shifted(below(['规章', '行政规范性文件'], '1|2|3'), below(['行政许可'], '4'))).toEqual([])
    expect(shifted(below(['规章'], '1|2|3', behind))).toEqual([])
  })

  test('over a whole row', () => {
    expect(shifted(values('0|0|3'), beside('规章', '1|2|3'), below(['行政许可'], '4', behind))).toEqual([])
    expect(shifted(values('0|0|3'), beside('规章', '1|'), below(['行政许可'], '4', behind))).toEqual([])
  })

  test('over the end of a section', () => {
    expect(shifted(values('0|0|3'), below(['规章'], '103|0|394', { ...behind, section: 1 }))).toEqual([])
    expect(shifted(values('0|0|3', behind), below(['规章'], '103|0|394', { section: 1 }))).toEqual(['0|0|3'])
  })

  test('for the names of columns, or for other words', () => {
    expect(shifted(values('0|0|3'), below(['规章'], '103|0|394', { below: above('总计') }))).toEqual([])
    expect(shifted(values('0|0|3'), below(['规章'], '103|0|394', { below: above('说明') }))).toEqual([])
    expect(shifted(below(['总计', '规章'], '1|2|3'), values('4|5|6'))).toEqual([])
  })
})
