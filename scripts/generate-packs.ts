import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pack } from '../lib/model/pack'
import { verdictPack } from '../lib/packs/verdict-pack'
import { compileFolder, packFolders } from './pack-folders'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Compiles every program under `programs/` into `public/generated/packs.json`, and what a verdict needs of them into
 * `verdict-packs.json` beside it; throws with every problem found.
 */
export const generatePacks = (root = ROOT): Pack[] => {
  const compiled = packFolders(join(root, 'programs')).map(compileFolder)
  const problems = compiled.flatMap((pack) => (pack.ok ? [] : [pack.problem]))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const packs = compiled.flatMap((pack) => (pack.ok ? [pack.value] : []))
  const out = join(root, 'public', 'generated')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'packs.json'), JSON.stringify(packs))
  writeFileSync(join(out, 'verdict-packs.json'), JSON.stringify(packs.map(verdictPack)))
  return packs
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packs = generatePacks()
  console.log(`${packs.length} packs: ${packs.map((pack) => pack.id).join(', ')}`)
}
