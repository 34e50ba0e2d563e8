import type { CASE_MESSAGES } from '../../lib/platform/case-messages'
import type { Handlers } from '../../lib/platform/router'
import { listCases, saveCase } from '../../lib/storage/cases'
import { lastPurge, purgeSeen } from '../../lib/storage/retention'
import { showBadge } from './badge'
import { keepingRules } from './keep-house'

export const caseHandlers: Pick<Handlers, keyof typeof CASE_MESSAGES> = {
  'list-cases': { from: 'panel', handle: async () => listCases() },
  'save-case': {
    from: 'panel',
    handle: async ({ record }) => {
      const saved = await saveCase(record)
      await showBadge()
      return saved
    },
  },
  'keeping-state': {
    from: 'panel',
    handle: async () => {
      const purged = await lastPurge()
      if (!purged.ok) return purged
      const { days, fixed } = await keepingRules()
      return { ok: true, value: { days, fixed, purged: purged.value } }
    },
  },
  'purge-seen': { from: 'panel', handle: async () => purgeSeen() },
}
