import { expect, it } from 'vitest'
import { settingChanges } from '../../../lib/platform/setting-changes'

it('what decides for all requests of a workstation is told with what it was', () =>
  expect(
    settingChanges(
      { retentionDays: 90, role: 'clinician' },
      { retentionDays: 30, role: 'clinician', passphraseRequired: true, centre: 'Sint-X' },
    ),
  ).toEqual([
    { about: 'centre', detail: '– → Sint-X' },
    { about: 'retentionDays', detail: '90 → 30' },
    { about: 'passphraseRequired', detail: '– → true' },
  ]))

it('a language, a name or the same value again is no line', () =>
  expect(settingChanges({ lang: 'en', retentionDays: 30 }, { lang: 'fr', who: 'x', retentionDays: 30 })).toEqual([]))
