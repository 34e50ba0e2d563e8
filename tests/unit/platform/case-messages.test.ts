import { expect, it } from 'vitest'
import { CASE_MESSAGES } from '../../../lib/platform/case-messages'

const record = (over: object) => ({
  record: {
    id: 'd1',
    moves: [{ to: 'ready', on: '2026-11-20', at: '2026-11-20T09:00:00Z', who: '' }],
    due: null,
    ...over,
  },
})
const accepts = (body: unknown): boolean => CASE_MESSAGES['save-case'].request.safeParse(body).success

it('a case crosses with its moves and its deadline, and with nothing that could name a patient', () => {
  expect(accepts(record({}))).toBe(true)
  expect(accepts(record({ due: { step: 'decision', day: '2026-12-04' } }))).toBe(true)
  expect(accepts(record({ patient: 'Ann de Smet' }))).toBe(false)
  expect(accepts(record({ moves: [{ to: 'lost', on: '2026-11-20', at: '', who: '' }] }))).toBe(false)
  expect(accepts(record({ due: { step: 'decision', day: 'soon' } }))).toBe(false)
})
