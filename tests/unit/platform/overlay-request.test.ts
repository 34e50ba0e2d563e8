import { describe, expect, it } from 'vitest'
import { isCloseOrder } from '../../../lib/platform/overlay-request'
import { OverlayResultSchema } from '../../../lib/platform/overlay-result'

describe('an order to close', () => {
  it.each([
    [{ sidelight: 1, order: 'close', nonce: 'n' }, true],
    [{ sidelight: 1, order: 'close', nonce: 'another panel’s' }, false],
    [{ order: 'close', nonce: 'n' }, false],
    ['close', false],
    [null, false],
  ])('%j: %s', (message, expected) => expect(isCloseOrder(message, 'n')).toBe(expected))
})

describe('what the overlay answers', () => {
  it('is checked where it enters', () => {
    expect(OverlayResultSchema.safeParse({ did: 'opened' }).success).toBe(true)
    expect(OverlayResultSchema.safeParse({ did: 'opened', html: '<p>' }).success).toBe(false)
    expect(OverlayResultSchema.safeParse(null).success).toBe(false)
  })
})
