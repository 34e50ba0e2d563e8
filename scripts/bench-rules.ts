import { loadIndex } from '../lib/lexicon/load-index'
import type { Pack } from '../lib/model/pack'
import { asShipped } from './as-shipped'
import { cqlJudge } from './bench-rules-cql'
import { engineJudge } from './bench-rules-engine'
import type * as Judging from './bench-rules-judging'
import { manyPacks } from './bench-rules-packs'
import { AS_OF, fhirOf, PLANNED, patientWith } from './bench-rules-patient'
import { embeddedLexicon } from './embedded-lexicon'
import { compileFolder, packFolders } from './pack-folders'

/**
 * `npm run bench:rules -- [--elm <library.json>]`: the whole Dupixent program, timeline and sentences included, beside
 * cql-execution judging the five criteria CQL can say and json-rules-engine the same five; interleaved, in one run.
 */
const SIZES = [10, 100, 1000]
const BOUNDS: Record<number, number> = { 10: 100, 100: 500, 1000: 500 }
const ROUNDS = 9
const WARM_MS = 1500

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Milliseconds a call, over so many calls that the clock's grain does not matter. */
const timed = async (calls: number, run: () => unknown): Promise<number> => {
  const started = performance.now()
  for (let i = 0; i < calls; i++) await run()
  return (performance.now() - started) / calls
}

const warm = async (run: () => unknown): Promise<number> => {
  const started = performance.now()
  let calls = 0
  while (performance.now() - started < WARM_MS || calls === 0) {
    await run()
    calls++
  }
  return (performance.now() - started) / calls
}

const elmAt = process.argv.indexOf('--elm')
const elm = elmAt === -1 ? undefined : process.argv[elmAt + 1]
const compiled = compileFolder('programs/be-dupixent-mnp')
if (!compiled.ok) throw new Error(compiled.problem)
const pack: Pack = compiled.value
const index = loadIndex(embeddedLexicon())
const { judgeChart, judgePacks } = await asShipped<typeof Judging>('scripts/bench-rules-judging.ts')
const cql = cqlJudge(elm, PLANNED)
const engine = engineJudge(PLANNED)

console.log(`Median of ${ROUNDS} interleaved rounds, ms a patient; CQL: ${elm ?? 'our own ELM'}`)
console.log('   medications   whole program   CQL, five     × ours   json-rules, five     × ours')
const ours: number[] = []
for (const size of SIZES) {
  const chart = patientWith(size, index)
  const bundle = fhirOf(chart)
  const options = { asOf: AS_OF, planned: PLANNED, answers: [], jurisdictions: ['BE' as const], candidate: true }
  const runs = {
    own: () => judgeChart(pack, chart, options, 'en'),
    cql: () => cql(bundle),
    engine: () => engine(bundle),
  }
  const first = { own: await warm(runs.own), cql: await warm(runs.cql), engine: await warm(runs.engine) }
  const times: Record<keyof typeof runs, number[]> = { own: [], cql: [], engine: [] }
  for (let round = 0; round < ROUNDS; round++)
    for (const key of ['own', 'cql', 'engine'] as const)
      times[key].push(await timed(Math.max(1, Math.round(60 / first[key])), runs[key]))
  const own = median(times.own)
  ours.push(own)
  const by = (key: 'cql' | 'engine') => {
    const other = median(times[key])
    return `${other.toFixed(3).padStart(11)} ${(other / own).toFixed(1).padStart(10)}`
  }
  const bound = BOUNDS[size] ?? 0
  const ratio = median(times.cql) / own
  console.log(
    `${String(size).padStart(14)} ${own.toFixed(3).padStart(15)} ${by('cql')} ${by('engine').padStart(29)}   wanted ≥ ${bound} × CQL: ${ratio >= bound ? 'yes' : 'NO'}`,
  )
}
const [, hundred = Number.NaN, thousand = Number.NaN] = ours
console.log(`from 100 to 1,000 medications: ${(thousand / hundred).toFixed(1)} × the time (linear: at most 10)`)

const real = packFolders('programs').map((folder) => {
  const one = compileFolder(folder)
  if (!one.ok) throw new Error(one.problem)
  return one.value
})
const chart = patientWith(100, index)
const product = {
  ...chart,
  medications: [...chart.medications, ...patientWith(1, index, ['Dupixent 300 mg']).medications],
}
const asked = {
  asOf: AS_OF,
  planned: PLANNED,
  answers: [],
  jurisdictions: ['BE' as const, 'FR' as const],
  candidates: [],
}
const few = real.slice(0, 10)
const taken = product.medications.flatMap(({ substances }) => substances.map(({ name }) => name))
const many = manyPacks(real, 1000, index, taken)
const packRuns = {
  few: () => judgePacks(few, product, asked, 'en'),
  many: () => judgePacks(many, product, asked, 'en'),
}
const firstPacks = { few: await warm(packRuns.few), many: await warm(packRuns.many) }
const packTimes: Record<keyof typeof packRuns, number[]> = { few: [], many: [] }
for (let round = 0; round < ROUNDS; round++)
  for (const key of ['few', 'many'] as const)
    packTimes[key].push(await timed(Math.max(1, Math.round(60 / firstPacks[key])), packRuns[key]))
const [cheap, dear] = [median(packTimes.few), median(packTimes.many)]
console.log(
  `one patient, 101 medications: ${few.length} packs ${cheap.toFixed(3)} ms, ${many.length} packs ${dear.toFixed(3)} ms: ${(dear / cheap).toFixed(1)} ×   wanted ≤ 3: ${dear / cheap <= 3 ? 'yes' : 'NO'}`,
)
