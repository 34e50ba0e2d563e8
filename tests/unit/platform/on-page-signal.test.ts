import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onPageSignal } from '../../../lib/platform/on-page-signal'
import type { Signal } from '../../../lib/platform/page-signal'

const ours = { sidelight: 1, signal: 'changed', nonce: 'secret' }

describe('signals of the page under the panel', () => {
  beforeEach(() => {
    fakeBrowser.reset()
    vi.stubGlobal('location', { hash: '#secret' })
  })

  it.each([
    ['from the watcher in this panel’s page', ours, 7, ['changed']],
    ['from another tab', ours, 8, []],
    ['with a guessed nonce', { ...ours, nonce: 'guess' }, 7, []],
    ['that is no signal', { ...ours, signal: 'open-sesame' }, 7, []],
    ['that is nothing', null, 7, []],
  ])('a message %s', async (_what, message, tabId, expected) => {
    const heard: Signal[] = []
    onPageSignal(7, (signal) => heard.push(signal))
    await fakeBrowser.runtime.onMessage.trigger(message, { id: fakeBrowser.runtime.id, tab: { id: tabId } as never })
    expect(heard).toEqual(expected)
  })

  it('a message of another extension is not heard', async () => {
    const heard: Signal[] = []
    onPageSignal(7, (signal) => heard.push(signal))
    await fakeBrowser.runtime.onMessage.trigger(ours, { id: 'another', tab: { id: 7 } as never })
    expect(heard).toEqual([])
  })
})
