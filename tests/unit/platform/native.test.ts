import { expect, it } from 'vitest'
import { inPageApi } from '../../../lib/platform/native'

it('is the browser’s own API under either of its names', () => {
  const api = { runtime: {} }
  const kept = globalThis.browser
  globalThis.browser = undefined
  globalThis.chrome = api
  expect(inPageApi()).toBe(api)
  globalThis.browser = kept
})
