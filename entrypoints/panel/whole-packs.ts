import type { PanelState } from './state'
import type { Store } from './store'

/** Reads the packs with their forms, once; a verdict did without. Whatever opens a form waits for this first. */
export const wholePacks = async (store: Store<PanelState>): Promise<void> => {
  if (store.get().whole !== null) return
  const whole = await store.get().readWhole()
  // Two may have waited: what is open keeps the questionnaire it was opened with.
  if (store.get().whole === null) store.set({ whole })
}
