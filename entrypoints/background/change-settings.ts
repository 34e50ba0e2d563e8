import type { Settings } from '../../lib/platform/messages'
import { settingChanges } from '../../lib/platform/setting-changes'
import { loadSettings, saveSettings } from '../../lib/platform/settings'
import { record } from '../../lib/storage/audit'
import { now } from './packs-in-use'

/** Keeps a change of the settings; what it alters for the whole workstation is written to the log, with who did it. */
export const changeSettings = async (change: Settings): Promise<Settings> => {
  const before = await loadSettings()
  const after = await saveSettings(change)
  for (const { about, detail } of settingChanges(before, after))
    await record({ at: now(), who: after.who ?? '', what: 'workstation-set', about, detail })
  return after
}
