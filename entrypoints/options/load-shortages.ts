import { namesOf, type ShortageBook, shortageBook } from '../../lib/lexicon/shortages-of'
import { send } from '../../lib/platform/send'

/** The installed availability list by substance; null when there is none, or it cannot be read. */
export const loadShortages = async (): Promise<ShortageBook | null> => {
  const list = await send('list-shortages', {})
  if (!list.ok || list.value.length === 0) return null
  const resolved = await send('resolve-lines', { lines: namesOf(list.value) })
  return resolved.ok ? shortageBook(list.value, resolved.value) : null
}
