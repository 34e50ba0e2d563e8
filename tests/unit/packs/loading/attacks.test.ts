import { gzipSync } from 'node:zlib'
import { base64url, FlattenedSign, SignJWT } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadIndex } from '../../../../lib/lexicon/load-index'
import { checkPack, type Ground } from '../../../../lib/packs/loading/check-pack'
import { failingCase } from '../../../../lib/packs/loading/failing-case'
import type { Refusal } from '../../../../lib/packs/refusal'
import { openSigned } from '../../../../lib/packs/trust/open-signed'
import { PACK_TYPE, sign } from '../../../../lib/packs/trust/sign'
import { embeddedLexicon } from '../../../../scripts/embedded-lexicon'
import { program } from '../program'
import { ground, type Signer, signer, signPack, TODAY, update } from '../signed-pack'

let site: Signer
let other: Signer
beforeAll(async () => {
  site = await signer()
  other = await signer({ name: 'Somebody else' })
})

const refusalOf = async (file: string, on?: Partial<Ground>): Promise<Refusal | null> => {
  const checked = await checkPack(file, ground([site.trusted], on))
  return checked.ok ? null : checked.refusal
}
const parts = (file: string) => JSON.parse(file) as { payload: string; protected: string; signature: string }
const withHeader = (file: string, header: object | string) =>
  JSON.stringify({
    ...parts(file),
    protected: base64url.encode(typeof header === 'string' ? header : JSON.stringify(header)),
  })
const signedText = (text: string) => sign(text, PACK_TYPE, site.privateKey)

describe('a genuine pack', () => {
  it('is taken, and its cases come out', async () => {
    const checked = await checkPack(await signPack(update(), site), ground([site.trusted]))
    expect(checked.ok && checked.value.key.name).toBe('Site pharmacy')
    expect(checked.ok && failingCase(checked.value.pack, loadIndex(embeddedLexicon()))).toEqual({
      ok: true,
      value: true,
    })
  })
})

describe('an altered byte', () => {
  it('is refused wherever in the file it is', async () => {
    // The smallest file that has every part: a text, a header, a signature.
    const file = await signedText('{"id":"fr-small","version":1}')
    expect((await openSigned(file, PACK_TYPE, [site.trusted], TODAY)).ok).toBe(true)
    const passed: string[] = []
    for (let at = 0; at < file.length; at++)
      for (const change of [1, 2, 4, 16, 32]) {
        const altered = `${file.slice(0, at)}${String.fromCharCode(file.charCodeAt(at) ^ change)}${file.slice(at + 1)}`
        if ((await openSigned(altered, PACK_TYPE, [site.trusted], TODAY)).ok) passed.push(`byte ${at} ^ ${change}`)
      }
    expect(passed).toEqual([])
  })

  it('in a real pack is refused as altered, with the key’s name', async () => {
    const file = await signPack(update(), site)
    const { payload } = parts(file)
    for (let at = 0; at < payload.length; at += 97) {
      const letter = payload[at] === 'A' ? 'B' : 'A'
      const altered = JSON.stringify({
        ...parts(file),
        payload: `${payload.slice(0, at)}${letter}${payload.slice(at + 1)}`,
      })
      expect(await refusalOf(altered)).toMatchObject({ step: 'signature', code: 'altered', where: 'Site pharmacy' })
    }
  })
})

describe('a key', () => {
  it('that nobody trusts', async () =>
    expect(await refusalOf(await signPack(update(), other))).toEqual({
      step: 'signature',
      code: 'unknown-key',
      where: other.trusted.kid,
      why: 'no trusted key has this fingerprint',
    }))

  it('that is another’s under a trusted name', async () => {
    const file = await signPack(update(), other)
    const header = { alg: 'EdDSA', kid: site.trusted.kid, typ: PACK_TYPE }
    expect(await refusalOf(withHeader(file, header))).toMatchObject({ code: 'altered' })
  })

  it.each([
    ['2026-11-20', 'expired-key'],
    ['2026-11-21', null],
  ])('whose last day is %s, on 21 November: %s', async (expiresOn, code) => {
    const refusal = await refusalOf(await signPack(update(), site), { keys: [{ ...site.trusted, expiresOn }] })
    expect(refusal?.code ?? null).toBe(code)
  })

  it('that was revoked', async () =>
    expect(
      await refusalOf(await signPack(update(), site), { keys: [{ ...site.trusted, revokedOn: '2026-11-01' }] }),
    ).toEqual({ step: 'signature', code: 'revoked-key', where: 'Site pharmacy', why: '2026-11-01' }))

  it('that handed over to another', async () =>
    expect(
      await refusalOf(await signPack(update(), site), { keys: [{ ...site.trusted, replacedBy: 'next' }] }),
    ).toMatchObject({ code: 'replaced-key' }))

  it.each([
    [{ programs: ['fr-nulojix'] }, 'program-out-of-scope'],
    [{ programs: ['be-*', 'fr-filnemus-duloxetine-x'] }, 'program-out-of-scope'],
    [{ programs: ['fr-filnemus-*'] }, null],
    [{ programs: ['fr-filnemus-duloxetine'] }, null],
    [{ jurisdictions: ['BE' as const, 'EU' as const] }, 'jurisdiction-out-of-scope'],
  ])('trusted for %j: %s', async (scope, code) => {
    const refusal = await refusalOf(await signPack(update(), site), { keys: [{ ...site.trusted, ...scope }] })
    expect(refusal?.code ?? null).toBe(code)
    if (code !== null) expect(refusal?.step).toBe('scope')
  })
})

