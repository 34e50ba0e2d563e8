// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { send } from '../../../lib/platform/send'

beforeEach(() => {
  fakeBrowser.reset()
  location.hash = '#the-nonce'
})

describe('a question to the background', () => {
  it('carries the nonce of the panel’s address, and brings the answer', async () => {
    fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => ({ ok: true, value: message }))
    expect(await send('get-settings', {})).toEqual({
      ok: true,
      value: { sidelight: 1, type: 'get-settings', nonce: 'the-nonce', body: {} },
    })
  })

  it('that nobody answers is a problem, not an error', async () =>
    expect(await send('read-page', {})).toMatchObject({ ok: false, problem: { code: 'internal' } }))
})
