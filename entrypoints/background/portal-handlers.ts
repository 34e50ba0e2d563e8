import { armRequest, carriedTo, disarmRequest } from '../../lib/platform/armed-request'
import type { Reply } from '../../lib/platform/messages'
import type { PORTAL_MESSAGES } from '../../lib/platform/portal-messages'
import { portalFields, putIntoPortal, showPortalField, undoInPortal } from '../../lib/platform/portal-page'
import type { Handlers } from '../../lib/platform/router'
import { unlockedKey } from '../../lib/platform/unlocked-key'
import { openDraft } from '../../lib/storage/drafts'

const value = <T>(given: T) => ({ ok: true, value: given }) as const
const notCarried: Reply<never> = {
  ok: false,
  problem: { code: 'not-carried', detail: 'no request is carried to this tab' },
}

/** The request that this tab carries, as long as it may be read: a lock, or ten minutes, end it. */
const carried = async (tabId: number) => {
  const armed = await carriedTo(tabId, Date.now())
  if (armed === undefined) return notCarried
  const draft = await openDraft(armed.draft, await unlockedKey(Date.now()))
  return draft.ok ? value({ draft: draft.value, until: armed.until }) : draft
}

/** What the background does to carry a request to a portal on another tab. */
export const portalHandlers: Pick<Handlers, keyof typeof PORTAL_MESSAGES> = {
  'arm-portal': {
    from: 'panel',
    handle: async ({ draft }, { tabId }) => {
      const opened = await openDraft(draft, await unlockedKey(Date.now()))
      if (!opened.ok) return opened
      return value({ until: (await armRequest(draft, tabId, Date.now())).until })
    },
  },
  'disarm-portal': { from: 'panel', handle: async () => value(await disarmRequest().then(() => ({}))) },
  'portal-fields': {
    from: 'panel',
    handle: async (_body, { tabId }) => {
      const request = await carried(tabId)
      if (!request.ok) return request
      const fields = await portalFields(tabId)
      return fields.ok ? value({ ...request.value, fields: fields.value }) : fields
    },
  },
  'portal-show': {
    from: 'panel',
    handle: async ({ at }, { tabId }) => {
      if ((await carriedTo(tabId, Date.now())) !== undefined) await showPortalField(tabId, at)
      return value({})
    },
  },
  'portal-put': {
    from: 'panel',
    handle: async ({ puts }, { tabId }) => {
      const request = await carried(tabId)
      return request.ok ? value({ done: await putIntoPortal(tabId, puts) }) : request
    },
  },
  // What was put may be taken back however long ago.
  'portal-undo': { from: 'panel', handle: async (_body, { tabId }) => value({ undone: await undoInPortal(tabId) }) },
}
