import type { Translate } from '../lib/platform/i18n'
import type { Settings } from '../lib/platform/messages'
import type { Policy } from '../lib/platform/policy'

export interface SiteFormProps {
  settings: Settings
  /** What the organisation sets stands here as it set it, and cannot be changed. */
  policy: Omit<Policy, 'packs'>
  /** Null where the browser does not say. */
  usedBytes: number | null
  onChange: (changed: Settings) => void
  t: Translate
}

const ROLES = ['clinician', 'pharmacist'] as const
const DAYS = 90

/** The settings of a workstation. */
export const SiteForm = ({ settings, policy, usedBytes, onChange, t }: SiteFormProps) => {
  const role = policy.role ?? settings.role ?? 'clinician'
  const locked = (set: unknown) => set !== undefined && <span class="muted">{t('options.site.byPolicy')}</span>
  return (
    <div class="site-form">
      <label>
        {t('options.site.role')}
        <select
          data-testid="role"
          value={role}
          disabled={policy.role !== undefined}
          onChange={(event) => {
            const chosen = ROLES.find((one) => one === event.currentTarget.value)
            if (chosen) onChange({ role: chosen })
          }}
        >
          {[...ROLES, ...(role === 'admin' ? (['admin'] as const) : [])].map((one) => (
            <option key={one} value={one}>
              {t(`options.site.role.${one}`)}
            </option>
          ))}
        </select>
        {locked(policy.role)}
      </label>
      <label>
        {t('options.site.centre')}
        <input
          data-testid="centre"
          value={settings.centre ?? ''}
          maxLength={120}
          onChange={(event) => onChange({ centre: event.currentTarget.value.trim() })}
        />
      </label>
      <label>
        {t('options.site.retention')}
        <input
          type="number"
          data-testid="retention"
          min={1}
          max={3650}
          value={policy.retentionDays ?? settings.retentionDays ?? DAYS}
          disabled={policy.retentionDays !== undefined}
          onChange={(event) => {
            const days = event.currentTarget.valueAsNumber
            if (Number.isInteger(days) && days >= 1 && days <= 3650) onChange({ retentionDays: days })
          }}
        />
        {locked(policy.retentionDays)}
      </label>
      <p class="muted">{t('options.site.retention.what')}</p>
      <label class="check">
        <input
          type="checkbox"
          data-testid="passphrase-required"
          checked={policy.passphraseRequired ?? settings.passphraseRequired ?? false}
          disabled={policy.passphraseRequired !== undefined}
          onChange={(event) => onChange({ passphraseRequired: event.currentTarget.checked })}
        />
        {t('options.site.passphrase')}
        {locked(policy.passphraseRequired)}
      </label>
      <p data-testid="room">
        {usedBytes === null
          ? t('options.site.room.unknown')
          : t('options.site.room', { size: Math.round(usedBytes / 1e5) / 10 })}
      </p>
    </div>
  )
}
