import { describe, expect, it } from 'vitest'
import { signalIn } from '../../../lib/platform/page-signal'

describe('a signal from the page', () => {
  it('is taken for its own panel only', () => {
    const signal = { sidelight: 1, signal: 'suspect', nonce: 'mine' }
    expect(signalIn(signal, 'mine')).toBe('suspect')
    expect(signalIn(signal, 'another')).toBeNull()
  })
  it.each([null, 'suspect', { sidelight: 1, signal: 'else', nonce: 'mine' }, { signal: 'back', nonce: 'mine' }])(
    'passes over %j',
    (message) => expect(signalIn(message, 'mine')).toBeNull(),
  )
})
