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

/** Keeps a draft under its id, in the place of what it was before. */
export const savePackDraft = (draft: PackDraft): Promise<void> =>
  browser.storage.local.set({ [PREFIX + draft.id]: draft })

/** Forgets a draft; one that is not there is already forgotten. */
export const deletePackDraft = (id: string): Promise<void> => browser.storage.local.remove(PREFIX + id)
