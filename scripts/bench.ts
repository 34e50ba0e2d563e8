import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Report } from '../lib/model/report'
import { OFFLINE, openBrowser } from './browser'
import { build } from './build'
import { chartOfRows } from './chart-of-rows'
import { checkPage } from './check-page'

const ROWS = [20, 200, 2000]
const RUNS = 9
const built = resolve(import.meta.dirname, '../.output/chrome-mv3')

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(11)

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Minified and gzipped bytes of some files of the built extension. */
const size = (label: string, files: readonly string[]): string => {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  const zipped = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
  return `${label.padEnd(44)} ${(bytes / 1000).toFixed(1).padStart(9)} kB ${(zipped / 1000).toFixed(1).padStart(9)} kB gzipped`
}

/** The scripts and styles an extension page loads before anything is asked of it. */
const loadedBy = (page: string): string[] => {
  const html = readFileSync(join(built, page), 'utf8')
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    if (!file.endsWith('.js')) return
    // Static imports only: what is imported dynamically is loaded when it is needed.
    for (const match of readFileSync(file, 'utf8').matchAll(
      /(?:^|[;}\s])import\s*(?:[\w*{}$,\s]+from\s*)?["']\.\/([^"']+)["']/g,
    ))
      visit(join(file, '..', match[1] ?? ''))
  }
  for (const match of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(join(built, match[1] ?? ''))
  return [...seen]
}

build('chrome')
const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'))
const browser = await openBrowser({ hostRules: OFFLINE })
console.log(`Median of ${RUNS} runs, a fresh tab each; one browser.\n`)
console.log('   rows   click→verdict       read      chart      judge')
try {
  for (const rows of ROWS) {
    const page = join(folder, `rows-${rows}.html`)
    writeFileSync(page, chartOfRows(rows))
    const timings: Report['timings'][] = []
    for (let run = 0; run <= RUNS; run++) {
      const checked = await checkPage(browser, page, { asOf: '2026-11-20', planned: '2026-11-25' })
      if ('error' in checked) throw new Error(`${rows} rows: ${checked.error}`)
      if (checked.report.chart.medications.length !== rows)
        throw new Error(`${rows} rows, ${checked.report.chart.medications.length} read`)
      // The first opening warms the browser's caches.
      if (run > 0) timings.push(checked.report.timings)
    }
    const of = (key: keyof Report['timings']) => ms(median(timings.map((timing) => timing[key])))
    console.log(
      `${String(rows).padStart(7)}     ${of('clickToVerdictMs')}${of('readMs')}${of('chartMs')}${of('judgeMs')}`,
    )
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

console.log('\nSizes as built')
console.log(size('injected into the page: overlay', [join(built, 'overlay.js')]))
console.log(size('injected into the page: reader', [join(built, 'reader.js')]))
console.log(size('panel: script and style at opening', loadedBy('panel.html')))
console.log(size('background', [join(built, 'background.js')]))
console.log(size('lexicon', [join(built, 'generated/lexicon.json')]))
console.log(size('the whole extension', filesIn(built)))
