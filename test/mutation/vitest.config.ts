import { defineConfig } from 'vitest/config'

/** What mutants are held against: the tests of the rooms that the rules and their words touch, and no document. */
export default defineConfig({
  test: {
    setupFiles: ['test/mutation/fewRuns.ts'],
    include: ['test/{rules,explain,docs}/**/*.test.ts', 'test/validateReport.test.ts'],
  },
})
