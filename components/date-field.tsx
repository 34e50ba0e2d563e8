import { useState } from 'preact/hooks'
import { formatChartDate } from '../lib/dates/format-date'
import type { ChartDate } from '../lib/model/date'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { parseTypedDate } from './parse-typed-date'

export interface DateFieldProps {
  label: string
  value: ChartDate
  onDate: (date: string | null) => void
  lang: Lang
  t: Translate
}

/** A date of any precision. One that can be read two ways is chosen by its readings; what is no date is said at once. */
export const DateField = ({ label, value, onDate, lang, t }: DateFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? formatTyped(value)
  const wrong = typed !== null && typed.trim() !== '' && parseTypedDate(typed) === null
  const commit = () => {
    if (typed === null || wrong) return
    setTyped(null)
    const date = parseTypedDate(typed)
    if (date !== null && date !== value) onDate(date)
  }
  return (
    <div class="edit-field">
      <label class="line">
        <span>{label}</span>
        <input
          value={shown}
          placeholder={t('edit.date.hint')}
          autocomplete="off"
          aria-invalid={wrong}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={commit}
        />
      </label>
      {wrong && (
        <p class="field-problem" role="alert">
          {t('edit.date.wrong')}
        </p>
      )}
      {typeof value === 'object' && value !== null && (
        <div class="answers">
          {value.readings.map((reading) => (
            <button type="button" key={reading} onClick={() => onDate(reading)}>
              {formatChartDate(reading, lang)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

const formatTyped = (value: ChartDate): string =>
  typeof value === 'string' ? value.split('-').reverse().join('/') : (value?.written ?? '')
