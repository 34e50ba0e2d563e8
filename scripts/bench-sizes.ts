import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { AREAS } from '../lib/platform/i18n/areas'

/** What issue 6 gives the panel's scripts, gzipped, data apart. */
const PANEL_BUDGET_KB = 120

const WORDS = resolve(import.meta.dirname, '../lib/platform/i18n')
const LONGEST_LANGUAGE = 'fr'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Minified and gzipped bytes of some files of the built extension. */
const size = (label: string, files: readonly string[]): string => {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  return `${label.padEnd(44)} ${(bytes / 1000).toFixed(1).padStart(9)} kB ${(zipped(files) / 1000).toFixed(1).padStart(9)} kB gzipped`
}

const zipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)

/** The scripts and styles an extension page loads before anything is asked of it. */
const loadedBy = (built: string, page: string): string[] => {
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

/** Prints what the built extension weighs, and the panel's scripts against their budget. */
export const printSizes = (built: string): void => {
  const panel = loadedBy(built, 'panel.html')
  const scripts = panel.filter((file) => file.endsWith('.js'))
  // Loaded beside the scripts as soon as the language is known: as they stand in the sources, which the bundler only wraps.
  const words = AREAS.panel.map((area) => resolve(WORDS, area, `${LONGEST_LANGUAGE}.json`))
  console.log('\nSizes as built')
  console.log(size('injected into the page: overlay', [join(built, 'overlay.js')]))
  console.log(size('injected into the page: reader', [join(built, 'reader.js')]))
  console.log(size('injected after the reading: watcher', [join(built, 'watcher.js')]))
  console.log(
    `${size('panel: scripts at opening, with one language', [...scripts, ...words])}, budget ${PANEL_BUDGET_KB} kB`,
  )
  console.log(
    size(
      'panel: styles at opening',
      panel.filter((file) => file.endsWith('.css')),
    ),
  )
  console.log(size('background', [join(built, 'background.js')]))
  console.log(size('lexicon', [join(built, 'generated/lexicon.json')]))
  console.log(size('the whole extension', filesIn(built)))
}
