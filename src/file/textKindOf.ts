/**
 * What a text is: plain text or Markdown, the markup of a page, or of something else that is written in text.
 */

export type TextKind =
  | { readonly _tag: 'Plain' }
  | { readonly _tag: 'Page' }
  | { readonly _tag: 'Other'; readonly name: string }

/** How far the beginning of a page may be from the beginning of the file. */
const beginning = 2048

const tag =
  /^\s{0,1000}<(?:!doctype\s|!--|\?xml\s|(?:html|head|body|meta|title|link|script|style|div|table|tr|td|p|span|font|section|article|center|ucap\w{0,20}|h[1-6])[\s>/])/iu
const wordXml = /<(?:w:wordDocument|pkg:package|office:document)[\s>]/u
const mail = /^(?:MIME-Version|From|Date|Subject|Content-Type|X-\w{1,30}):/iu

export const textKindOf = (text: string): TextKind => {
  const start = text.slice(0, beginning)
  if (mail.test(start) && /^MIME-Version:/imu.test(start)) return { _tag: 'Other', name: 'mhtml' }
  if (wordXml.test(start)) return { _tag: 'Other', name: 'xml' }
  // A text with tables in tags, as Markdown has them where cells are merged, is read as a page too.
  return tag.test(start) || /<\/t[dr]>/iu.test(text) ? { _tag: 'Page' } : { _tag: 'Plain' }
}
