import { readdirSync, readFileSync } from 'node:fs'
import { openBrowser } from './browser'

/**
 * `tsx scripts/measure-import.ts <file> …`: imports one list in the options page of the built extension and prints how long it took and the
 * most memory that the extension's process held (resident set, as the system counts it; Linux).
 */
const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('usage: tsx scripts/measure-import.ts <file> …')
  process.exit(2)
}

/** The renderer processes that run extension pages, by the flag Chromium starts them with. */
const extensionProcesses = (): string[] =>
  readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process')
    } catch {
      return false
    }
  })

const residentMb = (id: string): number => {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

const before = new Set(extensionProcesses())
const browser = await openBrowser()
const page = await browser.context.newPage()
await page.goto(`chrome-extension://${browser.extensionId}/options.html`)
await page.locator('[data-section="lists"]').click()
const own = extensionProcesses().filter((id) => !before.has(id))
const most = { start: Math.max(...own.map(residentMb)), reading: 0, merging: 0 }
let phase: 'reading' | 'merging' = 'reading'
const watch = setInterval(() => {
  most[phase] = Math.max(most[phase], ...own.map(residentMb))
}, 50)
const started = performance.now()
await page.getByTestId('import-files').setInputFiles(paths)
const merging = page.waitForSelector('[data-phase="merging"]', { timeout: 600_000 }).then(() => {
  phase = 'merging'
})
await page.locator('[data-sum="products"]').waitFor({ timeout: 600_000 })
await merging.catch(() => {})
clearInterval(watch)
const products = await page.locator('[data-sum="products"]').getAttribute('data-count')
const mb = (value: number): string => `${value.toFixed(0)} MB`
console.log(
  `${products} products in ${((performance.now() - started) / 1000).toFixed(1)} s; extension process: ${mb(most.start)} before, at most ${mb(most.reading)} while reading, ${mb(most.merging)} while merging`,
)
await browser.close()
