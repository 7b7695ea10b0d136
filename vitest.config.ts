import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**', 'test/bench/**'], // test/package has its own configuration: it packs and installs
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
})
