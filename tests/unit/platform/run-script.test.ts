import { describe, expect, it } from 'vitest'
import { withRetry } from '../../../lib/platform/run-script'

const failing = (times: number) => {
  let calls = 0
  return async () => {
    calls += 1
    if (calls <= times) throw new Error(`refused ${calls}`)
    return calls
  }
}

describe('the first injections after a click', () => {
  it('are tried again, after a moment and after longer, when the browser refuses them', async () =>
    expect(await withRetry(failing(4))).toEqual({ ok: true, value: 5 }))
  it('are given up after the last refusal, with its words', async () =>
    expect(await withRetry(failing(3), [1, 1])).toEqual({ ok: false, detail: 'refused 3' }))
  it('are tried once where no waiting helps', async () =>
    expect(await withRetry(failing(1), [])).toEqual({ ok: false, detail: 'refused 1' }))
})
