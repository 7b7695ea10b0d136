import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // test/package packs and installs; test/laws reads thousands of documents: each has its own configuration.
    exclude: ['test/package/**', 'test/laws/**', 'test/print/**', 'test/browser/**', 'test/bench/**'],
    setupFiles: ['test/seed.ts'],
    isolate: false, // every module is pure: loading it anew for each file would cost more than the tests
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
})
