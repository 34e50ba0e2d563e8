import { browser } from 'wxt/browser'
import { z } from 'zod'
import { Hint } from '../model/hint'

const HINTS_KEY = 'hints'

/** The hints kept in this browser; empty when there are none or what is stored no longer fits. */
export const loadHints = async (): Promise<Hint[]> => {
  const stored: Record<string, unknown> = await browser.storage.local.get(HINTS_KEY)
  const parsed = z.array(Hint).safeParse(stored[HINTS_KEY] ?? [])
  return parsed.success ? parsed.data : []
}

/** Keeps a hint under its id, in the place of one that was there. */
export const saveHint = async (hint: Hint): Promise<void> => {
  const others = (await loadHints()).filter(({ id }) => id !== hint.id)
  await browser.storage.local.set({ [HINTS_KEY]: [...others, hint].sort((a, b) => a.id.localeCompare(b.id)) })
}

/** Forgets a hint; one that is not there is already forgotten. */
export const deleteHint = async (id: string): Promise<void> => {
  await browser.storage.local.set({ [HINTS_KEY]: (await loadHints()).filter((hint) => hint.id !== id) })
}
