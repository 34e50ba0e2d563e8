import { useState } from 'preact/hooks'
import { formatDate } from '../lib/dates/format-date'
import type { IsoDay } from '../lib/model/date'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import type { OpenedPack } from '../lib/platform/pack-messages'

export interface PackDecisionProps {
  opened: OpenedPack
  today: IsoDay
  lang: Lang
  /** `from`: null is now. */
  onActivate: (from: IsoDay | null) => void
  onDiscard: () => void
  t: Translate
}

/** What the file is, whose it is and what it would replace; then: now, from a day on, or not at all. */
export const PackDecision = ({ opened, today, lang, onActivate, onDiscard, t }: PackDecisionProps) => {
  const [from, setFrom] = useState(opened.startsOn ?? '')
  const { replaces, warnings } = opened
  return (
    <div class="result">
      <dl>
        <dt>{t('packs.program')}</dt>
        <dd>
          <strong>{opened.title[lang]}</strong> <span class="muted">{opened.program}</span>
        </dd>
        <dt>{t('packs.version')}</dt>
        <dd>{t('packs.versionOf', { version: opened.version, date: formatDate(opened.checkedOn, lang) })}</dd>
        <dt>{t('packs.signedBy')}</dt>
        <dd>{opened.signedBy}</dd>
        <dt>{t('packs.replaces')}</dt>
        <dd>
          {replaces === null
            ? t('packs.replacesNothing')
            : `${t('packs.versionOf', { version: replaces.version, date: formatDate(replaces.checkedOn, lang) })} (${replaces.signedBy ?? t('packs.embedded')})`}
        </dd>
        <dt>{t('packs.cases')}</dt>
        <dd>{t('packs.casesHeld', { count: opened.cases })}</dd>
      </dl>
      {warnings.length > 0 && (
        <details>
          <summary>{t('packs.warnings', { count: warnings.length })}</summary>
          <ul>
            {warnings.map(({ smell, where, message }) => (
              <li key={`${smell}${where}${message}`} lang="en">
                {where}: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions">
        <button type="button" class="primary" data-testid="pack-activate" onClick={() => onActivate(null)}>
          {t('packs.activate')}
        </button>
        <label>
          {t('packs.keepUntil')}
          <input
            type="date"
            min={today}
            data-testid="pack-from"
            value={from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <button type="button" data-testid="pack-keep" disabled={from <= today} onClick={() => onActivate(from)}>
          {t('packs.keep')}
        </button>
        <button type="button" data-testid="pack-discard" onClick={onDiscard}>
          {t('packs.discard')}
        </button>
      </div>
    </div>
  )
}
