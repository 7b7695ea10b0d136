/**
 * A finding as HTML: the sentence, the numbers, the line of the source, and apart what may be behind it.
 */
import { explain } from '../../explain/explain'
import { asideOf } from '../../explain/explainSuspects'
import { frameLines, type Lines } from '../../explain/Frame'
import type { Language } from '../../explain/names'
import { escapeHtml as escape } from '../../text/escapeHtml'
import type { Span } from '../../text/Span'
import type { Told } from '../hindered'
import { placeIn } from '../placeIn'
import type { ReadReport } from '../readReport'
import { markOf, placeOf } from '../showFinding'
import { words } from '../words'
import { pageWords } from './pageWords'

const beside = 60

const lineEnd = /[\n\r]/u

const first = ([one = '']: ReadonlyArray<string>): string => one

/** The place in its line, with some of what stands around it. */
const excerpt = (text: string, { start, end }: Span): string => {
  const before = text.slice(Math.max(0, start - beside), start).split(lineEnd)
  const after = text.slice(end, end + beside).split(lineEnd)
  const marked = text.slice(start, Math.min(end, start + beside))
  const plain = (part: string): string => escape(part.replaceAll('\t', '  '))
  return `${plain(first(before.slice(-1)))}<mark>${plain(marked)}</mark>${plain(first(after))}`
}

const row = (line: Lines[number], at: number, all: Lines): string =>
  line === null
    ? ''
    : `<tr${all[at - 1] === null ? ' class="below-ruling"' : ''}><th scope="row">${escape(line.name)}</th><td>${escape(line.number)}</td><td>${escape(line.where)}</td></tr>`

const writeFrame = (lines: Lines): string =>
  lines.length === 0 ? '' : `<table class="frame">${lines.map(row).join('')}</table>`

/** `id` is the name of the report on the page; a finding is `id-f1`, a cell `id-` and its address. */
export const writeFinding =
  (language: Language, id: string, report: ReadReport) =>
  ({ finding, at, hindered }: Told): string => {
    const page = pageWords[language]
    const write = writeFinding(language, id, report)
    const mark = markOf(finding)
    const showPlace = placeIn(language, report)
    const place = placeOf(finding)
    const isTold = finding.verdict === 'broken' && finding.consequenceOf === undefined
    return [
      `<article id="${id}-f${at}" class="${mark}">`,
      `<h3><span>${escape(words[language].mark[mark])}</span> ${escape(explain(finding, language))}</h3>`,
      `<p class="rule"><code>${finding.rule}</code>`,
      finding.subject === null ? '' : ` <a href="#${id}-${finding.subject}">${escape(page.toForm)}</a>`,
      '</p>',
      isTold ? writeFrame(frameLines(finding, language, showPlace)) : '',
      place === null
        ? ''
        : `<p class="source">${escape(page.source)} ${showPlace(place)} <code>${excerpt(report.source, place)}</code></p>`,
      ...asideOf(language)(finding).map((sentence) => `<p class="aside">${escape(sentence)}</p>`),
      hindered.length === 0
        ? ''
        : `<details><summary>${escape(page.hindered(hindered.length))}</summary>${hindered.map(write).join('')}</details>`,
      '</article>',
    ].join('')
  }
