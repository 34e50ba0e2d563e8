import type { Handlers } from '../../lib/platform/router'
import type { TEACH_MESSAGES } from '../../lib/platform/teach-messages'
import { beginTeaching, endTeaching, teach } from '../../lib/platform/teach-page'

/** What the background does while somebody teaches the reader the panel's own page. */
export const teachHandlers: Pick<Handlers, keyof typeof TEACH_MESSAGES> = {
  'begin-teaching': { from: 'panel', handle: async (_body, { tabId, nonce }) => beginTeaching(tabId, nonce) },
  teach: { from: 'panel', handle: async ({ frame, order }, { tabId }) => teach(tabId, frame, order) },
  'end-teaching': {
    from: 'panel',
    handle: async (_body, { tabId }) => {
      await endTeaching(tabId)
      return { ok: true, value: {} }
    },
  },
}