describe('the algorithm is the key’s, never the file’s', () => {
  it('none', async () => {
    const file = await signPack(update(), site)
    const none = withHeader(file, { alg: 'none', kid: site.trusted.kid, typ: PACK_TYPE })
    expect(await refusalOf(none)).toMatchObject({ step: 'signature', code: 'algorithm', where: 'protected.alg' })
    expect(await refusalOf(JSON.stringify({ ...parts(none), signature: '' }))).toMatchObject({ code: 'not-signed' })
  })

  it('HS256 with the public key as its secret', async () => {
    const secret = base64url.decode(site.file.key)
    const forged = await new FlattenedSign(new TextEncoder().encode(JSON.stringify(update())))
      .setProtectedHeader({ alg: 'HS256', kid: site.trusted.kid, typ: PACK_TYPE })
      .sign(secret)
    expect(await refusalOf(JSON.stringify(forged))).toMatchObject({ code: 'algorithm' })
  })

  it.each([
    ['a header that brings its own key', { jwk: { kty: 'OKP', crv: 'Ed25519', x: 'A' } }],
    ['a critical extension', { crit: ['b64'], b64: false }],
    ['compression', { zip: 'DEF' }],
    ['an address of a key', { jku: 'https://evil.test/keys' }],
  ])('%s', async (_name, more) => {
    const header = { alg: 'EdDSA', kid: site.trusted.kid, typ: PACK_TYPE, ...more }
    expect(await refusalOf(withHeader(await signPack(update(), site), header))).toMatchObject({ code: 'not-signed' })
  })

  it('a rotation statement is no pack, and a token is none', async () => {
    const rotation = await sign(JSON.stringify(update()), 'sidelight-rotation', site.privateKey)
    expect(await refusalOf(rotation)).toMatchObject({ code: 'not-signed', where: 'protected.typ' })
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32))
    expect(await refusalOf(token)).toMatchObject({ step: 'file', code: 'not-json' })
  })
})

describe('versions never go back', () => {
  const mark = { version: 3, checkedOn: '2026-11-20', digest: 'three' }
  it.each([
    ['a downgrade', { version: 2 }, 'older-version'],
    ['the same version with other content', { version: 3 }, 'same-version'],
    ['a higher version with an older date', { version: 4, checkedOn: '2026-11-19' }, 'older-date'],
    ['a later version', { version: 4 }, null],
  ])('%s', async (_name, over, code) => {
    const refusal = await refusalOf(await signPack(update(over), site), { markOf: () => mark })
    expect(refusal?.code ?? null).toBe(code)
  })

  it('a replay of what is in use, and of what was in use before', async () => {
    const first = await signPack(update(), site)
    const checked = await checkPack(first, ground([site.trusted]))
    if (!checked.ok) throw new Error(checked.refusal.why)
    const { digest } = checked.value
    const own = { version: 2, checkedOn: '2026-11-20', digest }
    expect(await refusalOf(first, { markOf: () => own, activeDigestOf: () => digest })).toMatchObject({
      step: 'version',
      code: 'already-active',
    })
    expect(await refusalOf(first, { markOf: () => mark, activeDigestOf: () => 'three' })).toMatchObject({
      code: 'older-version',
    })
    // Rolled back since: the very same pack may come again.
    expect(await refusalOf(first, { markOf: () => own })).toBeNull()
  })

  it('go back only when an admin says so, and never to what is in use', async () => {
    const older = await signPack(update({ version: 2 }), site)
    expect(await refusalOf(older, { markOf: () => mark, allowOlder: true })).toBeNull()
  })
})

