import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { pharmacyFingerprint } from '../../../lib/forms/hand-over/pharmacy-key'
import { sealHandOver } from '../../../lib/forms/hand-over/seal'
import { database } from '../../../lib/storage/database'
import { makePharmacyKey, openWithPharmacyKey, pharmacyKey } from '../../../lib/storage/pharmacy-keys'
import { handOver as made } from '../forms/hand-over/case'

const value = async <T>(reply: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>): Promise<T> => {
  const got = await reply
  if (!got.ok) throw new Error(JSON.stringify(got.problem))
  return got.value
}

describe('the pharmacy’s pair of keys', () => {
  it('before it was made nothing opens, and that is said', async () => {
    expect((await value(pharmacyKey())).key).toBeNull()
    expect(await value(openWithPharmacyKey('a.b.c.d.e'))).toEqual({ opened: false, problem: 'no-key' })
  })
  it('is made once, also when two ask at once, and its private half cannot be exported', async () => {
    const [one, two] = await Promise.all([value(makePharmacyKey('PUI A')), value(makePharmacyKey('PUI B'))])
    expect(one).toEqual(two)
    expect((await database().workstation.get('self'))?.handOver?.privateKey.extractable).toBe(false)
  })
  it('opens what was sealed for it; a file under a passphrase is not for it', async () => {
    const { key } = await value(pharmacyKey())
    if (key === null) throw new Error('no key')
    const handOver = await made()
    const sealed = await sealHandOver(handOver, { by: 'pharmacy', pharmacy: key })
    expect(await value(openWithPharmacyKey(sealed))).toMatchObject({ opened: true, handOver })
    const told = await sealHandOver(handOver, { by: 'passphrase', passphrase: 'green heron on the roof' })
    expect(await value(openWithPharmacyKey(told))).toEqual({ opened: false, problem: 'other-lock' })
  })
  it('has a fingerprint that tells it from another of the same name', async () => {
    const { key } = await value(pharmacyKey())
    if (key === null) throw new Error('no key')
    const other = { ...key, key: { ...key.key, x: key.key.y } }
    expect(await pharmacyFingerprint(key)).toMatch(/^[\w-]{4}( [\w-]{1,4})+$/)
    expect(await pharmacyFingerprint(other)).not.toBe(await pharmacyFingerprint(key))
  })
})
