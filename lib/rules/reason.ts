import type { Reason } from '../model/judgement'
import type { Text } from '../model/text'
import type { ReasonCode, ReasonParams, Trio } from './reason-params'

/** A reason of a known code with the values it needs; a wrong or missing value does not compile. */
export const reason = <C extends ReasonCode>(code: C, params: ReasonParams[C]): Reason => ({ code, params })

/** One text in every language as reason values: `trio('ask', text)` → `ask_en`, `ask_fr`, `ask_nl`. */
export const trio = <K extends string>(key: K, text: Pick<Text, 'en' | 'fr' | 'nl'>): Trio<K> =>
  ({ [`${key}_en`]: text.en, [`${key}_fr`]: text.fr, [`${key}_nl`]: text.nl }) as Trio<K>

const asReason = new WeakMap<Text, Reason>()

/** Words of the program itself as a reason; made once for each text of a pack. */
export const textReason = (text: Text): Reason => {
  const known = asReason.get(text)
  if (known !== undefined) return known
  const made = reason('text', trio('text', text))
  asReason.set(text, made)
  return made
}
