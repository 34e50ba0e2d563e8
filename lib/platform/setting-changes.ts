import type { Settings } from './messages'

/** What decides how all requests of a workstation are kept and counted: a change of it stands in the log. */
const LOGGED = ['role', 'centre', 'retentionDays', 'passphraseRequired'] as const

/** What of a workstation's settings a change alters, as the log tells it; what stays as it was is no line. */
export const settingChanges = (before: Settings, after: Settings): { about: string; detail: string }[] =>
  LOGGED.filter((key) => before[key] !== after[key]).map((key) => ({
    about: key,
    detail: `${before[key] ?? '–'} → ${after[key] ?? '–'}`,
  }))
