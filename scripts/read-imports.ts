import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CompiledLexicon } from '../lib/lexicon/compiled'
import type { ImportFile } from '../lib/lexicon/import/import-file'
import type { ImportedList, Merged } from '../lib/lexicon/import/imported-list'
import { type ImportedProduct, type Skipped, SourceKind } from '../lib/lexicon/import/imported-product'
import { joinLexicons } from '../lib/lexicon/import/join-lexicons'
import { mergeImports } from '../lib/lexicon/import/merge-imports'
import { parseFiles } from '../lib/lexicon/import/parse-files'
import { loadIndex } from '../lib/lexicon/load-index'
import { translator } from '../lib/platform/i18n'

/** A file of this computer as importers read it. */
export const importFile = (path: string): ImportFile => ({
  name: basename(path),
  size: statSync(path).size,
  chunks: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
})

/** The values of `--with`, and the other arguments in their order. */
export const splitWith = (args: readonly string[]): { given: string[]; rest: string[] } => {
  const given: string[] = []
  const rest: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--with') given.push(args[++i] ?? '')
    else if (arg.startsWith('--with=')) given.push(arg.slice('--with='.length))
    else rest.push(arg)
  }
  return { given, rest }
}

const listOf = async (given: string): Promise<ImportedList & { skipped: Skipped[] }> => {
  const colon = given.indexOf(':')
  const source = SourceKind.safeParse(given.slice(0, colon))
  const path = given.slice(colon + 1)
  if (!source.success) throw new Error(`--with ${given}: write bdpm:FOLDER, ema:FILE, sam:FILE or csv:FILE`)
  if (!existsSync(path)) throw new Error(`--with ${given}: there is no such file or folder`)
  const paths = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
  const products: ImportedProduct[] = []
  const skipped: Skipped[] = []
  const read = await parseFiles(source.data, paths.map(importFile), async (parsed) => {
    products.push(...parsed.products)
    skipped.push(...parsed.skipped)
  })
  if (!read.ok) {
    const { code, file, detail } = read.problem
    const sentence = translator('en')(`options.problem.${code}`, { file })
    throw new Error(`--with ${given}: ${sentence}${detail === undefined ? '' : ` (${detail})`}`)
  }
  return { source: source.data, label: `${source.data.toUpperCase()} ${basename(path)}`, products, skipped }
}

/** The embedded lexicon with the lists of `--with`: the same code as the options page. Throws with one sentence. */
export const withImports = async (
  embedded: CompiledLexicon,
  given: readonly string[],
): Promise<{ lexicon: CompiledLexicon; merged: Merged | null }> => {
  if (given.length === 0) return { lexicon: embedded, merged: null }
  const lists: (ImportedList & { skipped: Skipped[] })[] = []
  for (const one of given) lists.push(await listOf(one))
  const merged = mergeImports(loadIndex(embedded), lists)
  const skipped = [...lists.flatMap((list) => list.skipped), ...merged.skipped]
  return { lexicon: joinLexicons(embedded, merged.addition), merged: { ...merged, skipped } }
}
