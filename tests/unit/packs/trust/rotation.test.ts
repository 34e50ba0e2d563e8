import { beforeAll, describe, expect, it } from 'vitest'
import { rotate } from '../../../../lib/packs/trust/rotation'
import { PACK_TYPE, ROTATION_TYPE, sign } from '../../../../lib/packs/trust/sign'
import { fingerprint, keyId } from '../../../../lib/packs/trust/trusted-key'
import { type Signer, signer, TODAY } from '../signed-pack'

let old: Signer
let next: Signer
beforeAll(async () => {
  old = await signer({ programs: ['be-*'], jurisdictions: ['BE'] })
  next = await signer()
})

const statement = (over: object = {}, by: Signer = old) =>
  sign(JSON.stringify({ rotate: 1, from: old.trusted.kid, key: next.file.key, ...over }), ROTATION_TYPE, by.privateKey)

describe('a key hands over to another', () => {
  it('which gets its name and its scope, and no more', async () => {
    const rotated = await rotate(await statement({ expiresOn: '2027-12-31' }), [old.trusted], TODAY, 'A. Admin')
    expect(rotated).toEqual({
      ok: true,
      value: {
        old: { ...old.trusted, replacedBy: next.trusted.kid },
        fresh: {
          ...old.trusted,
          kid: next.trusted.kid,
          key: next.file.key,
          addedOn: TODAY,
          addedBy: 'A. Admin',
          expiresOn: '2027-12-31',
        },
      },
    })
  })

  it.each([
    ['signed by the new key', { from: undefined }, 'unknown-key'],
    ['that widens the scope', { programs: ['*'] }, 'schema'],
    ['for another key', { from: 'x' }, 'schema'],
    ['to something that is no key', { key: 'short' }, 'schema'],
  ])('not by a statement %s', async (name, over, code) => {
    const file = await statement(over, name.includes('new key') ? next : old)
    const rotated = await rotate(file, [old.trusted], TODAY, 'A. Admin')
    expect(rotated.ok || rotated.refusal.code).toBe(code)
  })

  it.each([
    [{ revokedOn: '2026-11-01' }, 'revoked-key'],
    [{ expiresOn: '2026-11-20' }, 'expired-key'],
    [{ replacedBy: 'x' }, 'replaced-key'],
  ])('not from a key with %j', async (over, code) => {
    const rotated = await rotate(await statement(), [{ ...old.trusted, ...over }], TODAY, 'A. Admin')
    expect(rotated.ok || rotated.refusal.code).toBe(code)
  })

  it('not to a key that is known here, revoked or not', async () => {
    const rotated = await rotate(await statement(), [old.trusted, next.trusted], TODAY, 'A. Admin')
    expect(rotated.ok || rotated.refusal.why).toBe('is known here already')
  })

  it('not by a pack', async () => {
    const file = await sign('{}', PACK_TYPE, old.privateKey)
    expect((await rotate(file, [old.trusted], TODAY, 'A. Admin')).ok).toBe(false)
  })
})

describe('a key’s fingerprint', () => {
  // RFC 8037, appendix A.3: the thumbprint of the key of appendix A.
  it('is the thumbprint that the standard gives', async () =>
    expect(await keyId('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo')).toBe(
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    ))
  it('is read in groups of four', () => expect(fingerprint('kPrK_qmxVW')).toBe('kPrK _qmx VW'))
})
