import { readFileSync } from 'node:fs'
import { type LexiconIndex, loadIndex } from '../lib/lexicon/load-index'
import { resolveLines } from '../lib/lexicon/resolve-lines'
import { showSubstance } from '../lib/lexicon/show-substance'
import { embeddedLexicon } from './embedded-lexicon'
import { readCsv } from './read-csv'
import { splitWith, withImports } from './read-imports'

const USAGE = `usage: npm run -s lexicon -- resolve <file.csv | file.txt | -> [--with bdpm:FOLDER] [--with ema:FILE] [--with sam:FILE] [--with csv:FILE] --json
       npm run -s lexicon -- show <substance> [--with …] --json`

const stop = (message: string, code: number): never => {
  console.error(message)
  process.exit(code)
}

/** The lines of a file: a CSV's `line_as_printed` column, else its first; every other file line by line. */
const linesOf = (path: string): string[] => {
  const text = readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, '')
  if (!path.toLowerCase().endsWith('.csv')) {
    const lines = text.split(/\r?\n/)
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines
  }
  const rows = readCsv(text)
  const first = Object.keys(rows[0] ?? {})
  const column = first.includes('line_as_printed') ? 'line_as_printed' : first[0]
  return rows.map((row) => row[column ?? ''] ?? '')
}

const resolve = (path: string, index: LexiconIndex): void => {
  const out = resolveLines(linesOf(path), index).resolutions.map(
    ({ line, recognised, atc, substances, candidates, because }) =>
      JSON.stringify({ line, recognised, atc, substances, candidates, because }),
  )
  process.stdout.write(out.length === 0 ? '' : `${out.join('\n')}\n`)
}

const show = (name: string, index: LexiconIndex): void => {
  const card = showSubstance(name, index)
  if (card === undefined) stop(`unknown substance: ${name}`, 1)
  else console.log(JSON.stringify(card))
}

const { given, rest: args } = splitWith(process.argv.slice(2))
const [verb, ...rest] = args
const words = rest.filter((word) => !word.startsWith('--'))
const subject = words.join(' ')
if (subject === '' || (verb !== 'resolve' && verb !== 'show')) stop(USAGE, 2)
try {
  const index = loadIndex((await withImports(embeddedLexicon(), given)).lexicon)
  if (verb === 'resolve') resolve(subject, index)
  else show(subject, index)
} catch (cause) {
  stop(cause instanceof Error ? cause.message : String(cause), 2)
}
