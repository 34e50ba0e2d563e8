import { send } from '../../lib/platform/send'
import type { PanelState } from './state'
import type { Store } from './store'

export const listDrafts = async (store: Store<PanelState>): Promise<void> => {
  const [drafts, cases] = await Promise.all([send('list-drafts', {}), send('list-cases', {})])
  // Without where they stand, what was sent would pass for a draft.
  if (drafts.ok && cases.ok) store.set({ drafts: drafts.value, cases: cases.value })
}
