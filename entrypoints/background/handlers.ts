import { deleteHint, loadHints, saveHint } from '../../lib/platform/hints'
import type { Settings } from '../../lib/platform/messages'
import { loadPolicy, underPolicy } from '../../lib/platform/policy'
import { documentOf, type Handlers } from '../../lib/platform/router'
import type { Sessions } from '../../lib/platform/sessions'
import { loadRunOptions, loadSettings, saveSettings } from '../../lib/platform/settings'
import { unlockedKey } from '../../lib/platform/unlocked-key'
import { deleteDraft, listDrafts, openDraft, restoreDraft, saveDraft } from '../../lib/storage/drafts'
import { patientKey } from '../../lib/storage/patient-key'
import { backupHandlers } from './backup-handlers'
import { showBadge } from './badge'
import { caseHandlers } from './case-handlers'
import { changeSettings } from './change-settings'
import { editorHandlers } from './editor-handlers'
import { resolve } from './lexicon'
import { lexiconHandlers } from './lexicon-handlers'
import { packHandlers } from './pack-handlers'
import type { PagePort } from './page-port'
import { pdfMappingHandlers } from './pdf-mapping-handlers'
import { pharmacyHandlers } from './pharmacy-handlers'
import { loadedHere } from './policy-packs'
import { portalHandlers } from './portal-handlers'
import { practiceHandlers } from './practice-handlers'
import { teachHandlers } from './teach-handlers'
import { lacksPassphrase, vaultHandlers } from './vault-handlers'

const value = <T>(given: T) => ({ ok: true, value: given }) as const

/** What the person chose, as far as the organisation left it to them. */
const currentSettings = async (): Promise<Settings> => {
  const [settings, { policy }] = await Promise.all([loadSettings(), loadPolicy()])
  return underPolicy(settings, policy)
}

/** Every message there is and what the background does about it. */
export const handlersOf = (sessions: Sessions, pages: PagePort): Handlers => ({
  'panel-ready': {
    from: 'panel',
    handle: async (_body, session, sender) => {
      pages.panelAnswered(session)
      // Known here at once; nobody waits while it is on the way to the browser's memory.
      void sessions.change(session.nonce, { panelDocument: documentOf(sender) })
      const opening = pages.takeOpening(session)
      const [settings, run, loaded] = await Promise.all([
        opening?.settings ?? currentSettings(),
        opening?.run ?? loadRunOptions(),
        opening?.loaded ?? loadedHere(),
      ])
      const { tabId, title, clickedAt, windowTabId, portal } = session
      const tab = { tabId, title, clickedAt, windowed: windowTabId !== undefined }
      return value({ tab: portal ? { ...tab, portal } : tab, settings, run, loaded })
    },
  },
  'read-page': { from: 'panel', handle: async ({ trial }, session) => pages.chart(session, trial) },
  'resolve-lines': {
    from: 'panel-or-page',
    handle: async ({ lines }) => value(await resolve(lines)),
  },
  highlight: {
    from: 'panel',
    handle: async ({ locator }, session) => value({ found: await pages.highlight(session, locator) }),
  },
  'watch-page': {
    from: 'panel',
    handle: async ({ anchors }, session) => value({ lost: await pages.watch(session, anchors) }),
  },
  'clear-highlight': {
    from: 'panel',
    handle: async (_body, session) => {
      await pages.clearHighlight(session)
      return value({})
    },
  },
  'close-panel': {
    from: 'panel',
    handle: async (_body, session) => {
      await pages.close(session)
      return value({})
    },
  },
  'patient-key': { from: 'panel', handle: async ({ identity }) => patientKey(identity) },
  'list-drafts': { from: 'panel', handle: async (body) => listDrafts(body.patientKey) },
  'open-draft': { from: 'panel', handle: async ({ id }) => openDraft(id, await unlockedKey(Date.now())) },
  'save-draft': { from: 'panel', handle: async ({ draft }) => (await lacksPassphrase()) ?? saveDraft(draft) },
  'delete-draft': {
    from: 'panel',
    handle: async ({ id }) => {
      const deleted = await deleteDraft(id)
      await showBadge()
      return deleted
    },
  },
  'restore-draft': {
    from: 'panel',
    handle: async ({ draft }) => {
      const restored = await restoreDraft(draft)
      await showBadge()
      return restored
    },
  },
  'get-settings': {
    from: 'panel-or-page',
    handle: async () => value(await currentSettings()),
  },
  'set-settings': { from: 'panel-or-page', handle: async (change) => value(await changeSettings(change)) },
  ...lexiconHandlers,
  ...packHandlers,
  ...backupHandlers,
  ...practiceHandlers(sessions),
  ...vaultHandlers,
  ...teachHandlers,
  ...pharmacyHandlers,
  ...editorHandlers,
  ...caseHandlers,
  ...portalHandlers,
  ...pdfMappingHandlers,
  'list-hints': { from: 'page', handle: async () => value(await loadHints()) },
  'save-hint': { from: 'panel-or-page', handle: async ({ hint }) => value(await saveHint(hint).then(() => ({}))) },
  'delete-hint': { from: 'page', handle: async ({ id }) => value(await deleteHint(id).then(() => ({}))) },
  'overlay-closed': {
    from: 'overlay',
    handle: async ({ by }, session) => {
      // The window closes the overlay itself when it takes over, and goes on.
      if (session.windowTabId !== undefined) return value({})
      await pages.rest(session)
      if (by === 'page') await pages.openInWindow(session)
      else await pages.ended(session)
      return value({})
    },
  },
  'overlay-moved': {
    from: 'overlay',
    handle: async ({ width, side }) => {
      await saveSettings({ panelWidth: width, panelSide: side })
      return value({})
    },
  },
})
