import { browser } from 'wxt/browser'
import { z } from 'zod'

const KEY = 'portal-armed'
/** A request that was meant for a portal is forgotten this soon. */
export const CARRIED_FOR_MS = 10 * 60_000

const Armed = z.strictObject({
  /** The draft by its id: nothing of a patient is kept here. */
  draft: z.string(),
  /** The tab it was armed on: a click there reads the chart as always. */
  from: z.int(),
  /** The portal's tab, from the first click on; a portal of several pages asks for several. */
  to: z.int().optional(),
  until: z.number(),
})
export type Armed = z.infer<typeof Armed>

/** Makes a request ready for the next click on another tab. In the browser's session memory: never on the disk. */
export const armRequest = async (draft: string, from: number, now: number): Promise<Armed> => {
  const armed: Armed = { draft, from, until: now + CARRIED_FOR_MS }
  await browser.storage.session.set({ [KEY]: armed })
  return armed
}

export const disarmRequest = (): Promise<void> => browser.storage.session.remove(KEY)

const loadArmed = async (now: number): Promise<Armed | undefined> => {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY)
  const armed = Armed.safeParse(stored[KEY])
  if (!armed.success) return undefined
  if (armed.data.until > now) return armed.data
  await disarmRequest()
  return undefined
}

/** The request that a click on this tab brings there, bound to the tab by it; undefined when none is ready for it. */
export const takeArmed = async (tabId: number, now: number): Promise<Armed | undefined> => {
  const armed = await loadArmed(now)
  if (armed === undefined || armed.from === tabId || (armed.to ?? tabId) !== tabId) return undefined
  const bound = { ...armed, to: tabId }
  await browser.storage.session.set({ [KEY]: bound })
  return bound
}

/** The request that this tab still carries; undefined once it was forgotten, or was never brought here. */
export const carriedTo = async (tabId: number, now: number): Promise<Armed | undefined> => {
  const armed = await loadArmed(now)
  return armed?.to === tabId ? armed : undefined
}
