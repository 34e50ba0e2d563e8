import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledLexicon } from '../lib/lexicon/compiled'
import { generateLexicon, lexiconPaths } from './generate-lexicon'

const newest = (folder: string, pattern: RegExp): number =>
  Math.max(
    0,
    ...readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => statSync(join(folder, name)).mtimeMs),
  )

/** Whether the compiled lexicon is younger than every authored file and the code that compiles it. */
export function lexiconIsFresh(): boolean {
  const { data, out } = lexiconPaths()
  if (!existsSync(out)) return false
  const lexicon = join(data, '..')
  const sources = Math.max(newest(data, /\.yaml$/), newest(lexicon, /\.ts$/), newest(join(lexicon, 'sets'), /\.ts$/))
  return statSync(out).mtimeMs > sources
}

/** The compiled embedded lexicon, compiled anew when an authored file changed. */
export function embeddedLexicon(): CompiledLexicon {
  return lexiconIsFresh()
    ? (JSON.parse(readFileSync(lexiconPaths().out, 'utf8')) as CompiledLexicon)
    : generateLexicon()
}
