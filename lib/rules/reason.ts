import type { Reason } from '../model/judgement'
import { Lang, type Text } from '../model/text'
import type { ReasonCode, ReasonParams, Trio } from './reason-params'

/** A reason of a known code with the values it needs; a wrong or missing value does not compile. */
export const reason = <C extends ReasonCode>(code: C, params: ReasonParams[C]): Reason => ({
  code,
  params,
})

/** One text in every language as reason values: `trio('ask', text)` → `ask_en`, `ask_fr`, `ask_nl`. */
export const trio = <K extends string>(key: K, text: Pick<Text, Lang>): Trio<K> =>
  Object.fromEntries(Lang.options.map((lang) => [`${key}_${lang}`, text[lang]])) as Trio<K>

/** Words of the program itself as a reason. */
export const textReason = (text: Text): Reason => reason('text', trio('text', text))
