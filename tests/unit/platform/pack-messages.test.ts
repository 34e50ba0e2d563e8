import { describe, expect, it } from 'vitest'
import { PACK_MESSAGES } from '../../../lib/platform/pack-messages'

const takes = (type: keyof typeof PACK_MESSAGES, body: unknown) => PACK_MESSAGES[type].request.safeParse(body).success

describe('messages about programs', () => {
  const file = { file: 'x', allowOlder: false }
  it.each([
    ['activate-pack', { ...file, who: 'A. Admin', from: null, reason: '' }, true],
    ['activate-pack', { ...file, who: ' ', from: null, reason: '' }, false],
    ['activate-pack', { ...file, who: 'A. Admin', from: 'tomorrow', reason: '' }, false],
    ['activate-pack', { file: 'x'.repeat(11_000_001), allowOlder: false, who: 'A', from: null, reason: '' }, false],
    ['roll-back-pack', { program: 'fr-nulojix', who: 'A. Admin' }, true],
    ['roll-back-pack', { program: '<b>', who: 'A. Admin' }, false],
    ['set-local-dates', { program: 'be-x', who: 'A', dates: { from: '2026-01-01', until: null } }, true],
    ['set-local-dates', { program: 'be-x', who: 'A', dates: { from: '2026', until: null } }, false],
    ['preview-pack', { ...file, lang: 'de' }, false],
  ] as const)('%s %j: %s', (type, body, taken) => expect(takes(type, body)).toBe(taken))
})

it('the policy crosses without its packs, which are listed with the programs', () => {
  const { response } = PACK_MESSAGES['get-policy']
  expect(response.safeParse({ policy: {}, problems: [] }).success).toBe(true)
  expect(response.safeParse({ policy: { packs: ['x'] }, problems: [] }).success).toBe(false)
})
