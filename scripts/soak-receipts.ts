import { signReceipt, verifyReceipt } from '../lib/pharmacy/receipt/receipt-line'
import { makeWorkstationKey } from '../lib/pharmacy/receipt/workstation-key'
import { randomOf } from '../tests/unit/pharmacy/ledger/interleavings'
import { mutationsOf, sampleStatement } from '../tests/unit/pharmacy/receipt/sample'

/** `npm run soak -- receipts 1000 <seed>`: no receipt verifies with a byte changed, at any place. */
const count = Number(process.argv[3] ?? 1000)
const seed = Number(process.argv[4] ?? 3)
const random = randomOf(seed)
const key = await makeWorkstationKey()
let last: string | null = null
let tried = 0
let verified = 0
for (let length = 0; length < count; length++) {
  const line: string = await signReceipt(sampleStatement(random), { workstation: 'station-one', length, last }, key)
  if ((await verifyReceipt(line, key.publicKey)) === null) throw new Error('a true receipt does not verify')
  const changed = [...mutationsOf(line, random)]
  // In pieces: one promise a mutation would hold them all at once.
  for (let at = 0; at < changed.length; at += 500) {
    const results = await Promise.all(changed.slice(at, at + 500).map((one) => verifyReceipt(one, key.publicKey)))
    tried += results.length
    verified += results.filter((one) => one !== null).length
  }
  last = line
}
console.log(`${count} receipts, seed ${seed}: ${tried} single-byte changes, ${verified} verify`)
if (verified > 0) process.exitCode = 1
