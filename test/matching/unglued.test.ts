import { expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { labelsOf } from '../../src/matching/FormLabels'
import { unglued } from '../../src/matching/unglued'
import { normalize } from '../../src/normalize/Normalized'
import { tokenize } from '../../src/tables/tokenize'

const labels = labelsOf(form2021)

/** The rows of a text taken apart: `|` at both ends of a bounded row. `→` stands for a tab. */
const apart = (text: string): ReadonlyArray<string> => {
  const { key } = normalize(text.replaceAll('→', '\t'))
  return tokenize(key)
    .flatMap((row) => unglued(labels, row))
    .map(({ cells, bounded }) => {
      for (const cell of cells) expect(key.slice(cell.start, cell.end)).toBe(cell.text)
      const joined = cells.map((cell) => cell.text).join('|')
      return bounded ? `|${joined}|` : joined
    })
}

test.each([
  ['with as many values as columns', '行政规范性文件103 0 394', ['|行政规范性文件|103|0|394|']],
  ['behind another cell', '第一项→规章10→2→3', ['|第一项|规章|10|2|3|']],
  ['before a line of other values', '规章109\n0 394', ['规章', '109', '|0|394|']],
  ['with one of two values', '规章1→2', ['规章', '|1|2|']],
  ['behind another cell, with its first value', '第一项→规章9', ['|第一项|规章|', '9']],
  ['that ends in a mark', '3.危及“三安全一稳定”12', ['3.危及"三安全一稳定"', '12']],
  ['with a space inside', '行政许可 12', ['|行政许可|12|']],
  ['with an amount', '行政事业性收费3.5', ['|行政事业性收费|3.5|']],
])('a label %s: %s', (_, text, rows) => {
  expect(apart(text)).toEqual(rows)
})

test.each([
  ['names no row', '某文件103→0→394', ['|某文件103|0|394|']],
  ['has more values than columns', '规章1→2→3→4', ['|规章1|2|3|4|']],
  ['has a blank behind it', '规章1→2→', ['|规章1|2||']],
  ['has words behind it', '规章1→共2→3', ['|规章1|共2|3|']],
  ['has no value', '规章→1→2→3', ['|规章|1|2|3|']],
  ['ends in other signs', '规章1件→2→3', ['|规章1件|2|3|']],
])('a row stays as it is whose label %s: %s', (_, text, rows) => {
  expect(apart(text)).toEqual(rows)
})
