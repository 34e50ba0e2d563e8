import { useState } from 'preact/hooks'
import type { MedicationStatement } from '../lib/model/chart'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { DateField } from './date-field'
import { optionText, ROUTES, STATUSES } from './option-text'

export type Field = 'substance' | 'start' | 'end' | 'status' | 'route' | 'dose' | 'irrelevant'

export interface EntryEditorProps {
  entry: MedicationStatement
  onCorrect: (field: Field, value: string | null) => void
  /** Asks the lexicon what a typed name means: INNs joined by ` + `, or null when it knows none. */
  onName: (typed: string) => Promise<string | null>
  lang: Lang
  t: Translate
}

/** What a person may put right about one row. Each change counts at once and can be undone. */
export const EntryEditor = ({ entry, onCorrect, onName, lang, t }: EntryEditorProps) => (
  <div class="editor" data-testid="editor">
    <NameField entry={entry} onCorrect={onCorrect} onName={onName} t={t} />
    <DateField
      label={t('edit.start')}
      value={entry.start}
      onDate={(date) => onCorrect('start', date)}
      lang={lang}
      t={t}
    />
    <DateField label={t('edit.end')} value={entry.end} onDate={(date) => onCorrect('end', date)} lang={lang} t={t} />
    <Choice
      label={t('edit.status')}
      values={STATUSES}
      value={entry.status}
      onChoose={(status) => onCorrect('status', status)}
      t={t}
    />
    <Choice
      label={t('edit.route')}
      values={entry.route === undefined ? ['', ...ROUTES] : ROUTES}
      value={entry.route ?? ''}
      onChoose={(route) => onCorrect('route', route)}
      t={t}
    />
    <label class="line">
      <span>{t('edit.dose')}</span>
      <input
        type="number"
        min="0"
        step="any"
        value={entry.dose?.perDayMg ?? ''}
        onChange={(event) => event.currentTarget.value !== '' && onCorrect('dose', event.currentTarget.value)}
      />
    </label>
    <div class="answers">
      {entry.kind !== 'nothing' && (
        <button type="button" data-testid="irrelevant" onClick={() => onCorrect('irrelevant', 'yes')}>
          {t('edit.irrelevant')}
        </button>
      )}
      {entry.status !== 'entered-in-error' && (
        <button type="button" data-testid="remove" onClick={() => onCorrect('status', 'entered-in-error')}>
          {t('edit.remove')}
        </button>
      )}
    </div>
  </div>
)

const NameField = ({ entry, onCorrect, onName, t }: Pick<EntryEditorProps, 'entry' | 'onCorrect' | 'onName' | 't'>) => {
  const [typed, setTyped] = useState('')
  const [unknown, setUnknown] = useState(false)
  const take = async () => {
    const found = await onName(typed)
    setUnknown(found === null)
    if (found === null) return
    setTyped('')
    onCorrect('substance', found)
  }
  return (
    <>
      {entry.candidates.length > 0 && (
        <div class="answers">
          {entry.candidates.slice(0, 5).map(({ name }) => (
            <button type="button" key={name} data-candidate={name} onClick={() => onCorrect('substance', name)}>
              {name}
            </button>
          ))}
        </div>
      )}
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim()) void take()
        }}
      >
        <label for={`name-${entry.id}`}>{t('edit.name')}</label>
        <input
          id={`name-${entry.id}`}
          value={typed}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={!typed.trim()}>
          {t('edit.name.take')}
        </button>
      </form>
      {unknown && (
        <p class="field-problem" role="alert">
          {t('edit.name.unknown', { name: typed })}
        </p>
      )}
    </>
  )
}

interface ChoiceProps {
  label: string
  values: readonly string[]
  value: string
  onChoose: (value: string) => void
  t: Translate
}

const Choice = ({ label, values, value, onChoose, t }: ChoiceProps) => (
  <label class="line">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {values.map((one) => (
        <option key={one} value={one}>
          {one === '' ? '—' : optionText(one, t)}
        </option>
      ))}
    </select>
  </label>
)
