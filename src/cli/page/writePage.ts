/**
 * Checked reports as one page that needs nothing else: no script, no picture, no request. The form stands
 * beside its findings; a marked cell leads to its finding, a finding back to its cell.
 */
import type { Language } from '../../explain/names'
import { escapeHtml as escape } from '../../text/escapeHtml'
import { type Checked, isBroken } from '../Checked'
import { withHindered } from '../hindered'
import { isClean, whatWasChecked, whatWasRead } from '../summary'
import { words } from '../words'
import { pageWords } from './pageWords'
import { style } from './style'
import { writeFinding } from './writeFinding'
import { writeForm } from './writeForm'

const titleOf = (language: Language, { report }: Checked): string => {
  const { authority, year, form } = report.parsed.report
  const say = words[language]
  return [say.authority(authority), say.year(year), say.form(form)].map(escape).join(' &#160;')
}

const writeReport =
  (language: Language) =>
  (checked: Checked, at: number, all: ReadonlyArray<Checked>): string => {
    const say = words[language]
    const page = pageWords[language]
    const id = `r${at}`
    return [
      `<section class="report" id="${id}">`,
      `<header><h2>${titleOf(language, checked)}</h2>`,
      `<p class="file">${escape(checked.report.file)}${all.length < 2 ? '' : ` <a href="#all">${escape(page.toAll)}</a>`}</p>`,
      `<p><strong>${escape(whatWasChecked(language, 'within', checked))}</strong></p>`,
      `<p>${escape(whatWasRead(language, checked))}</p></header>`,
      '<div class="sides">',
      `<div class="findings"><h2>${escape(page.findings)}</h2>`,
      isClean(checked) ? `<p>${escape(say.nothingBroken(checked.counts.undecided))}</p>` : '',
      ...withHindered(checked.findings).map(writeFinding(language, id, checked.report)),
      '</div>',
      `<div class="form">${writeForm(language, id, checked)}</div>`,
      '</div></section>',
    ].join('\n')
  }

const errorsOf = ({ findings }: Checked): number =>
  findings.filter(({ verdict, severity }) => verdict === 'broken' && severity === 'error').length

/** Of several reports, a list that leads to each, the worst first. */
const writeContents = (language: Language, all: ReadonlyArray<Checked>): string => {
  if (all.length < 2) return ''
  const rows = all
    .map((checked, at) => ({ checked, at }))
    .sort((one, other) => errorsOf(other.checked) - errorsOf(one.checked))
    .map(
      ({ checked, at }) =>
        `<tr><th scope="row"><a href="#r${at}">${titleOf(language, checked)}</a> <span class="file">${escape(checked.report.file)}</span></th><td>${escape(whatWasChecked(language, 'within', checked))}</td></tr>`,
    )
  const broken = all.filter(isBroken).length
  return `<nav id="all"><p>${escape(words[language].several(all.length, all.length, broken))}</p><table>${rows.join('')}</table></nav>`
}

export const writePage = (language: Language, all: ReadonlyArray<Checked>): string => {
  const page = pageWords[language]
  return [
    '<!DOCTYPE html>',
    `<html lang="${page.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(page.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escape(page.title)}</h1>`,
    writeContents(language, all),
    ...all.map(writeReport(language)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
