import type { Pack } from '../../lib/model/pack'
import type { Lang } from '../../lib/model/text'
import type { Translate } from '../../lib/platform/i18n'
import type { LedgerDesk } from './use-ledger'

/** What every section of the workbench is given. */
export interface Desk {
  who: string
  centre: string
  today: string
  packs: readonly Pack[]
  ledger: LedgerDesk
  lang: Lang
  t: Translate
}
