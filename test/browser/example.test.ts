/** The page of `examples/page`, built as `npm run page` serves it, shows what does not add up. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build, preview } from 'vite'
import { expect, test, vi } from 'vitest'
import { isInstalled, quietly } from './chromium'

vi.setConfig({ testTimeout: 120_000 })

const root = fileURLToPath(new URL('../../examples/page', import.meta.url))

test.skipIf(!isInstalled)('the page of the example checks its report', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'ogi-report-example-'))
  const settings = { root, configFile: false, logLevel: 'silent', build: { outDir } } as const
  await build(settings)
  const server = await preview(settings)
  try {
    const url = server.resolvedUrls?.local[0] ?? ''
    const { stdout } = await promisify(execFile)('chromium', [
      ...quietly,
      '--virtual-time-budget=8000',
      '--dump-dom',
      url,
    ])
    expect(stdout).toContain('青石县云溪镇人民政府2023年政府信息公开工作年度报告</h2>')
    expect(stdout.match(/<li class="error">/gu)).toHaveLength(3)
  } finally {
    await server.close()
    rmSync(outDir, { recursive: true })
  }
})
