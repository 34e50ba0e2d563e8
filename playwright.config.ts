import { defineConfig } from '@playwright/test'

/** What is only read and judged, page by page: no clock and no focus is at stake, so that `npm test` lets two browsers share it. */
const PAGES = /(corpus|traps|vignettes)\.spec\.ts/

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  // Each worker starts a browser of its own; the clicks of one must not steal the focus of another.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  projects: [
    { name: 'pages', testMatch: PAGES },
    { name: 'product', testIgnore: PAGES },
  ],
  retries: 0,
  timeout: 30_000,
  reporter: [['list']],
  outputDir: 'test-results',
})
