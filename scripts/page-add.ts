import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cleanPage } from './clean-page'
import { realIdentifiers } from './real-identifiers'

const USAGE = `npm run page:add -- <saved.html> --name <words-between-dashes> --from "<EHR, version, view>" --synthetic [--lang fr]
Cleans a saved chart page (nothing runs, loads or leads outside) and adds it to tests/pages/charts, its truth left to be written
in. Refused when anything on it looks like a real person's number or address, and without --synthetic: your word that the patient
was made up.`

const CHARTS = resolve(import.meta.dirname, '../tests/pages/charts')

const refuse = (...lines: string[]): never => {
  console.error(lines.join('\n'))
  process.exit(1)
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    from: { type: 'string' },
    lang: { type: 'string' },
    synthetic: { type: 'boolean', default: false },
  },
})
const [saved] = positionals
const { name = '', from = '' } = values
if (saved === undefined || from === '' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) refuse(USAGE)
else {
  if (!existsSync(saved)) refuse(`There is no file ${saved}.`)
  if (!values.synthetic)
    refuse('Not added: say --synthetic when, and only when, the patient on this page was made up.', USAGE)
  const page = cleanPage(readFileSync(saved, 'utf8'))
  const real = realIdentifiers(page.text)
  if (real.length > 0)
    refuse(
      'Not added: this looks like a real person. Replace it on the saved page, then try again.',
      ...real.map(({ text, why }) => `  ${text}: ${why}`),
    )
  const lang = values.lang ?? page.lang.slice(0, 2).toLowerCase()
  if (!/^(?:en|fr|nl|de)$/.test(lang))
    refuse('Not added: the page does not say its language; give --lang en, fr, nl or de.')
  const target = resolve(CHARTS, `${name}-${lang}.html`)
  if (existsSync(target)) refuse(`Not added: tests/pages/charts/${name}-${lang}.html is there already.`)
  const about = `<!-- Synthetic data. ${from.replaceAll('--', '-')}. Saved ${new Date().toISOString().slice(0, 10)}. -->`
  const truth = `<meta name="truth" content='{"coverage":"any"}'>`
  writeFileSync(
    target,
    page.html
      .replace('<!doctype html>\n', `<!doctype html>\n${about}\n`)
      .replace(/<html[^>]*>/, (tag) => (/ lang=/.test(tag) ? tag : tag.replace('<html', `<html lang="${lang}"`)))
      .replace(/<head[^>]*>/, (tag) => `${tag}\n${truth}`),
  )
  console.log(`Added tests/pages/charts/${name}-${lang}.html. Next: write its truth before reading it (tests/pages/README.md), then
npm run page:show -- tests/pages/charts/${name}-${lang}.html`)
}
