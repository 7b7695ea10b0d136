/**
 * A page as a run of tags and texts, with the places of the attributes that matter; no tree is made.
 */
import { Tokenizer } from 'htmlparser2'
import { type Span, span } from '../../text/Span'

/** The attributes that matter, by the number of the bit that stands for each. */
export const attribute = {
  ...({ style: 0, hidden: 1, class: 2, id: 3, href: 4, colspan: 5, rowspan: 6 } as const),
  ...({ name: 7, content: 8, type: 9, value: 10, width: 11, height: 12 } as const),
}

export type Attribute = (typeof attribute)[keyof typeof attribute]

/** The attributes of the tag at hand: where the value of one stands, without its quotes. */
export type Attributes = (one: Attribute) => Span | undefined

export interface TagHandler {
  /** A start tag, its name in small letters; `attributes` answers until the handler returns. */
  readonly open: (name: string, attributes: Attributes, tag: Span) => void
  readonly close: (name: string, tag: Span) => void
  /** Text as it stands in the page, entities and line ends included. */
  readonly text: (start: number, end: number) => void
  /** A comment, a declaration or the like, which holds no text. */
  readonly skip: (end: number) => void
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90

const small = (name: string): string => {
  for (let i = 0; i < name.length; i++) if (isCapital(name.charCodeAt(i))) return name.toLowerCase()
  return name
}

const nothing = (): void => undefined

/** Tells every tag and text of a page, in order. */
export const scanTags = (html: string, { open, close, text, skip }: TagHandler): void => {
  let name = ''
  let tagStart = 0
  // Where the attributes of the tag stand; `seen` has a bit for each that is there.
  const known: ReadonlyMap<string, Attribute> = new Map(Object.entries(attribute))
  const starts: Array<number> = []
  const ends: Array<number> = []
  let current: Attribute | undefined
  let seen = 0
  const attributes: Attributes = (one) =>
    (seen & (1 << one)) === 0 ? undefined : span(starts[one] ?? 0, ends[one] ?? 0)
  const noteValue = (start: number, end: number): void => {
    if (current === undefined) return
    starts[current] = start
    ends[current] = end
    seen |= 1 << current
  }
  const skipped = (_: number, end: number): void => {
    skip(end + 1)
  }
  const tokenizer = new Tokenizer(
    // Values of attributes are passed over at once where their entities are left as they are.
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        name = small(html.slice(start, end))
        tagStart = start - 1
        seen = 0
      },
      onattribname: (start, end) => {
        current = known.get(small(html.slice(start, end)))
        noteValue(end, end)
      },
      onattribdata: noteValue,
      onattribend: nothing,
      onopentagend: (end) => {
        open(name, attributes, { start: tagStart, end: end + 1 })
      },
      onselfclosingtag: (end) => {
        const own = name
        open(name, attributes, { start: tagStart, end: end + 1 })
        // <o:p/> is a thing of XML; HTML looks past the slash of its own elements.
        if (own.includes(':')) close(own, { start: end + 1, end: end + 1 })
      },
      onclosetag: (start, end) => {
        close(small(html.slice(start, end)), { start: start - 2, end: end + 1 })
      },
      ontext: text,
      oncdata: skipped,
      oncomment: skipped,
      ondeclaration: skipped,
      onprocessinginstruction: skipped,
      onattribentity: nothing,
      ontextentity: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}
