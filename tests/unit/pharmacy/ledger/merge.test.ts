import { describe, expect, it } from 'vitest'
import { ledgerFile, readLedgerFile } from '../../../../lib/pharmacy/ledger/ledger-file'
import { mergeLedgers } from '../../../../lib/pharmacy/ledger/merge'
import { patientHash, pseudonymKey } from '../../../../lib/pharmacy/ledger/patient-hash'
import { line, patient } from './build'
import { interleave, randomOf } from './interleavings'

describe('merging the ledgers of workstations', () => {
  const one = line('initiation', '2023-06-01')
  const two = { ...line('stop', '2023-06-02'), key: { workstation: 'station-two', sequence: 1 } }
  it('is the same in either order, and twice is once', () => {
    expect(mergeLedgers([one], [two])).toEqual(mergeLedgers([two], [one]))
    expect(mergeLedgers([one, one], [one])).toEqual(mergeLedgers([one]))
  })
  it('keeps both lines of one identity, and says so', () => {
    const other = { ...one, patient: patient('b') }
    const { entries, conflicts } = mergeLedgers([one], [other])
    expect([entries.length, conflicts.length, conflicts[0]?.entries.length]).toEqual([2, 1, 2])
  })
  it('400 random interleavings converge (seed 8; npm run soak -- ledger 10000)', () => {
    const random = randomOf(8)
    for (let i = 0; i < 400; i++) expect(interleave(random), `interleaving ${i}`).toBeNull()
  })
})

describe('a ledger as a file', () => {
  const entries = [line('initiation', '2023-06-01')]
  it('comes back as it left', () => expect(readLedgerFile(ledgerFile(entries))).toEqual({ ok: true, value: entries }))
  it.each(['', '{}', '[1]', ledgerFile(entries).replace('initiation', 'invention')])('refuses %j', (text) =>
    expect(readLedgerFile(text).ok).toBe(false),
  )
})

describe('pseudonyms', () => {
  it('are the same under the same phrase, others under another, and name no one', async () => {
    const [here, there, elsewhere] = await Promise.all(
      ['green heron 4', 'green heron 4 ', 'blue heron 4'].map(pseudonymKey),
    )
    if (here === undefined || there === undefined || elsewhere === undefined) throw new Error('no key')
    const identity = 'ABEL, Ruth|1951-03-14'
    const [a, b, c] = await Promise.all([here, there, elsewhere].map((key) => patientHash(key, identity)))
    expect(a).toEqual(b)
    expect(a?.patient).not.toBe(c?.patient)
    expect(a?.hashKey).not.toBe(c?.hashKey)
    expect(a?.patient).toMatch(/^[0-9a-f]{64}$/)
  })
})
