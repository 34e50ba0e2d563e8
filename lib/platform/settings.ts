import { browser } from 'wxt/browser'
import { RunOptions, Settings } from './messages'

const SETTINGS_KEY = 'settings'
/** Under this key of the session storage a run's options are written before the click. */
export const RUN_OPTIONS_KEY = 'run-options'

/** What a person chose; empty when nothing was chosen or what is stored no longer fits. */
export const loadSettings = async (): Promise<Settings> => {
  const stored: Record<string, unknown> = await browser.storage.local.get(SETTINGS_KEY)
  const parsed = Settings.safeParse(stored[SETTINGS_KEY] ?? {})
  return parsed.success ? parsed.data : {}
}

/** Merges a change into the settings and gives back the whole. */
export const saveSettings = async (change: Settings): Promise<Settings> => {
  const merged = { ...(await loadSettings()), ...change }
  await browser.storage.local.set({ [SETTINGS_KEY]: merged })
  return merged
}

/** What this run fixes; empty in daily use. */
export const loadRunOptions = async (): Promise<RunOptions> => {
  const stored: Record<string, unknown> = await browser.storage.session.get(RUN_OPTIONS_KEY)
  const parsed = RunOptions.safeParse(stored[RUN_OPTIONS_KEY] ?? {})
  return parsed.success ? parsed.data : {}
}
