import { useState } from 'preact/hooks'
import { PharmacyStrike } from '../../components/pharmacy-strike'
import { PharmacyTable } from '../../components/pharmacy-table'
import { formatDate } from '../../lib/dates/format-date'
import { type RegisterEntry, UseKind, UseOutcome } from '../../lib/pharmacy/observatory/register-entry'
import type { Desk } from './desk'

interface RegisterUsesProps extends Desk {
  entries: readonly RegisterEntry[]
  onSave: (entry: RegisterEntry) => void
}

/**
 * The uses in the register, filtered by kind and outcome; an outcome is written down when it is known, a mistake struck out. Lines of
 * persons stay here: no export.
 */
export const RegisterUses = ({ entries, onSave, who, today, lang, t }: RegisterUsesProps) => {
  const [kind, setKind] = useState('')
  const [outcome, setOutcome] = useState('')
  const shown = entries.filter(
    (one) => (kind === '' || one.kind === kind) && (outcome === '' || one.outcome === outcome),
  )
  const standing = ({ struck }: RegisterEntry): string =>
    struck === undefined ? '' : t('pharmacy.struck', { who: struck.who, note: struck.note })
  const outcomes = UseOutcome.options.map((one) => (
    <option key={one} value={one}>
      {t(`pharmacy.outcome.${one}`)}
    </option>
  ))
  return (
    <>
      {entries.length > 0 && (
        <div class="actions">
          <label>
            {t('pharmacy.use')}
            <select data-testid="filter-kind" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
              <option value="">{t('pharmacy.all')}</option>
              {UseKind.options.map((one) => (
                <option key={one} value={one}>
                  {t(`pharmacy.use.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('pharmacy.outcome')}
            <select value={outcome} onChange={(event) => setOutcome(event.currentTarget.value)}>
              <option value="">{t('pharmacy.all')}</option>
              {outcomes}
            </select>
          </label>
        </div>
      )}
      <PharmacyTable
        caption={t('pharmacy.register.caption')}
        columns={[
          {
            id: 'start',
            label: t('pharmacy.since'),
            value: ({ start }) => start,
            show: ({ start }) => formatDate(start, lang),
          },
          { id: 'patient', label: t('pharmacy.pseudonym'), value: ({ patient }) => patient.slice(0, 8) },
          { id: 'substance', label: t('pharmacy.substance'), value: ({ substance }) => substance },
          { id: 'condition', label: t('pharmacy.condition'), value: ({ condition }) => condition },
          { id: 'kind', label: t('pharmacy.use'), value: (one) => t(`pharmacy.use.${one.kind}`) },
          { id: 'outcome', label: t('pharmacy.outcome'), value: (one) => t(`pharmacy.outcome.${one.outcome}`) },
          { id: 'who', label: t('pharmacy.who'), value: (one) => one.who },
          { id: 'standing', label: t('pharmacy.standing'), value: standing },
        ]}
        rows={shown}
        rowClass={({ struck }) => (struck === undefined ? undefined : 'struck')}
        action={{
          label: t('pharmacy.correct'),
          of: (entry) =>
            entry.struck === undefined && (
              <div class="buttons" key={entry.id}>
                <select
                  aria-label={`${t('pharmacy.outcome')}: ${entry.substance} ${entry.patient.slice(0, 8)}`}
                  disabled={who === ''}
                  value={entry.outcome}
                  onChange={(event) => {
                    const chosen = UseOutcome.options.find((one) => one === event.currentTarget.value)
                    if (chosen !== undefined) onSave({ ...entry, outcome: chosen, who, recordedOn: today })
                  }}
                >
                  {outcomes}
                </select>
                <PharmacyStrike
                  what={`${entry.substance} ${entry.patient.slice(0, 8)}`}
                  canSign={who !== ''}
                  onStrike={(note) => onSave({ ...entry, struck: { who, on: today, note } })}
                  t={t}
                />
              </div>
            ),
        }}
        empty={t(entries.length === 0 ? 'pharmacy.register.none' : 'pharmacy.register.noMatch')}
        t={t}
      />
    </>
  )
}
