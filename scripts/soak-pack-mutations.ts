import { loadIndex } from '../lib/lexicon/load-index'
import { embeddedLexicon } from './embedded-lexicon'
import { compileFolder, packFolders } from './pack-folders'
import { survivingMutants } from './surviving-mutants'

/** Every pack with each criterion taken out and each boundary moved a day (or one unit): each must fail a case of that pack. */
const started = performance.now()
const index = loadIndex(embeddedLexicon())
let all = 0
let survived = 0
for (const folder of packFolders('programs')) {
  const compiled = compileFolder(folder)
  if (!compiled.ok) throw new Error(compiled.problem)
  const { mutants, survivors } = survivingMutants(compiled.value, index)
  all += mutants
  survived += survivors.length
  console.log(
    `${compiled.value.id.padEnd(36)} ${String(mutants).padStart(4)} mutants, ${mutants - survivors.length} caught, ${survivors.length} survive`,
  )
  for (const { path, what } of survivors) console.log(`  ${path} ${what}`)
}
const seconds = (performance.now() - started) / 1000
console.log(`${all} mutants (all of them: no seed), ${survived} survive, ${seconds.toFixed(1)} s`)
if (survived > 0) process.exitCode = 1
