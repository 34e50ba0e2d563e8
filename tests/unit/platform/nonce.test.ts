import { describe, expect, it } from 'vitest'
import { newNonce, nonceOf } from '../../../lib/platform/nonce'

describe('the nonce', () => {
  it('is the fragment of the panel’s address', () => expect(nonceOf('#abc')).toBe('abc'))
  it('is empty when the panel was opened by hand', () => expect(nonceOf('')).toBe(''))
  it('is new each time', () => expect(newNonce()).not.toBe(newNonce()))
})
