import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../../lib/storage/base64'
import { newVaultKeys, open, seal } from '../../../lib/storage/vault'

const keys = await newVaultKeys()
const other = await newVaultKeys()

describe('the seal', () => {
  it.each([['Éléonore'], [{ answers: [1, true, 'à'] }], [null]])('opens what it sealed: %j', async (content) => {
    expect(await open(await seal(content, keys.publicKey, 'd1'), keys.privateKey, 'd1')).toEqual(content)
  })

  it('shows nothing of what it holds, nor the same twice', async () => {
    const [one, two] = [
      await seal('ciclosporin', keys.publicKey, 'd1'),
      await seal('ciclosporin', keys.publicKey, 'd1'),
    ]
    expect(JSON.stringify(one)).not.toContain('ciclosporin')
    expect(JSON.stringify(one)).not.toContain(toBase64(new TextEncoder().encode('ciclosporin')).slice(0, 12))
    expect(one.data).not.toBe(two.data)
  })

  it('does not open with another vault’s key, nor when moved to another draft', async () => {
    const sealed = await seal('x', keys.publicKey, 'd1')
    expect(await open(sealed, other.privateKey, 'd1')).toBeUndefined()
    expect(await open(sealed, keys.privateKey, 'd2')).toBeUndefined()
  })

  it('what a version before the vault wrote still opens', async () =>
    expect(await open({ v: 1, alg: 'plain', data: '{"a":1}' }, '', 'd1')).toEqual({ a: 1 }))

  it.each([
    ['a seal of a later version', { v: 2, alg: 'plain', data: '1' }],
    ['an unknown algorithm', { v: 1, alg: 'rot13', data: '1' }],
    ['half of a text', { v: 1, alg: 'plain', data: '{"a":' }],
    ['nothing', undefined],
  ])('says that it cannot open %s', async (_what, sealed) => {
    expect(await open(sealed, keys.privateKey, 'd1')).toBeUndefined()
  })

  it('one byte changed anywhere is noticed', async () => {
    const sealed = await seal({ drug: 'methotrexate' }, keys.publicKey, 'd1')
    if (sealed.alg === 'plain') throw new Error('not sealed')
    const bytes = fromBase64(sealed.data)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.map((byte, i) => (i === at ? byte ^ by : byte))
        expect(await open({ ...sealed, data: toBase64(changed) }, keys.privateKey, 'd1')).toBeUndefined()
      }),
      { seed: 7, numRuns: 50 },
    )
  })
})
