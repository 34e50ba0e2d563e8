import { CompactEncrypt } from 'jose'
import { describe, expect, it } from 'vitest'
import { openHandOver } from '../../../../lib/forms/hand-over/open'
import { newPharmacyKeys } from '../../../../lib/forms/hand-over/pharmacy-key'
import { sealHandOver } from '../../../../lib/forms/hand-over/seal'
import { handOver } from './case'

const PASSPHRASE = 'quatre chevaux dans un pré'
const words = { by: 'passphrase', passphrase: PASSPHRASE } as const

/** Anything sealed as ours are, whatever it holds. */
const sealedAnyhow = (content: unknown) =>
  new CompactEncrypt(new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: 1000 })
    .encrypt(new TextEncoder().encode(PASSPHRASE.normalize('NFKC')))

describe('a hand-over', () => {
  it('comes out as it went in, with the passphrase', async () => {
    const given = await handOver()
    expect(await openHandOver(await sealHandOver(given, words), words)).toEqual({ ok: true, value: given })
  })

  it('opens with the same passphrase written with other code points, and with a line end at its end', async () => {
    const sealed = await sealHandOver(await handOver(), words)
    const opened = await openHandOver(`${sealed}\n`, { by: 'passphrase', passphrase: PASSPHRASE.normalize('NFD') })
    expect(opened.ok).toBe(true)
  })

  it('comes out as it went in, with the pharmacy’s key, and with no other pharmacy’s', async () => {
    const [ours, theirs] = await Promise.all([newPharmacyKeys('Pharmacie A'), newPharmacyKeys('Pharmacie B')])
    const given = await handOver()
    const sealed = await sealHandOver(given, { by: 'pharmacy', pharmacy: ours.publicKey })
    expect(await openHandOver(sealed, { by: 'pharmacy', privateKey: ours.privateKey })).toEqual({
      ok: true,
      value: given,
    })
    expect(await openHandOver(sealed, { by: 'pharmacy', privateKey: theirs.privateKey })).toEqual({
      ok: false,
      problem: 'wrong-key',
    })
    expect(await openHandOver(sealed, words)).toEqual({ ok: false, problem: 'other-lock' })
  })

  it('says nothing in clear: not the patient, not the medicine, not the program', async () => {
    const sealed = await sealHandOver(await handOver(), words)
    const readable = sealed
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      .join(' ')
    expect(`${sealed} ${readable}`).not.toMatch(
      /de Smet|1986-04|860402-|Neoral 100|eczéma|dupixent|ciclosporin|Dr Wit/i,
    )
    const header: unknown = JSON.parse(Buffer.from(sealed.split('.')[0] ?? '', 'base64url').toString())
    expect(Object.keys(header as object).sort()).toEqual(['alg', 'enc', 'p2c', 'p2s'])
  })
})

describe('is refused', () => {
  it('with a wrong passphrase', async () => {
    const sealed = await sealHandOver(await handOver(), words)
    expect(await openHandOver(sealed, { by: 'passphrase', passphrase: 'quatre chevaux' })).toEqual({
      ok: false,
      problem: 'wrong-key',
    })
  })

  it('altered in any of its parts', async () => {
    const sealed = await sealHandOver(await handOver(), words)
    for (const part of [1, 2, 3, 4]) {
      const parts = sealed.split('.')
      const was = parts[part] ?? ''
      parts[part] = `${was.startsWith('A') ? 'B' : 'A'}${was.slice(1)}`
      expect(await openHandOver(parts.join('.'), words), `part ${part}`).toEqual({ ok: false, problem: 'wrong-key' })
    }
  })

  it('as newer when a later Sidelight made it', async () => {
    const later = await sealedAnyhow({ ...(await handOver()), v: 2, somethingNew: true })
    expect(await openHandOver(later, words)).toEqual({ ok: false, problem: 'newer' })
  })

  it('when a field is unknown, missing or not of its kind', async () => {
    const given = await handOver()
    const { judgement: _gone, ...without } = given
    const other = { ...given, inputs: { ...given.inputs, planned: 'soon' } }
    for (const content of [{ ...given, more: 1 }, without, other, 'not JSON', null])
      expect(await openHandOver(await sealedAnyhow(content), words)).toEqual({ ok: false, problem: 'unreadable' })
  })

  it('when it is another file altogether', async () => {
    for (const text of ['', 'hello', 'a.b.c.d.e', '{"resourceType":"Bundle"}'])
      expect(await openHandOver(text, words)).toEqual({ ok: false, problem: 'not-a-hand-over' })
  })

  it('when it asks for more rounds than a file of ours ever does', async () => {
    const sealed = await sealHandOver(await handOver(), words)
    const [, ...rest] = sealed.split('.')
    const header = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 2_000_000_000, p2s: 'c2FsdHNhbHRzYWx0c2FsdA' }
    const costly = [Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.')
    expect(await openHandOver(costly, words)).toEqual({ ok: false, problem: 'wrong-key' })
  })
})
