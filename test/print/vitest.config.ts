import { defineConfig } from 'vitest/config'

/** Reports printed by a browser and a word processor, where they are installed: a second or two each. */
export default defineConfig({ test: { include: ['test/print/**/*.test.ts'] } })
