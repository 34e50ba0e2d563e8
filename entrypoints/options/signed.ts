import type { Lang } from '../../lib/model/text'
import type { Translate } from '../../lib/platform/i18n'

/** What every section is given: who signs, the day, the language. */
export interface Signed {
  who: string
  today: string
  lang: Lang
  t: Translate
}
