import { defineConfig } from 'vitest/config'

/**
 * What mutants of a room are held against: the tests of the room, and those of the pipe that uses it. Every test file
 * is loaded anew for every mutant, so that none is here that no mutant needs.
 */
const rooms = process.env['MUTATED']?.split(',') ?? ['rules', 'explain']

export default defineConfig({
  test: {
    setupFiles: ['test/mutation/fewRuns.ts'],
    include: [
      ...rooms.map((room) => `test/${room}/**/*.test.ts`),
      'test/validateReport.test.ts',
      'test/docs/**/*.test.ts',
    ],
    exclude: ['test/rules/plausible.test.ts'],
  },
})
