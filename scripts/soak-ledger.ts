import { interleave, randomOf } from '../tests/unit/pharmacy/ledger/interleavings'

/** `npm run soak -- ledger 10000 <seed>`: random interleavings of workstations' ledgers converge and lose nothing. */
const count = Number(process.argv[3] ?? 10_000)
const seed = Number(process.argv[4] ?? 8)
const random = randomOf(seed)
const faults: string[] = []
for (let i = 0; i < count; i++) {
  const fault = interleave(random)
  if (fault !== null) faults.push(`interleaving ${i}: ${fault}`)
}
console.log(`${count} interleavings, seed ${seed}: ${count - faults.length} converge`)
for (const fault of faults.slice(0, 10)) console.log(fault)
if (faults.length > 0) process.exitCode = 1
