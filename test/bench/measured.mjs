/** The median of each task in milliseconds, by its name. @param {import('tinybench').Bench} bench */
export const mediansOf = (bench) =>
  new Map(bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : NaN]))

/** A table of Markdown; the first column is text, the others are numbers. @param {ReadonlyArray<ReadonlyArray<string>>} rows */
export const table = ([head = [], ...rows]) => {
  /** @param {ReadonlyArray<string>} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    `|---|${head
      .slice(1)
      .map(() => '---:')
      .join('|')}|`,
    ...rows.map(line),
  ].join('\n')
}
