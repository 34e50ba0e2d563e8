import { describe, expect, it } from 'vitest'
import { practiceCallIn, readPractice } from '../../../lib/platform/practice'
import { PRACTICE_MESSAGES } from '../../../lib/platform/practice-messages'

const order = { sidelight: 1, practice: { do: 'rest' }, nonce: 'n1' }

describe('what is asked of the practice chart', () => {
  it('is heard with this panel’s nonce', () => expect(practiceCallIn(order, 'n1')).toEqual({ do: 'rest' }))

  it.each([
    ['another panel’s', { ...order, nonce: 'n2' }],
    ['a signal of the page', { sidelight: 1, signal: 'suspect', nonce: 'n1' }],
    ['nothing', null],
  ])('%s is left alone', (_what, message) => expect(practiceCallIn(message, 'n1')).toBeNull())

  it('its panel opens only with a tab', () =>
    expect(PRACTICE_MESSAGES['begin-practice'].request.safeParse({}).success).toBe(false))

  it('a practice chart that was closed is a page that cannot be read', async () =>
    expect(await readPractice('n1', '')).toMatchObject({ ok: false, problem: { code: 'read-failed' } }))
})
