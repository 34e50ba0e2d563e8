import { describe, expect, it } from 'vitest'
import { open, seal } from '../../../lib/storage/vault'

describe('the seal', () => {
  it.each([['Éléonore'], [{ answers: [1, true, 'à'] }], [null]])('opens what it sealed: %j', async (content) => {
    expect(await open(await seal(content))).toEqual(content)
  })

  it.each([
    ['a seal of a later version', { v: 2, alg: 'plain', data: '1' }],
    ['an unknown algorithm', { v: 1, alg: 'rot13', data: '1' }],
    ['half of a text', { v: 1, alg: 'plain', data: '{"a":' }],
    ['nothing', undefined],
  ])('says that it cannot open %s', async (_what, sealed) => {
    expect(await open(sealed)).toBeUndefined()
  })
})
