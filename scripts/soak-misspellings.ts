import { soakLexicon } from './soak-lexicon'

/** `npm run soak -- lexicon [--seed N] [--lines N]`: many generated cases of one stage; the seed is printed, so that a finding can be had again. */
const flags = process.argv.slice(3)
const numberOf = (flag: string, otherwise: number): number => {
  const at = flags.indexOf(flag)
  const given = Number(at === -1 ? otherwise : flags[at + 1])
  return Number.isSafeInteger(given) ? given : otherwise
}

const seed = numberOf('--seed', 20_261_121)
const { lines, accepted, wrong } = soakLexicon(seed, numberOf('--lines', 20_000))
for (const one of wrong.slice(0, 50)) console.log(`wrong: ${one}`)
console.log(`seed ${seed}: ${lines} misspelt lines, ${accepted} accepted by spelling, ${wrong.length} as another drug`)
process.exitCode = wrong.length > 0 ? 1 : 0
