import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { NO_KEY } from '../../../lib/pharmacy/ledger/ledger-entry'
import { verifyLog } from '../../../lib/pharmacy/receipt/receipt-log'
import { database } from '../../../lib/storage/database'
import { addToLedger, listLedger, mergeIntoLedger } from '../../../lib/storage/ledger'
import { PHARMACY_STORES } from '../../../lib/storage/pharmacy-tables'
import { addReceipt, exportReceipts, listReceipts } from '../../../lib/storage/receipts'
import { listRegister, saveToRegister } from '../../../lib/storage/register'
import { pseudonymOf, sharePseudonyms, viewWorkstation } from '../../../lib/storage/workstation'
import { line, patient } from '../pharmacy/ledger/build'
import { randomOf } from '../pharmacy/ledger/interleavings'
import { use } from '../pharmacy/observatory/register'
import { sampleStatement } from '../pharmacy/receipt/sample'

const value = async <T>(reply: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>): Promise<T> => {
  const got = await reply
  if (!got.ok) throw new Error(JSON.stringify(got.problem))
  return got.value
}

describe('the pharmacy’s tables', () => {
  it('stand in the one database', () =>
    expect(database().tables.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(PHARMACY_STORES))))
})

describe('a workstation', () => {
  it('is made once, with a key that cannot be exported', async () => {
    const [one, two] = await Promise.all([value(viewWorkstation()), value(viewWorkstation())])
    expect(one).toEqual(two)
    expect((await database().workstation.get('self'))?.privateKey.extractable).toBe(false)
  })
  it('makes other pseudonyms once it shares a phrase', async () => {
    const before = await value(pseudonymOf('ABEL, Ruth|1951-03-14'))
    await value(sharePseudonyms('green heron on the roof'))
    const after = await value(pseudonymOf('ABEL, Ruth|1951-03-14'))
    expect(after.patient).not.toBe(before.patient)
    expect((await value(viewWorkstation())).shared).toBe(true)
  })
})

describe('its ledger', () => {
  it('gives each line its own number, also to lines that come together', async () => {
    const lines = await Promise.all(
      ['a', 'b', 'c'].map((one) =>
        value(addToLedger({ ...line('initiation', '2023-06-01', { patient: patient(one) }), key: NO_KEY })),
      ),
    )
    expect(lines.map(({ key }) => key.sequence).sort()).toEqual([1, 2, 3])
    expect((await value(listLedger())).length).toBe(3)
  })
  it('takes another workstation’s lines in once, and keeps both of one identity', async () => {
    const theirs = [line('stop', '2023-06-02')]
    expect(await value(mergeIntoLedger(theirs))).toEqual({ added: 1, conflicts: 0 })
    expect(await value(mergeIntoLedger(theirs))).toEqual({ added: 0, conflicts: 0 })
    const other = theirs.map((one) => ({ ...one, centre: 'CHU B' }))
    expect(await value(mergeIntoLedger(other))).toEqual({ added: 1, conflicts: 1 })
  })
})

describe('its receipts', () => {
  it('form one chain, also when two are signed at once, and leave as a file that verifies', async () => {
    const random = randomOf(2)
    await Promise.all([1, 2, 3].map(() => value(addReceipt(sampleStatement(random)))))
    expect((await value(listReceipts())).length).toBe(3)
    expect(await verifyLog((await value(exportReceipts())).text)).toMatchObject({ ok: true })
  })
})

describe('its register', () => {
  it('replaces a use whose outcome became known', async () => {
    await value(saveToRegister(use('salbutamol', 'off-label', 1)))
    await value(saveToRegister({ ...use('salbutamol', 'off-label', 1), outcome: 'benefit' }))
    expect((await value(listRegister())).map(({ outcome }) => outcome)).toEqual(['benefit'])
  })
})

describe('two workstations that were given one phrase', () => {
  it('show one key and name a patient alike; other phrases do not', async () => {
    const shown = async (phrase: string) => {
      await value(sharePseudonyms(phrase))
      const { pseudonymKey } = await value(viewWorkstation())
      const named = await value(pseudonymOf('name:abel ruth|birth:1951-03-14'))
      expect(named.hashKey).toBe(pseudonymKey)
      return named
    }
    const one = await shown('green heron on the roof')
    const other = await shown('a phrase of somebody else')
    expect(other).not.toEqual(one)
    expect(await shown('green heron on the roof')).toEqual(one)
  })
})
