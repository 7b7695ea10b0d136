/**
 * A sentence and the lines below it, as text, Markdown or HTML. What comes from a document is escaped.
 */
import { escapeHtml } from '../text/escapeHtml'
import { displayWidth, padEnd, padStart } from './displayWidth'
import type { Line, Lines } from './Frame'

export type ExplanationFormat = 'text' | 'markdown' | 'html'

const widest = (texts: ReadonlyArray<string>): number => Math.max(0, ...texts.map(displayWidth))

const column = (lines: Lines): string => {
  const texts = lines.flatMap((line) => line ?? [])
  const name = padEnd(widest(texts.map((line) => line.name)))
  const number = padStart(widest(texts.map((line) => line.number)))
  const row = (line: Line): string => `${name(line.name)}  ${number(line.number)}   ${line.where}`.trimEnd()
  const width = widest(texts.map(row))
  return lines.map((line) => `  ${line === null ? '─'.repeat(width) : row(line)}`).join('\n')
}

/** The lines as a column of numbers, as wide as a terminal shows them. */
export const writeColumn = (lines: Lines): string => (lines.length === 0 ? '' : column(lines))

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

const writers: {
  readonly [Format in ExplanationFormat]: (sentence: string, lines: Lines) => ReadonlyArray<string>
} = {
  text: (sentence, lines) => [sentence, '', column(lines)],
  markdown: (sentence, lines) => [
    escapeMarkdown(sentence),
    '',
    '| | | |',
    '|:--|--:|:--|',
    ...lines.flatMap((line) => (line === null ? [] : [markdownRow(line)])),
  ],
  html: (sentence, lines) => [
    `<p>${escapeHtml(sentence)}</p>`,
    `<table><tbody>${htmlRows(lines)}</tbody></table>`,
  ],
}

/** Without lines there is the sentence alone. */
export const writeExplanation = (format: ExplanationFormat, sentence: string, lines: Lines): string =>
  writers[format](sentence, lines)
    .slice(0, lines.length === 0 ? 1 : undefined)
    .join('\n')
