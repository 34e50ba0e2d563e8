import { describe, expect, it } from 'vitest'
import { Receipt } from '../../../../lib/pharmacy/receipt/receipt'
import { lineHash, signReceipt, verifyReceipt } from '../../../../lib/pharmacy/receipt/receipt-line'
import { exportLog, verifyLog } from '../../../../lib/pharmacy/receipt/receipt-log'
import { statementOf } from '../../../../lib/pharmacy/receipt/receipt-of'
import { signLine, verifyLine } from '../../../../lib/pharmacy/receipt/signed-line'
import { makeWorkstationKey } from '../../../../lib/pharmacy/receipt/workstation-key'
import { subjectsOf } from '../../../../lib/pharmacy/verify/subjects-of'
import { inputsHash, packHash } from '../../../../lib/rules/inputs-hash'
import { randomOf } from '../ledger/interleavings'
import { chartWith, judged, packs } from '../packs'
import { mutationsOf, sampleStatement } from './sample'

const workstation = 'station-one'
const key = await makeWorkstationKey()

const logOf = async (count: number, random = randomOf(1)): Promise<string[]> => {
  const lines: string[] = []
  for (let i = 0; i < count; i++)
    lines.push(await signReceipt(sampleStatement(random), { workstation, length: i, last: lines.at(-1) ?? null }, key))
  return lines
}

describe('the key of a workstation', () => {
  it('cannot be exported', async () => {
    expect(key.privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', key.privateKey)).rejects.toThrow()
  })
})

describe('a receipt', () => {
  it('says what was verified: the pack by its hash, the facts by theirs, the checks, who', async () => {
    const chart = chartWith('2023-03-01', [{ text: 'Nulojix 250 mg', start: null, end: null, status: 'intended' }])
    const [subject] = subjectsOf(packs, judged(chart), {})
    if (subject === undefined) throw new Error('nothing is said of belatacept')
    const options = {
      asOf: chart.asOf,
      planned: chart.asOf,
      answers: [],
      jurisdictions: ['FR' as const],
      candidate: false,
    }
    const hashes = {
      pack: await packHash(subject.pack),
      inputs: await inputsHash(subject.pack, chart, options),
      patient: null,
    }
    const refused = {
      outcome: 'refuse' as const,
      who: 'a pharmacist',
      when: '2023-03-01T09:00:00Z',
      reason: 'stock-rule' as const,
    }
    const line = await signReceipt(
      statementOf(subject, refused, hashes, '2023-02-27T08:00:00Z'),
      { workstation, length: 0, last: null },
      key,
    )
    const receipt = await verifyReceipt(line, key.publicKey)
    expect(receipt).toMatchObject({
      sequence: 1,
      previous: null,
      stage: 'initiation',
      verdict: 'unknown',
      decision: refused,
      requested: '2023-02-27T08:00:00Z',
    })
    expect(receipt?.pack).toMatchObject({ id: 'fr-nulojix', revision: '2023-02-14', hash: hashes.pack })
    expect(Receipt.safeParse(receipt).success).toBe(true)
    expect(receipt?.checks.filter(({ mandatory }) => mandatory).length).toBe(5)
  })
  it('does not verify by another workstation’s key', async () => {
    const [line] = await logOf(1)
    expect(await verifyReceipt(line ?? '', (await makeWorkstationKey()).publicKey)).toBeNull()
  })
  it('a line signed for another purpose is no receipt', async () =>
    expect(await verifyLine(await signLine({ a: 1 }, 'other', key), 'sidelight-receipt', key.publicKey)).toBeNull())
  it('2 receipts, a byte changed at every place: none verifies (npm run soak -- receipts 1000)', async () => {
    const random = randomOf(3)
    const changed = (await logOf(2, random)).flatMap((line) => [...mutationsOf(line, random)])
    const verified = await Promise.all(changed.map((line) => verifyReceipt(line, key.publicKey)))
    expect(changed.filter((_, i) => verified[i] !== null)).toEqual([])
    expect(changed.length).toBeGreaterThan(5000)
  })
})

describe('the log', () => {
  it('verifies by itself', async () => {
    const lines = await logOf(5)
    const checked = await verifyLog(await exportLog(lines, key))
    expect(checked).toMatchObject({ ok: true, publicKey: key.publicKey })
    expect(checked.ok && checked.receipts.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5])
  })
  it('an empty log verifies', async () => expect((await verifyLog(await exportLog([], key))).ok).toBe(true))
  it('names each line by the hash of its text', async () => expect(await lineHash('')).toMatch(/^e3b0c442/))
  it('misses a line that was taken out, put elsewhere or cut off the end', async () => {
    const lines = (await exportLog(await logOf(4), key)).split('\n')
    const without = (at: number) => lines.filter((_, i) => i !== at).join('\n')
    expect(await verifyLog(without(2))).toMatchObject({ ok: false, line: 3, why: 'out-of-order' })
    expect(await verifyLog(without(4))).toMatchObject({ ok: false, why: 'end-missing' })
    expect((await verifyLog(without(5))).ok).toBe(false)
    expect((await verifyLog([...lines.slice(0, 1), lines[2], lines[1], ...lines.slice(3)].join('\n'))).ok).toBe(false)
  })
  it('does not verify with any byte changed, nor as something else', async () => {
    const text = await exportLog(await logOf(2), key)
    for (let at = 0; at < text.length; at += 7) {
      const changed = `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ 1)}${text.slice(at + 1)}`
      expect((await verifyLog(changed)).ok, `byte ${at}`).toBe(false)
    }
    for (const other of ['', '\n\n\n', '{}\n{}\n\n']) expect((await verifyLog(other)).ok).toBe(false)
  })
})
