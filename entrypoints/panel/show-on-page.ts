import type { Found } from '../../components/evidence-chip'
import type { Locator } from '../../lib/model/locator'
import { send } from '../../lib/platform/send'
import type { PanelState } from './state'
import type { Store } from './store'

/** Highlights a row in the EHR page, or gives back where it stands in a list; what cannot be reached any more counts as gone. */
export const showOnPage =
  (store: Store<PanelState>) =>
  async (locator: Locator): Promise<Found> => {
    const { from } = store.get()
    if (from !== null) return from.placeOf(locator.path) ?? 'gone'
    const reply = await send('highlight', { locator })
    return reply.ok ? reply.value.found : 'gone'
  }
