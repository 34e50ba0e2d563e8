import { browser } from 'wxt/browser'
import { PackDraft } from './editor-messages'

const PREFIX = 'pack-draft:'

/** The programs being written in this browser, the one changed last first. They hold invented patients only. */
export const listPackDrafts = async (): Promise<PackDraft[]> => {
  const stored: Record<string, unknown> = await browser.storage.local.get(null)
  return Object.entries(stored)
    .flatMap(([key, value]) => {
      const draft = key.startsWith(PREFIX) ? PackDraft.safeParse(value) : undefined
      return draft?.success === true ? [draft.data] : []
    })
    .sort((a, b) => b.changed.localeCompare(a.changed))
}

/**
 * Keeps a draft under its id, in the place of what its writer last saw of it (`was`: when that was changed; null: nothing yet). False,
 * and nothing is written, when somebody else has changed or deleted it since: another tab's work is never overwritten unseen.
 */
export const savePackDraft = async (draft: PackDraft, was: string | null): Promise<boolean> => {
  const key = PREFIX + draft.id
  const stored: Record<string, unknown> = await browser.storage.local.get(key)
  const before = PackDraft.safeParse(stored[key])
  if ((before.success ? before.data.changed : null) !== was) return false
  await browser.storage.local.set({ [key]: draft })
  return true
}

/** Forgets a draft; one that is not there is already forgotten. */
export const deletePackDraft = (id: string): Promise<void> => browser.storage.local.remove(PREFIX + id)
