import type { PACK_MESSAGES } from '../../lib/platform/pack-messages'
import { loadPolicy } from '../../lib/platform/policy'
import type { Handlers } from '../../lib/platform/router'

/** What the background does about programs, keys and the organisation's policy. */
export const packHandlers: Pick<Handlers, keyof typeof PACK_MESSAGES> = {
  'get-policy': {
    from: 'panel-or-page',
    handle: async () => {
      const { policy, problems } = await loadPolicy()
      const { packs: _packs, ...rest } = policy
      return { ok: true, value: { policy: rest, problems } }
    },
  },
}
