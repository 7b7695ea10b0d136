/**
 * What a text is: plain text or Markdown, the markup of a page, a report as JSON, or something else that is written in
 * text.
 */

export type TextKind =
  | { readonly _tag: 'Plain' }
  | { readonly _tag: 'Page' }
  /** A page packed as mail. */
  | { readonly _tag: 'Mail' }
  /** A report that was read already, as JSON. */
  | { readonly _tag: 'Parsed' }
  | { readonly _tag: 'Other'; readonly name: string }

/** How far the beginning of a page may be from the beginning of the file. */
const beginning = 2048

const tag =
  /^\s{0,1000}<(?:!doctype\s|!--|\?xml\s|(?:html|head|body|meta|title|link|script|style|div|table|tr|td|p|span|font|section|article|center|ucap\w{0,20}|h[1-6])[\s>/])/iu
const wordXml = /<(?:w:wordDocument|pkg:package|office:document)[\s>]/u
const mail = /^[a-z][\w-]{1,40}:/iu

const json = /^\s{0,9}(?:\{\s{0,99}"|\[\s{0,99}\{)/u
/** The names that a report as JSON cannot be without. */
const reported = ['"authority"', '"period"', '"sections"', '"proactive"']

export const textKindOf = (text: string): TextKind => {
  const start = text.slice(0, beginning)
  if (mail.test(start) && /^MIME-Version:/imu.test(start)) return { _tag: 'Mail' }
  if (wordXml.test(start)) return { _tag: 'Other', name: 'xml' }
  if (json.test(start))
    return reported.every((name) => text.includes(name))
      ? { _tag: 'Parsed' }
      : { _tag: 'Other', name: 'json' }
  // A text with tables in tags, as Markdown has them where cells are merged, is read as a page too.
  return tag.test(start) || /<\/t[dr]>/iu.test(text) ? { _tag: 'Page' } : { _tag: 'Plain' }
}
