import { defineConfig } from 'vitest/config'

/** The laws over thousands of synthetic documents: minutes, not seconds. */
export default defineConfig({ test: { include: ['test/laws/**/*.test.ts'] } })
