import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../../lib/lexicon/compile'
import { type LexiconIndex, loadIndex } from '../../../lib/lexicon/load-index'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import type { Resolution } from '../../../lib/model/resolution'
import { readLexicon } from '../../../scripts/generate-lexicon'
import { readCsv } from '../../../scripts/read-csv'

/** Rows of `tests/lexicon/<name>.csv`: lines written before the code that resolves them was looked at. */
export const rowsOf = (name: string): Record<string, string>[] =>
  readCsv(readFileSync(join(import.meta.dirname, '..', '..', 'lexicon', `${name}.csv`), 'utf8'))

/** The embedded lexicon, compiled from its sources. */
export const embedded = (): LexiconIndex => loadIndex(JSON.parse(JSON.stringify(compile(readLexicon().authored))))

/** "a+b|c" → the sets of substances it allows, each in alphabetical order. */
export const setsOf = (written: string): string[] =>
  written === '' ? [] : written.split('|').map((set) => set.split('+').sort().join('+'))

const TAKEN: readonly Resolution['kind'][] = ['medicine']

/** The substances a line was accepted as; empty when it was not recognised, or is no medicine that is known to be taken. */
export const acceptedAs = (line: string, index: LexiconIndex): string[] => {
  const { recognised, kind, substances } = resolveLine(line, index)
  return recognised && TAKEN.includes(kind) ? substances.map(({ name }) => name).sort() : []
}
