/**
 * What `--help` says of each command beyond its options, in both languages.
 */
import type { Invocation } from './Invocation'

const skipped = `
  读不到的文件逐一写到标准错误，不影响退出码。
  Files that cannot be read are named on standard error; the exit code does not
  tell of them.
`

const asRead = `
退出码 Exit code:
  0  读到报告                  something was read
  2  没有读到报告，或用法有误  nothing could be read, or wrong usage
${skipped}`

export const helps: Readonly<Record<Invocation['_tag'], string>> = {
  Parse: `
输出 Output:
  一个文件 one file       一个对象           an object
  几个文件 several files  数组，各项有 file  an array, each item with its file
  --ndjson                每份一行，有 file  one line a report, with its file
${asRead}`,
  Check: `
格式 Formats:
  text    逐条说明                findings for people
  json    一个文件一个对象，几个为数组  one file: an object; several: an array
  ndjson  每份一行                one line a report
  sarif   供代码扫描工具          for code scanning
  html    表格与所见并排的网页    a page, each form beside its findings

级别 Severities:
  error 不符   warning 提醒   info 说明 (note)

退出码 Exit code:
  0  没有不符（可能有提醒）    nothing is broken, though there may be warnings
  1  至少一处不符              something is broken
     --fail-on warning：有提醒也算  with --fail-on warning, so is a warning
  2  没有读到报告，或用法有误  nothing could be read, or wrong usage
${skipped}`,
  Rows: `
输出 Output:
  每格一行：文件、机关、年度、格式、表、行、列、中文名称、地址、数、状态、单位、
  原文。没有可识别的表格的，没有行。
  A line a cell: file, authority, year, form, table, row, column, Chinese
  labels, address, value, state, unit, raw. A report without a table of either
  form has none.
${asRead}`,
  Render: `
  文件也可以是 JSON：parse 的输出，或其中的 report。
  The file may also be JSON: what parse writes, or the report in it.

退出码 Exit code:
  0  已输出                    the form was written
  2  没有读到报告，或用法有误  nothing could be read, or wrong usage
`,
  Series: `
退出码 Exit code:
  0  没有不符（可能有提醒）    nothing is broken, though there may be warnings
  1  至少一处不符              something is broken
  2  没有读到报告，或用法有误  nothing could be read, or wrong usage
${skipped}
  没有写明机关名称的报告不核对，同样写到标准错误。
  Reports that name no authority are not checked, and named there as well.
`,
  Explain: `
退出码 Exit code:
  0  已说明                    the rule was explained, or all were listed
  2  没有这条规则，或用法有误  no such rule, or wrong usage
`,
}
