import { withReviews } from '../../lib/lexicon/local/half-life-review'
import { resolveLines } from '../../lib/lexicon/resolve-lines'
import { deleteHint, loadHints, saveHint } from '../../lib/platform/hints'
import { loadPolicy } from '../../lib/platform/policy'
import { documentOf, type Handlers } from '../../lib/platform/router'
import type { Sessions } from '../../lib/platform/sessions'
import { loadRunOptions, loadSettings, saveSettings } from '../../lib/platform/settings'
import { unlockedKey } from '../../lib/platform/unlocked-key'
import { deleteDraft, listDrafts, openDraft, restoreDraft, saveDraft } from '../../lib/storage/drafts'
import { patientKey } from '../../lib/storage/patient-key'
import { lexicon } from './lexicon'
import { lexiconHandlers } from './lexicon-handlers'
import { packHandlers } from './pack-handlers'
import type { PagePort } from './page-port'
import { pharmacyHandlers } from './pharmacy-handlers'
import { teachHandlers } from './teach-handlers'
import { vaultHandlers } from './vault-handlers'

const value = <T>(given: T) => ({ ok: true, value: given }) as const

/** Every message there is and what the background does about it. */
export const handlersOf = (sessions: Sessions, pages: PagePort): Handlers => ({
  'panel-ready': {
    from: 'panel',
    handle: async (_body, session, sender) => {
      await sessions.change(session.nonce, { panelDocument: documentOf(sender) })
      pages.panelAnswered(session)
      const { tabId, title, clickedAt, windowTabId } = session
      return value({ tabId, title, clickedAt, windowed: windowTabId !== undefined })
    },
  },
  'read-page': { from: 'panel', handle: async ({ trial }, session) => pages.read(session, trial) },
  'resolve-lines': {
    from: 'panel-or-page',
    handle: async ({ lines }) => {
      const { index, reviews } = await lexicon()
      const { resolutions, substances } = resolveLines(lines, index)
      const signed = Object.entries(substances).map(([name, facts]) => [name, withReviews(facts, reviews)])
      return value({ resolutions, substances: Object.fromEntries(signed) as typeof substances })
    },
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
  'save-draft': { from: 'panel', handle: async ({ draft }) => saveDraft(draft) },
  'delete-draft': { from: 'panel', handle: async ({ id }) => deleteDraft(id) },
  'restore-draft': { from: 'panel', handle: async ({ draft }) => restoreDraft(draft) },
  'get-settings': {
    from: 'panel-or-page',
    handle: async () => {
      const [settings, { policy }] = await Promise.all([loadSettings(), loadPolicy()])
      return value(policy.language === undefined ? settings : { ...settings, lang: policy.language })
    },
  },
  'set-settings': { from: 'panel-or-page', handle: async (change) => value(await saveSettings(change)) },
  'get-run-options': { from: 'panel', handle: async () => value(await loadRunOptions()) },
  ...lexiconHandlers,
  ...packHandlers,
  ...vaultHandlers,
  ...teachHandlers,
  ...pharmacyHandlers,
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
