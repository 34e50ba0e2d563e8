import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../lib/rules/fingerprint'

describe('the fingerprint of a hash', () => {
  it('is its first 16 digits in groups of four, to be read aloud', () =>
    expect(fingerprintOf(`0123456789abcdef${'7'.repeat(48)}`)).toBe('0123 4567 89ab cdef'))
  it('another first digit is another fingerprint', () =>
    expect(fingerprintOf(`f${'0'.repeat(63)}`)).not.toBe(fingerprintOf('0'.repeat(64))))
})
