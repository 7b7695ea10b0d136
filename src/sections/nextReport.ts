/**
 * Where in the text between the tables of two reports the second one begins: at its title, or else with its tables.
 */
import type { Span } from '../text/Span'

/** 青禾县2023年政府信息公开工作年度报告 */
const isTitle = (line: string): boolean =>
  line.length <= 80 && line.includes('公开') && line.trimEnd().endsWith('报告') && !line.includes('。')

export const nextReportAt = (text: string, between: Span): number => {
  for (let end = between.end; end > between.start; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (isTitle(text.slice(start, end))) return Math.max(start, between.start)
    end = start - 1
  }
  return between.end
}
