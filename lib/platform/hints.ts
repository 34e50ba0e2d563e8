import { browser } from 'wxt/browser'
import { Hint } from '../model/hint'

const HINTS_KEY = 'hints'

/** The hints kept in this browser; one that no longer fits (a later version wrote it) is passed over, and stays where it is. */
export const loadHints = async (): Promise<Hint[]> =>
  (await stored()).flatMap((one) => {
    const hint = Hint.safeParse(one)
    return hint.success ? [hint.data] : []
  })

/** Keeps a hint under its id, in the place of one that was there. */
export const saveHint = async (hint: Hint): Promise<void> => {
  const others = (await stored()).filter((one) => idOf(one) !== hint.id)
  await browser.storage.local.set({
    [HINTS_KEY]: [...others, hint].sort((a, b) => idOf(a).localeCompare(idOf(b))),
  })
}

/** Forgets a hint; one that is not there is already forgotten. */
export const deleteHint = async (id: string): Promise<void> => {
  await browser.storage.local.set({ [HINTS_KEY]: (await stored()).filter((one) => idOf(one) !== id) })
}

const stored = async (): Promise<unknown[]> => {
  const { [HINTS_KEY]: kept }: Record<string, unknown> = await browser.storage.local.get(HINTS_KEY)
  return Array.isArray(kept) ? kept : []
}

const idOf = (one: unknown): string =>
  typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? one.id : ''
