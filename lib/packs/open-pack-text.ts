import type { Pack } from '../model/pack'
import { duplicateKey } from './duplicate-key'
import { type Loaded, openPack } from './open-pack'

/** No pack file is longer: what `firstHazard` allows in texts, and as much again for keys and brackets. */
const MAX_CHARACTERS = 8_000_000

/**
 * Opens a pack file from its text: nothing is parsed of one that is too long, and a key written twice is refused, since readers
 * would not agree on which of the two holds. The problem names the place and the reason.
 */
export const openPackText = (text: string): Loaded<Pack> => {
  if (text.length > MAX_CHARACTERS)
    return { ok: false, problem: `the file: ${text.length} characters (at most ${MAX_CHARACTERS})` }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ok: false, problem: `the file: is not JSON (${error instanceof Error ? error.message : String(error)})` }
  }
  const opened = openPack(json)
  if (!opened.ok) return opened
  const twice = duplicateKey(text)
  return twice === null ? opened : { ok: false, problem: `${twice}: the key is written twice` }
}