describe('ids that look like another program’s', () => {
  it.each([
    ['a Cyrillic letter', 'fr-nulоjix', 'schema'],
    ['a full-width letter', 'fr-ｎulojix', 'schema'],
    ['a capital', 'fr-Nulojix', 'schema'],
    ['one for l', 'fr-nu1ojix', 'look-alike'],
    ['nought for o', 'fr-nul0jix', 'look-alike'],
    ['rn for m', 'fr-thalidornide-rtu', 'look-alike'],
  ])('%s', async (_name, id, code) => {
    const file = await signPack(update({ id }), site)
    expect(await refusalOf(file, { knownIds: ['fr-nulojix', 'fr-thalidomide-rtu'] })).toMatchObject({ code })
  })

  it('a criterion’s id in Cyrillic', async () => {
    const lemtrada = program('eu-lemtrada')
    const id = lemtrada.revisions[0]?.criteria[0]?.id ?? ''
    const bad = JSON.stringify(lemtrada).replaceAll(`"${id}"`, JSON.stringify(id.replace('a', 'а').replace('e', 'е')))
    expect(bad).not.toBe(JSON.stringify(lemtrada))
    expect(await refusalOf(await signedText(bad))).toMatchObject({ step: 'schema' })
  })
})

describe('a file that is no pack', () => {
  it.each([
    ['is empty', '', 'not-json'],
    ['is a ZIP', 'PK\u0003\u0004', 'not-json'],
    ['is a page', '<script>alert(1)</script>', 'not-json'],
    ['is a bare pack nobody signed', JSON.stringify({ id: 'fr-x' }), 'not-signed'],
    ['is null', 'null', 'not-signed'],
    ['has parts of other kinds', '{"payload":1,"protected":[],"signature":{}}', 'not-signed'],
    ['has a key twice', '{"payload":"a","payload":"b","protected":"c","signature":"d"}', 'duplicate-key'],
    ['is too large', `"${'x'.repeat(11_000_001)}"`, 'too-large'],
  ])('%s', async (_name, file, code) => expect(await refusalOf(file)).toMatchObject({ step: 'file', code }))

  it('a compressed bomb is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000)).toString('latin1')
    expect(await refusalOf(bomb)).toMatchObject({ code: 'not-json' })
  })

  it('a header with a key twice', async () => {
    const header = `{"alg":"none","alg":"EdDSA","kid":"${site.trusted.kid}","typ":"${PACK_TYPE}"}`
    expect(await refusalOf(withHeader(await signPack(update(), site), header))).toMatchObject({
      code: 'duplicate-key',
      where: 'protected: alg',
    })
  })
})

describe('signed by somebody trusted, and still no pack', () => {
  it('a key written twice', async () => {
    const text = JSON.stringify(update()).replace('"version":2', '"version":2,"version":9')
    expect(await refusalOf(await signedText(text))).toMatchObject({ step: 'schema', where: 'version' })
  })

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s pollutes nothing', async (key) => {
    const text = JSON.stringify(update()).replace('"product":', `"${key}":{"polluted":1},"product":`)
    expect((await refusalOf(await signedText(text)))?.step).toBe('schema')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('more than a pack can hold', async () => {
    const many = { ...update(), cases: Array.from({ length: 70_000 }, () => ({ name: 'x', asOf: 1 })) }
    expect(await refusalOf(await signPack(many, site))).toMatchObject({ step: 'schema' })
  })

  it('bytes that are no text', async () => {
    const file = await new FlattenedSign(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))
      .setProtectedHeader({ alg: 'EdDSA', kid: site.trusted.kid, typ: PACK_TYPE })
      .sign(await (await import('jose')).importJWK(site.privateKey, 'EdDSA'))
    expect((await refusalOf(JSON.stringify(file)))?.code).toBe('altered')
  })

  it('cases that do not come out', async () => {
    const pack = update()
    const [first, ...rest] = pack.cases
    if (first === undefined) throw new Error('no case')
    const wrong = { ...pack, cases: [{ ...first, expect: { ...first.expect, inForce: 'in-force' as const } }, ...rest] }
    const checked = await checkPack(await signPack(wrong, site), ground([site.trusted]))
    expect(checked.ok).toBe(true)
    expect(failingCase(wrong, loadIndex(embeddedLexicon()))).toMatchObject({
      refusal: { step: 'cases', code: 'case', where: first.name, why: expect.stringContaining('inForce') as string },
    })
  })
})
