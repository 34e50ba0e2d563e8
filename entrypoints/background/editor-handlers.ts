import { tryPack } from '../../lib/packs/editor/try-pack'
import { openPackText } from '../../lib/packs/open-pack-text'
import type { EDITOR_MESSAGES } from '../../lib/platform/editor-messages'
import { deletePackDraft, listPackDrafts, savePackDraft } from '../../lib/platform/pack-drafts'
import type { Handlers } from '../../lib/platform/router'
import { lexicon } from './lexicon'

/** What the background does for the author of a program: it has the lexicon that cases are read with. */
export const editorHandlers: Pick<Handlers, keyof typeof EDITOR_MESSAGES> = {
  'try-pack': {
    from: 'page',
    handle: async ({ json, lang }) => {
      const opened = openPackText(json)
      return { ok: true, value: opened.ok ? tryPack(opened.value, lang, (await lexicon()).index) : null }
    },
  },
  'list-pack-drafts': { from: 'page', handle: async () => ({ ok: true, value: await listPackDrafts() }) },
  'save-pack-draft': {
    from: 'page',
    handle: async ({ draft, was }) => ({ ok: true, value: { kept: await savePackDraft(draft, was) } }),
  },
  'delete-pack-draft': {
    from: 'page',
    handle: async ({ id }) => {
      await deletePackDraft(id)
      return { ok: true, value: {} }
    },
  },
}
