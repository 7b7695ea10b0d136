import { expect, test } from 'vitest'
import { fromFile } from '../../src/file'
import { fromPdf } from '../../src/pdf'
import { hexString, pdfFile } from '../../src/testing/pdf/pdfFile'

const text = '本年度未收到政府信息公开申请。'
const operators = `BT /F 12 Tf 60 700 Td ${hexString(text)} Tj ET`
const bytes = pdfFile([{ width: 595, height: 842, rotate: 0, operators }], text)

test('a file is a PDF by its bytes, whatever its name', async () => {
  expect(await fromFile(bytes, { name: '年度报告.doc' })()).toMatchObject({ right: { kind: 'pdf', text } })
})

test('a Buffer, as Node reads files into, is read as bytes are, and left as it was', async () => {
  const buffer = Buffer.from(bytes)
  expect(await fromFile(buffer)()).toMatchObject({ right: { kind: 'pdf', text } })
  expect(await fromPdf(buffer)()).toMatchObject({ right: { kind: 'pdf', text } })
  expect([...buffer]).toEqual([...bytes])
})
