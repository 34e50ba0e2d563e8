import type { Found } from '../../components/evidence-chip'
import type { Locator } from '../../lib/model/locator'
import { send } from '../../lib/platform/send'

/** Highlights a row in the EHR page; a page that cannot be reached any more counts as gone. */
export const showOnPage = async (locator: Locator): Promise<Found> => {
  const reply = await send('highlight', { locator })
  return reply.ok ? reply.value.found : 'gone'
}
