import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onExtensionGone } from '../../../lib/platform/on-extension-gone'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const running = (runtime: { id?: string } | undefined) => vi.stubGlobal('browser', { runtime })

describe('an extension that goes under an open panel', () => {
  it.each([
    ['has no name any more', {}],
    ['is gone altogether', undefined],
  ])('is told within 200 ms, once: it %s', (_, left) => {
    running({ id: 'abc' })
    let told = 0
    onExtensionGone(() => told++)
    vi.advanceTimersByTime(60_000)
    expect(told).toBe(0)
    running(left)
    vi.advanceTimersByTime(200)
    expect(told).toBe(1)
    vi.advanceTimersByTime(60_000)
    expect(told).toBe(1)
  })
})
