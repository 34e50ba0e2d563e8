import { readdirSync, readFileSync } from 'node:fs'
import { openBrowser } from './browser'

/**
 * `tsx scripts/measure-import.ts <file> …`: imports one list in the options page of the built extension and prints how long it took and the
 * most memory that the extension's process held: resident set, and of it what is its own and not the browser's program (Linux).
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

interface Held {
  resident: number
  own: number
}

const heldBy = (id: string): Held => {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    const mb = (field: string): number => Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024
    return { resident: mb('VmRSS'), own: mb('RssAnon') }
  } catch {
    return { resident: 0, own: 0 }
  }
}

const held = (ids: readonly string[]): Held => ({
  resident: Math.max(0, ...ids.map((id) => heldBy(id).resident)),
  own: Math.max(0, ...ids.map((id) => heldBy(id).own)),
})

const more = (a: Held, b: Held): Held => ({ resident: Math.max(a.resident, b.resident), own: Math.max(a.own, b.own) })

const before = new Set(extensionProcesses())
const browser = await openBrowser()
const page = await browser.context.newPage()
await page.goto(`chrome-extension://${browser.extensionId}/options.html`)
await page.locator('[data-section="lists"]').click()
const own = extensionProcesses().filter((id) => !before.has(id))
const none: Held = { resident: 0, own: 0 }
const most = { start: held(own), reading: none, merging: none }
let phase: 'reading' | 'merging' = 'reading'
const watch = setInterval(() => {
  most[phase] = more(most[phase], held(own))
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
const mb = ({ resident, own: alone }: Held): string => `${resident.toFixed(0)} MB (${alone.toFixed(0)} its own)`
console.log(
  `${products} products in ${((performance.now() - started) / 1000).toFixed(1)} s; extension process: ${mb(most.start)} before, at most ${mb(most.reading)} while reading, ${mb(most.merging)} while merging`,
)
await browser.close()
