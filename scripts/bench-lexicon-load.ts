import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { loadIndex } from '../lib/lexicon/load-index'

/** One cold load of a compiled lexicon, as a worker that was just started does it: prints `{ ms, cpuMs, heapMb }`. Run by the bench. */
setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void
const text = readFileSync(process.argv[2] ?? '', 'utf8')
collect()
const before = process.memoryUsage().heapUsed
const cpu = process.cpuUsage()
const started = performance.now()
const index = loadIndex(JSON.parse(text))
const ms = performance.now() - started
const { user, system } = process.cpuUsage(cpu)
collect()
const heapMb = (process.memoryUsage().heapUsed - before) / 1e6
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, heapMb, names: index.names.size }))
