import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from './build'
import { ensureBrowser } from './ensure-browser'
import { readHostile } from './read-hostile'
import { hostilePages } from './soak-reading-pages'

/** `npm run soak -- reading [scale] [page]`: pages made to break the reader, in a real browser; 1 is the full size. */
const [scale = '1', only] = process.argv.slice(3)
const WITHIN_MS = 120_000

build('chrome')
const reader = readFileSync(resolve(import.meta.dirname, '../.output/chrome-mv3/reader.js'), 'utf8')
const browser = await chromium.launch({ executablePath: ensureBrowser().path })
let hurt = 0
let read = 0
try {
  for (const page of hostilePages(Number(scale))) {
    if (only !== undefined && !page.name.includes(only)) continue
    const { name, ms, faults } = await readHostile(browser, reader, page, WITHIN_MS)
    read += 1
    if (faults.length > 0) hurt += 1
    console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name.padEnd(48)} ${faults.join('; ') || 'held'}`)
  }
} finally {
  await browser.close()
}
console.log(`${read} pages at scale ${scale}, ${hurt} of them broke it`)
process.exit(hurt === 0 ? 0 : 1)
