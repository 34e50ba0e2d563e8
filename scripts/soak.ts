/** `npm run soak -- <name> …`: sweeps too long for every test run; each prints its count and its seed. */
const SWEEPS: Record<string, () => Promise<unknown>> = {
  'patient-switch': () => import('./soak-patient-switch'),
  kills: () => import('./soak-kills'),
  rules: () => import('./soak-rules'),
  'pack-mutations': () => import('./soak-pack-mutations'),
  reading: () => import('./soak-reading'),
  lexicon: () => import('./soak-misspellings'),
  ledger: () => import('./soak-ledger'),
  receipts: () => import('./soak-receipts'),
  suppression: () => import('./soak-suppression'),
  axe: () => import('./soak-axe'),
  languages: () => import('./soak-languages'),
  corpus: () => import('./soak-corpus'),
}

const sweep = SWEEPS[process.argv[2] ?? '']
if (sweep === undefined) {
  console.error(`npm run soak -- ${Object.keys(SWEEPS).join(' | ')}`)
  process.exit(2)
}
await sweep()

export {}
