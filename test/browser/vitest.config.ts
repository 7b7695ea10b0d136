import { defineConfig } from 'vitest/config'

/** The packed package in a browser, where one is installed: some seconds. */
export default defineConfig({ test: { include: ['test/browser/**/*.test.ts'] } })
