import { formatISO } from 'date-fns'
import { RETENTION_DAYS } from '../../lib/forms/cases/kept-until'
import { loadPolicy } from '../../lib/platform/policy'
import { loadSettings } from '../../lib/platform/settings'
import { sealClearDrafts } from '../../lib/storage/drafts'
import { proveMigration } from '../../lib/storage/migration'
import { purgeOld } from '../../lib/storage/retention'
import { showBadge } from './badge'

/** How long requests are kept and whether a passphrase must lock them: what the organisation says, else the person, else our own. */
export const keepingRules = async (): Promise<{ days: number; fixed: boolean; passphraseRequired: boolean }> => {
  const [{ policy }, settings] = await Promise.all([loadPolicy(), loadSettings()])
  return {
    days: policy.retentionDays ?? settings.retentionDays ?? RETENTION_DAYS,
    fixed: policy.retentionDays !== undefined,
    passphraseRequired: policy.passphraseRequired ?? settings.passphraseRequired ?? false,
  }
}

/** Done whenever the worker starts: the database proved, what was left in clear sealed, what is too old deleted, the icon's count. */
export const keepHouse = async (): Promise<void> => {
  await proveMigration()
  await sealClearDrafts()
  const { days } = await keepingRules()
  await purgeOld(days, formatISO(new Date(), { representation: 'date' }))
  await showBadge()
}
