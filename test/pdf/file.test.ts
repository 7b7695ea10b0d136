import { expect, test } from 'vitest'
import { fromFile } from '../../src/file'
import { hexString, pdfFile } from '../../src/testing/pdf/pdfFile'

test('a file is a PDF by its bytes, whatever its name', async () => {
  const text = '本年度未收到政府信息公开申请。'
  const operators = `BT /F 12 Tf 60 700 Td ${hexString(text)} Tj ET`
  const bytes = pdfFile([{ width: 595, height: 842, rotate: 0, operators }], text)
  expect(await fromFile(bytes, { name: '年度报告.doc' })()).toMatchObject({ right: { kind: 'pdf', text } })
})
