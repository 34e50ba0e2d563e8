import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { CompiledLexicon } from '../lib/lexicon/compiled'
import { loadIndex } from '../lib/lexicon/load-index'
import { resolveLines } from '../lib/lexicon/resolve-lines'

const NAMES = 25_000
const RUNS = 5
const LOADS = 7
/** Fuse compares every name with every line: a few lines say enough. */
const FUSE_LINES = 20
const MAKERS = 'accord apotex arrow aurobindo biogaran eg hexal krka mylan ratiopharm sandoz stada teva viatris zentiva'

/** The lexicon with makers' generics ("azathioprine teva") added until it has as many names as a national list gives it. */
const padded = (json: CompiledLexicon): CompiledLexicon => {
  const names = json.names.split('\n')
  const targets = [...json.nameTargets]
  const known = new Set(names)
  const generics = names.flatMap((name, i) => {
    const target = targets[i] ?? -1
    return json.targets[target]?.k === 'generic' && !name.includes(' ') ? [{ name, target }] : []
  })
  for (const maker of MAKERS.split(' ')) {
    for (const { name, target } of generics) {
      if (names.length >= NAMES) break
      if (known.has(`${name} ${maker}`)) continue
      names.push(`${name} ${maker}`)
      targets.push(target)
    }
  }
  return { ...json, names: names.slice(0, NAMES).join('\n'), nameTargets: targets.slice(0, NAMES) }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

interface Timing {
  wall: number
  cpu: number
}

/** Median wall and processor time of a run, in µs a line. */
const timed = (lines: number, runs: number, run: () => void): Timing => {
  const walls: number[] = []
  const cpus: number[] = []
  for (let i = 0; i < runs; i++) {
    const cpu = process.cpuUsage()
    const started = performance.now()
    run()
    walls.push(((performance.now() - started) * 1000) / lines)
    const { user, system } = process.cpuUsage(cpu)
    cpus.push((user + system) / lines)
  }
  return { wall: median(walls), cpu: median(cpus) }
}

interface Load {
  ms: number
  cpuMs: number
  heapMb: number
}

const coldLoads = (json: CompiledLexicon): Load[] => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-lexicon-'))
  const file = join(folder, 'lexicon.json')
  writeFileSync(file, JSON.stringify(json))
  const script = join(dirname(fileURLToPath(import.meta.url)), 'bench-lexicon-load.ts')
  try {
    return Array.from(
      { length: LOADS },
      () => JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, file], { encoding: 'utf8' })) as Load,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const row = (name: string, { wall, cpu }: Timing, note: string): string =>
  `${name.padEnd(12)} ${wall.toFixed(1).padStart(10)} µs wall ${cpu.toFixed(1).padStart(10)} µs processor a line   ${note}`

/**
 * Speed of the lexicon beside MiniSearch and Fuse.js on the same 25,000 names and the same lines, in one run, medians; and what loading
 * the index costs a worker that was just started. `embedded` and `lines` as the bench has them.
 */
export function benchSpeed(embedded: CompiledLexicon, lines: readonly string[]): string[] {
  const json = padded(embedded)
  const index = loadIndex(JSON.parse(JSON.stringify(json)))
  const names = json.names.split('\n')
  const documents = names.map((name, id) => ({ id, name }))
  // As their own guides say to look a name up in a text: words of the line, each as written, begun, or misspelt.
  const options = { fuzzy: 0.2, prefix: true, combineWith: 'OR' } as const
  const mini = new MiniSearch({ fields: ['name'] })
  mini.addAll(documents)
  const fuse = new Fuse(documents, { keys: ['name'], includeScore: true, ignoreLocation: true, threshold: 0.3 })
  resolveLines([...lines, 'Zzyrqabrix 20 mg'], index)
  for (const line of lines.slice(0, 50)) mini.search(line, options)
  // Interleaved, so that a busy machine is as busy for each.
  const own: Timing[] = []
  const other: Timing[] = []
  for (let i = 0; i < RUNS; i++) {
    own.push(timed(lines.length, 1, () => resolveLines(lines, index)))
    other.push(
      timed(lines.length, 1, () => {
        for (const line of lines) mini.search(line, options)
      }),
    )
  }
  const middle = (all: readonly Timing[]): Timing => ({
    wall: median(all.map(({ wall }) => wall)),
    cpu: median(all.map(({ cpu }) => cpu)),
  })
  const some = lines.filter((_, i) => i % Math.ceil(lines.length / FUSE_LINES) === 0)
  const ours = middle(own)
  const theirs = middle(other)
  const fuseTime = timed(some.length, 1, () => {
    for (const line of some) fuse.search(line, { limit: 6 })
  })
  const loads = coldLoads(json)
  return [
    `${names.length} names, ${lines.length} lines, median of ${RUNS} interleaved runs:`,
    row('lexicon', ours, 'every line resolved whole: substances, codes, route, why'),
    row('MiniSearch', theirs, `${(theirs.cpu / ours.cpu).toFixed(0)} × the lexicon's; fuzzy 0.2, prefix, OR`),
    row(
      'Fuse.js',
      fuseTime,
      `${(fuseTime.cpu / ours.cpu).toFixed(0)} × the lexicon's; threshold 0.3, ${some.length} of the lines`,
    ),
    `index of ${names.length} names, cold, median of ${LOADS}: ${median(loads.map(({ ms }) => ms)).toFixed(1)} ms wall, ${median(loads.map(({ cpuMs }) => cpuMs)).toFixed(1)} ms processor, ${median(loads.map(({ heapMb }) => heapMb)).toFixed(1)} MB heap; ${(JSON.stringify(json).length / 1e6).toFixed(2)} MB on disk`,
  ]
}
