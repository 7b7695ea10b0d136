/**
 * How Word writes the number of a list item, by the name of its format.
 */

const digitsOf =
  (digits: string) =>
  (n: number): string =>
    String(n).replace(/\d/gu, (digit) => digits.charAt(Number(digit)))

/** 一 … 十、十一 … 二十 … 一百〇五: counted as spoken, with the given digits and units. */
const counting =
  (digits: string, units: string, shortTen: boolean) =>
  (n: number): string => {
    if (n < 1 || n > 9999) return digitsOf(digits)(n)
    let spoken = ''
    let zero = false
    for (let power = 3; power >= 0; power--) {
      const digit = Math.floor(n / 10 ** power) % 10
      if (digit === 0) zero = spoken !== ''
      else {
        const one = shortTen && power === 1 && digit === 1 && spoken === '' ? '' : digits.charAt(digit)
        spoken += (zero ? digits.charAt(0) : '') + one + units.charAt(3 - power)
        zero = false
      }
    }
    return spoken
  }

/** One character each from a row of them; beyond its end, digits. */
const oneOf =
  (characters: string) =>
  (n: number): string =>
    Array.from(characters)[n - 1] ?? String(n)

const letters =
  (first: string) =>
  (n: number): string =>
    n < 1 || n > 780
      ? String(n)
      : String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26))

const romans: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (n: number): string => {
  if (n < 1 || n > 3999) return String(n)
  let left = n
  let written = ''
  for (const [value, numeral] of romans) for (; left >= value; left -= value) written += numeral
  return written
}

const spoken = /* @__PURE__ */ counting('〇一二三四五六七八九', '千百十', true)
const legal = /* @__PURE__ */ counting('零壹贰叁肆伍陆柒捌玖', '仟佰拾', false)
const traditionalLegal = /* @__PURE__ */ counting('零壹貳參肆伍陸柒捌玖', '仟佰拾', false)
const signs = /* @__PURE__ */ digitsOf('〇一二三四五六七八九')
const circled = /* @__PURE__ */ oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')

const formats: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: /* @__PURE__ */ digitsOf('０１２３４５６７８９'),
  decimalFullWidth2: /* @__PURE__ */ digitsOf('０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: /* @__PURE__ */ oneOf('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  decimalEnclosedParen: /* @__PURE__ */ oneOf('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  chineseCounting: spoken,
  chineseCountingThousand: spoken,
  japaneseCounting: spoken,
  japaneseDigitalTenThousand: signs,
  taiwaneseCounting: spoken,
  taiwaneseCountingThousand: spoken,
  taiwaneseDigital: signs,
  koreanDigital2: signs,
  ideographDigital: signs,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: traditionalLegal,
  japaneseLegal: traditionalLegal,
  ideographTraditional: /* @__PURE__ */ oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: /* @__PURE__ */ oneOf('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: /* @__PURE__ */ oneOf('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  upperLetter: /* @__PURE__ */ letters('A'),
  lowerLetter: /* @__PURE__ */ letters('a'),
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  none: () => '',
}

/** A number in a format of `w:numFmt`; formats that no Chinese document uses become digits. */
export const writeNumber = (format: string, n: number): string => (formats[format] ?? String)(n)
