/**
 * Tags and texts, against htmlparser2's tokenizer on soup of tags.
 */
import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/readers/html/Attributes'
import { scanTags } from '../../../src/readers/html/scanTags'

/** The end of an end tag is the end of its name to one, and of the tag to the other. */
type Event = readonly [kind: 'open' | 'close', end: number, ...facts: ReadonlyArray<string>]

interface Scan {
  readonly events: ReadonlyArray<Event>
  /** All text, one piece after the other. */
  readonly text: string
}

const names = Object.keys(attribute) as Array<keyof typeof attribute>

const scanned = (html: string): Scan => {
  const events: Array<Event> = []
  let text = ''
  scanTags(html, {
    open: ({ name }, attributes, _, end) => {
      const values = names.flatMap((one) => {
        const value = attributes(attribute[one])
        return value === undefined ? [] : [`${one}=${html.slice(value.start, value.end)}`]
      })
      events.push(['open', end, name, ...values])
    },
    close: ({ name }) => events.push(['close', 0, name]),
    text: (start, end) => {
      text += html.slice(start, end)
    },
    skip: () => undefined,
  })
  return { events, text }
}

/** What htmlparser2 tells, in the same words. */
const tokenized = (html: string): Scan => {
  const events: Array<Event> = []
  let text = ''
  let name = ''
  let current: string | undefined
  let values = new Map<string, string>()
  const idle = (): void => undefined
  const note = (start: number, end: number): void => {
    if (current !== undefined) values.set(current, html.slice(start, end))
  }
  const open = (end: number): void => {
    const known = names.flatMap((one) => (values.has(one) ? [`${one}=${values.get(one)}`] : []))
    events.push(['open', end + 1, name, ...known])
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase()
        values = new Map()
      },
      onattribname: (start, end) => {
        const own = html.slice(start, end).toLowerCase()
        // The first of two attributes of one name counts.
        current = values.has(own) ? undefined : own
        if (current !== undefined) values.set(current, '')
      },
      onattribdata: note,
      onattribend: idle,
      onopentagend: open,
      onselfclosingtag: (end) => {
        open(end)
        // Only `/>` closes an element; to htmlparser2 a space between the two is none.
        if (name.includes(':') && html.charAt(end - 1) === '/') events.push(['close', 0, name])
      },
      onclosetag: (start, end) => events.push(['close', 0, html.slice(start, end).toLowerCase()]),
      ontext: (start, end) => {
        text += html.slice(start, end)
      },
      oncdata: idle,
      oncomment: idle,
      ondeclaration: idle,
      onprocessinginstruction: idle,
      onattribentity: idle,
      ontextentity: idle,
      onend: idle,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return { events, text }
}

const element = fc.constantFrom(
  ...['p', 'td', 'TD', 'tr', 'span', 'o:p', 'h2', 'b', 'x-y', 'title', 'script', 'textarea', 'xmp', 'a'],
)

const value = fc.string({ unit: fc.constantFrom(...Array.from('a1 规<>="\'/')) })

const attributeText = fc
  .tuple(
    fc.constantFrom(...names, 'STYLE', 'Class', 'data-a', 'align', '=', '规'),
    fc.constantFrom('', ' ', '\n'),
    fc.constantFrom('none', 'bare', '"', "'"),
    value,
  )
  .map(([name, gap, quote, text]) => {
    if (quote === 'none') return name
    const bare = text.replace(/[\s>"'=]/gu, '') || '1'
    const inside = quote === 'bare' ? bare : `${quote}${text.replaceAll(quote, '')}${quote}`
    return `${name}${gap}=${gap}${inside}`
  })

const openTag = fc
  .tuple(element, fc.array(attributeText, { maxLength: 3 }), fc.constantFrom('', ' ', ' /', '\n'))
  .map(([name, attributes, end]) => `<${[name, ...attributes].join(' ')}${end}>`)

const piece = fc.oneof(
  openTag,
  openTag,
  element.map((name) => `</${name}>`),
  element.map((name) => `</${name} >`),
  fc.constantFrom(
    '<!-- 1 -->',
    '<!---->',
    '<!-->',
    '<!--->',
    '<!-- - -- --!>',
    '<!--[if IE]><td><![endif]-->',
  ),
  fc.constantFrom(
    '<!doctype html>',
    '<![if x]>',
    '<![endif]>',
    '<?xml a?>',
    '</>',
    '</1>',
    '<',
    '< p',
    '<1',
    '&amp;',
  ),
  fc.string({ unit: fc.constantFrom(...Array.from('规章 0\n<>-!/')) }),
)

/** A comment that never ends is no comment to htmlparser2's last words, and no event to ours: it is cut off. */
const soup = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => `${pieces.join('')}</title></script></textarea></xmp>-->`)

describe('on any soup of tags', () => {
  test('the same tags, attributes and texts', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(scanned(html)).toEqual(tokenized(html))
      }),
      {
        numRuns: 3000,
        examples: [["<o:p style = = '/ >'></title></script></textarea></xmp>-->"], ['<o:p a/>-->']],
      },
    )
  })
})

describe('what never ends', () => {
  test.each([
    ['a tag', '1<td title="2', '1'],
    ['an end tag', '1</td', '1'],
    ['a comment', '1<!-- 2', '1'],
    ['a declaration', '1<!doctype', '1'],
    ['a script', '1<script>2', '12'],
    ['plain text', '1<plaintext><b>2</plaintext>', '1<b>2</plaintext>'],
  ])('%s', (_, html, text) => {
    expect(scanned(html).text).toBe(text)
  })
})
