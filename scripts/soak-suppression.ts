import { suppress } from '../lib/pharmacy/observatory/suppress'
import { randomOf } from '../tests/unit/pharmacy/ledger/interleavings'
import { derivable, smallNumbers } from '../tests/unit/pharmacy/observatory/attack'
import { randomTable } from '../tests/unit/pharmacy/observatory/register'

/** `npm run soak -- suppression 1000 <seed>`: from no export of a random register can a cell under five be worked out. */
const count = Number(process.argv[3] ?? 1000)
const seed = Number(process.argv[4] ?? 5)
const random = randomOf(seed)
let left = 0
let withTotal = 0
const faults: string[] = []
for (let i = 0; i < count; i++) {
  const given = randomTable(random)
  const published = suppress(given)
  if (published === null) left++
  else if (published.total !== null) withTotal++
  const small = published === null ? [] : smallNumbers(published).map((one) => `${one} is published`)
  faults.push(...[...small, ...derivable(given)].map((fault) => `register ${i}: ${fault}`))
}
console.log(
  `${count} registers, seed ${seed}: ${faults.length} small cells can be derived (${left} not published, ${withTotal} with their total)`,
)
for (const fault of faults.slice(0, 10)) console.log(fault)
if (faults.length > 0) process.exitCode = 1
