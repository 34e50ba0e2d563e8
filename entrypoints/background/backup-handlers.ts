import { browser } from 'wxt/browser'
import type { BACKUP_MESSAGES } from '../../lib/platform/backup-messages'
import { isOn, loadPolicy } from '../../lib/platform/policy'
import type { Handlers } from '../../lib/platform/router'
import { record } from '../../lib/storage/audit'
import { compareBackup, gatherBackup, restoreBackup } from '../../lib/storage/backup'
import { type Backup, openBackup, sealBackup } from '../../lib/storage/backup-file'
import { database } from '../../lib/storage/database'
import type { Stored } from '../../lib/storage/stored'
import { forgetLexicon } from './lexicon'
import { loadedPacks, now, trustedKeys } from './packs-in-use'

/** A backup holds everything: an organisation may not want one made. */
const allowed = async (): Promise<Stored<true>> => {
  const { policy } = await loadPolicy()
  return isOn('backup', policy)
    ? { ok: true, value: true }
    : { ok: false, problem: { code: 'locked', detail: 'switched off by your organisation' } }
}

const opened = async (file: string, passphrase: string): Promise<Stored<Backup>> => {
  const may = await allowed()
  return may.ok ? openBackup(file, passphrase, database().verno) : may
}

/** What the background does about backups, and what it tells of itself. */
export const backupHandlers: Pick<Handlers, keyof typeof BACKUP_MESSAGES> = {
  'get-about': {
    from: 'page',
    handle: async () => {
      const loaded = await loadedPacks()
      if (!loaded.ok) return loaded
      const { embedded, rows, inUse, keys } = loaded.value
      return {
        ok: true,
        value: {
          version: browser.runtime.getManifest().version,
          database: database().verno,
          programs: embedded.length,
          loadedPacks: rows.length,
          packsInUse:
            [...inUse.values()].map(({ row }) => `${row.program} ${row.version}`).join(', ') || 'embedded only',
          trustedKeys: keys.length,
        },
      }
    },
  },
  'make-backup': {
    from: 'page',
    handle: async ({ passphrase, who }) => {
      const may = await allowed()
      if (!may.ok) return may
      const at = now()
      const made = await gatherBackup({ madeAt: at, madeBy: who, local: await browser.storage.local.get(null) })
      if (!made.ok) return made
      const file = await sealBackup(made.value, passphrase)
      await record({ at, who, what: 'backup-made', about: '', detail: '' })
      return { ok: true, value: { file } }
    },
  },
  'open-backup': {
    from: 'page',
    handle: async ({ file, passphrase }) => {
      const backup = await opened(file, passphrase)
      if (!backup.ok) return backup
      const compared = await compareBackup(backup.value)
      if (!compared.ok) return compared
      const { madeAt, madeBy } = backup.value
      return { ok: true, value: { madeAt, madeBy, tables: compared.value } }
    },
  },
  'restore-backup': {
    from: 'page',
    handle: async ({ file, passphrase, who }) => {
      const backup = await opened(file, passphrase)
      if (!backup.ok) return backup
      const keys = await trustedKeys()
      const given = keys.ok ? keys.value.filter(({ origin }) => origin === 'policy') : []
      const restored = await restoreBackup(backup.value, given, { at: now(), who })
      if (!restored.ok) return restored
      await browser.storage.local.set(backup.value.local)
      forgetLexicon()
      return restored
    },
  },
}
