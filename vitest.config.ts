import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  // Modules are loaded once for all files of a worker: half the time, and a stage that remembers what it should not is found out.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000, maxWorkers: '100%', isolate: false },
})
