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

describe('the first injection after a click', () => {
  it('is tried once more when the browser refuses it', async () =>
    expect(await withRetry(failing(1))).toEqual({ ok: true, value: 2 }))
  it('is given up after the second refusal, with its words', async () =>
    expect(await withRetry(failing(2))).toEqual({ ok: false, detail: 'refused 2' }))
})
