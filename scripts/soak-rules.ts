import { loadIndex } from '../lib/lexicon/load-index'
import { embeddedLexicon } from './embedded-lexicon'
import { compileFolder, packFolders } from './pack-folders'
import { ORACLES, oracleFault } from './rules-oracles'
import { earliestFaults, type Fault, knowledgeFaults } from './rules-properties'

/** `npm run soak -- rules [seed [patients]]`: the laws of the rules on random patients, 10,000 for each pack and law unless told. */
const RUNS = Number(process.argv[4] ?? 10_000)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const index = loadIndex(embeddedLexicon())
const started = performance.now()
const faults: Fault[] = []
let checked = 0
for (const folder of packFolders('programs')) {
  const compiled = compileFolder(folder)
  if (!compiled.ok) throw new Error(compiled.problem)
  const pack = compiled.value
  const found: Fault[] = []
  let starts = 0
  for (let run = 0; run < RUNS; run++) {
    found.push(...knowledgeFaults(pack, seed + run, index))
    const earliest = earliestFaults(pack, seed + run, index)
    if (earliest.checked) starts++
    found.push(...earliest)
  }
  checked += starts
  faults.push(...found)
  console.log(`${pack.id.padEnd(36)} ${RUNS} patients, ${starts} earliest starts, ${found.length} faults`)
  for (const { seed: at, what } of found.slice(0, 5)) console.log(`  seed ${at}: ${what}`)
}
for (const kind of ORACLES) {
  const wrong = Array.from({ length: RUNS }, (_, i) => oracleFault(kind, seed + i, index)).filter((one) => one !== null)
  for (const what of wrong) faults.push({ pack: kind, seed, what })
  console.log(`${kind.padEnd(36)} ${RUNS} patients against a diary, ${wrong.length} faults`)
  for (const what of wrong.slice(0, 5)) console.log(`  ${what}`)
}
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(`from seed ${seed}: ${faults.length} faults, ${checked} earliest starts checked, ${seconds} s`)
if (faults.length > 0) process.exitCode = 1
