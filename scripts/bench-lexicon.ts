import { readFileSync } from 'node:fs'
import { fold } from '../lib/lexicon/fold'
import { type LexiconIndex, loadIndex } from '../lib/lexicon/load-index'
import { keyOf } from '../lib/lexicon/orthographic-key'
import { resolveLine } from '../lib/lexicon/resolve-line'
import { benchSpeed } from './bench-lexicon-speed'
import { embeddedLexicon } from './embedded-lexicon'
import { readCsv } from './read-csv'
import { splitWith, withImports } from './read-imports'

/**
 * `npm run bench:lexicon -- <lines.csv>`: how many lines of a list with known answers resolve to the right substance, per country;
 * then the speed beside MiniSearch and Fuse.js, and the cost of loading the index.
 * Columns: country, line_as_printed, substance_as_printed, expected_atc_any_of, expected_inn_en.
 */
type Row = Record<string, string>

interface Tally {
  lines: number
  right: number
  atc: number
  wrong: number
  unknown: number
}

/** Places of the substances a printed name or INN stands for in this lexicon; -1 for a component it does not know. */
const expectedPlaces = (printed: string, index: LexiconIndex): number[] =>
  printed
    .split(/\s*(?:\+|;| and |\/)\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const target = index.names.get(fold(part)) ?? index.keys.get(keyOf(fold(part)))
      if (target !== undefined) return index.targets[target]?.s[0] ?? -1
      const inside = resolveLine(part, index).substances[0]?.name
      return inside === undefined ? -1 : (index.byName.get(inside) ?? -1)
    })

const bare = (code: string): string => code.trim()

/** Right when the codes meet, or when the expected name stands for the substances found. */
const judge = (
  row: Row,
  index: LexiconIndex,
): { verdict: 'right' | 'wrong' | 'unknown'; atc: boolean; said: string } => {
  const found = resolveLine(row.line_as_printed ?? '', index)
  const expected = (row.expected_atc_any_of ?? '').split('|').map(bare).filter(Boolean)
  const meets = found.atc.some((code) => expected.includes(code))
  const said = `${found.substances.map(({ name }) => name).join(' + ')} [${found.atc.join(' ')}] ${found.because}`
  if (!found.recognised) return { verdict: 'unknown', atc: false, said }
  const everyCode = found.substances.flatMap(({ name }) =>
    (index.substances[index.byName.get(name) ?? -1]?.facts.atc ?? []).map(({ code }) => code),
  )
  if (meets || everyCode.some((code) => expected.includes(code))) return { verdict: 'right', atc: meets, said }
  const places = new Set(found.substances.map(({ name }) => index.byName.get(name) ?? -2))
  const right = [row.expected_inn_en ?? '', row.substance_as_printed ?? ''].some((printed) => {
    const wanted = expectedPlaces(printed, index)
    return wanted.length > 0 && wanted.some((place) => places.has(place))
  })
  return { verdict: right ? 'right' : 'wrong', atc: false, said }
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

const { given, rest } = splitWith(process.argv.slice(2))
const [path, ...flags] = rest
if (path === undefined) {
  console.error(
    'usage: npm run bench:lexicon -- <lines.csv> [--list wrong|unknown|atc] [--with bdpm:FOLDER] [--with ema:FILE] [--with sam:FILE] [--with csv:FILE]',
  )
  process.exit(2)
}
const rows = readCsv(readFileSync(path, 'utf8'))
const { lexicon: json } = await withImports(embeddedLexicon(), given)
const index = loadIndex(JSON.parse(JSON.stringify(json)))
const list = flags[flags.indexOf('--list') + 1]
const tallies = new Map<string, Tally>()
for (const row of rows) {
  const { verdict, atc, said } = judge(row, index)
  for (const country of [row.country ?? '?', 'all']) {
    const tally = tallies.get(country) ?? { lines: 0, right: 0, atc: 0, wrong: 0, unknown: 0 }
    tally.lines++
    tally[verdict]++
    if (atc) tally.atc++
    tallies.set(country, tally)
  }
  if (flags.includes('--list') && (verdict === list || (list === 'atc' && verdict === 'right' && !atc)))
    console.log(
      `${verdict} ${row.country} | ${row.line_as_printed?.slice(0, 90)} | wanted ${row.expected_atc_any_of} ${row.expected_inn_en} | got ${said}`,
    )
}
for (const [country, { lines, right, atc, wrong, unknown }] of tallies)
  console.log(
    `${country.padEnd(4)} ${String(lines).padStart(5)} lines: right substance ${percent(right, lines)}, right ATC ${percent(atc, lines)}, wrong ${wrong}, unknown ${unknown}`,
  )
const lines = rows.map((row) => row.line_as_printed ?? '')
for (const line of benchSpeed(embeddedLexicon(), lines)) console.log(line)
