import { expect, it } from 'vitest'
import { PACK_MESSAGES } from '../../../lib/platform/pack-messages'

it('the policy crosses without its packs, which are listed with the programs', () => {
  const { response } = PACK_MESSAGES['get-policy']
  expect(response.safeParse({ policy: {}, problems: [] }).success).toBe(true)
  expect(response.safeParse({ policy: { packs: ['x'] }, problems: [] }).success).toBe(false)
})
