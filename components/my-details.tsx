import { useState } from 'preact/hooks'
import { checkInami, checkRpps, type NumberCheck } from '../lib/forms/licence-number'
import type { Prescriber } from '../lib/model/prescriber'
import type { Translate } from '../lib/platform/i18n'

export interface MyDetailsProps {
  me: Prescriber
  onMe: (me: Prescriber) => void
  t: Translate
}

const FIELDS = ['name', 'speciality', 'rpps', 'inami', 'hospital', 'ward', 'phone', 'email', 'pharmacy'] as const
type Field = (typeof FIELDS)[number]

/** The person's own details, kept once. A number whose check digits do not fit is said, and kept as typed. */
export const MyDetails = ({ me, onMe, t }: MyDetailsProps) => {
  const [typed, setTyped] = useState<Prescriber>(me)
  const keep = () => onMe(Object.fromEntries(FIELDS.flatMap((field) => kept(field, typed[field]))))
  return (
    <details class="my-details" data-testid="my-details" open={Object.keys(me).length === 0}>
      <summary>{t('me.title')}</summary>
      <p class="muted">{t('me.what')}</p>
      {FIELDS.map((field) => (
        <div class="field" key={field}>
          <label for={`me-${field}`}>{t(`me.${field}`)}</label>
          <input
            id={`me-${field}`}
            autocomplete="off"
            maxLength={200}
            value={typed[field] ?? ''}
            onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
          <Checked check={checkOf(field, typed[field] ?? '')} t={t} />
        </div>
      ))}
      <button type="button" data-testid="keep-me" onClick={keep}>
        {t('me.save')}
      </button>
    </details>
  )
}

const kept = (field: Field, value: string | undefined): [Field, string][] =>
  value === undefined || value.trim() === '' ? [] : [[field, value.trim()]]

const checkOf = (field: Field, value: string): NumberCheck => {
  if (value.trim() === '') return 'ok'
  if (field === 'rpps') return checkRpps(value)
  return field === 'inami' ? checkInami(value) : 'ok'
}

const Checked = ({ check, t }: { check: NumberCheck; t: Translate }) =>
  check === 'ok' ? null : (
    <p class="field-problem" role="alert">
      {t(`me.check.${check}`)}
    </p>
  )
