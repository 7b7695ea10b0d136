/**
 * A sentence and the lines below it, as text, Markdown or HTML. What comes from a document is escaped.
 */
import { escapeHtml } from '../text/escapeHtml'
import { displayWidth, padEnd, padStart } from './displayWidth'
import type { Line, Lines } from './Frame'

export type ExplanationFormat = 'text' | 'markdown' | 'html'

const widest = (texts: ReadonlyArray<string>): number => Math.max(0, ...texts.map(displayWidth))

/** The lines as a column of numbers, as wide as a terminal shows them. */
export const writeColumn = (lines: Lines): string => {
  const texts = lines.flatMap((line) => line ?? [])
  const name = padEnd(widest(texts.map((line) => line.name)))
  const number = padStart(widest(texts.map((line) => line.number)))
  const row = (line: Line): string => `${name(line.name)}  ${number(line.number)}   ${line.where}`.trimEnd()
  const width = widest(texts.map(row))
  return lines.map((line) => `  ${line === null ? '─'.repeat(width) : row(line)}`).join('\n')
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|&]/gu, '\\$&')

const markdownRow = ({ name, number, where, isResult }: Line): string => {
  const texts = [name, number, where].map(escapeMarkdown)
  const cells = isResult ? texts.map((text) => (text === '' ? '' : `**${text}**`)) : texts
  return `| ${cells.join(' | ')} |`
}

const htmlRow = ({ name, number, where }: Line): string =>
  `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(number)}</td><td>${escapeHtml(where)}</td></tr>`

const htmlRows = (lines: Lines): string =>
  lines.map((line) => (line === null ? '</tbody><tbody>' : htmlRow(line))).join('')

interface Writer {
  readonly sentence: (text: string) => string
  readonly lines: (lines: Lines) => ReadonlyArray<string>
  /** What stands between two parts. */
  readonly gap: string
}

const writers: { readonly [Format in ExplanationFormat]: Writer } = {
  text: { sentence: (text) => text, lines: (lines) => [writeColumn(lines)], gap: '\n\n' },
  markdown: {
    sentence: escapeMarkdown,
    lines: (lines) => [
      [
        '| | | |',
        '|:--|--:|:--|',
        ...lines.flatMap((line) => (line === null ? [] : [markdownRow(line)])),
      ].join('\n'),
    ],
    gap: '\n\n',
  },
  html: {
    sentence: (text) => `<p>${escapeHtml(text)}</p>`,
    lines: (lines) => [`<table><tbody>${htmlRows(lines)}</tbody></table>`],
    gap: '\n',
  },
}

/** The sentence, the lines, where there are any, and what is said apart, each a part of its own. */
export const writeExplanation = (
  format: ExplanationFormat,
  sentence: string,
  lines: Lines,
  aside: ReadonlyArray<string>,
): string => {
  const writer = writers[format]
  const apart = aside.map(writer.sentence).join('\n')
  return [writer.sentence(sentence), ...(lines.length === 0 ? [] : writer.lines(lines)), apart]
    .filter((part) => part !== '')
    .join(writer.gap)
}
