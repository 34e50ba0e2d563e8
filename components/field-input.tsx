import { useState } from 'preact/hooks'
import { itemTypeOf, type Value } from '../lib/forms/item-type'
import { optionsOf } from '../lib/forms/options-of'
import type { QuestionnaireItem } from '../lib/model/questionnaire'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { FormDate } from './form-date'

export interface FieldInputProps {
  item: QuestionnaireItem
  id: string
  /** Which of several answers; the first has the label's own id. */
  nth: number
  value: Value | undefined
  onValue: (value: Value) => void
  disabled: boolean
  lang: Lang
  t: Translate
}

/** One typed answer. What a person types is kept as typed; whether it is what the field expects is said beside it. */
export const FieldInput = ({ item, id, nth, value, onValue, disabled, lang, t }: FieldInputProps) => {
  const text = String(value ?? '')
  const shared = {
    id: nth === 0 ? `field-${id}` : `field-${id}-${nth}`,
    'data-link-id': id,
    disabled,
    'aria-labelledby': `label-${id}`,
  }
  const type = itemTypeOf(item)
  switch (type) {
    case 'open-choice': {
      const options = optionsOf(item, lang)
      const labelled = options.find((option) => option.value === value)?.label
      const valueOfText = (typed: string) => options.find(({ label }) => label === typed)?.value ?? typed
      return (
        <>
          <input
            {...shared}
            type="text"
            list={`options-${id}`}
            value={labelled ?? text}
            onInput={(event) => onValue(valueOfText(event.currentTarget.value))}
          />
          <datalist id={`options-${id}`}>
            {options.map((option) => (
              <option key={String(option.value)} value={option.label} />
            ))}
          </datalist>
        </>
      )
    }
    case 'text':
      return <textarea {...shared} rows={3} value={text} onInput={(event) => onValue(event.currentTarget.value)} />
    case 'decimal':
    case 'integer':
    case 'quantity':
      return (
        <input
          {...shared}
          type="text"
          inputMode="decimal"
          value={text}
          onInput={(event) => onValue(asNumber(event.currentTarget.value))}
        />
      )
    case 'date':
      return (
        <FormDate
          id={shared.id}
          linkId={id}
          value={text}
          disabled={shared.disabled}
          label={shared['aria-labelledby']}
          placeholder={t('edit.date.hint')}
          onDate={onValue}
        />
      )
    case 'time':
      return <input {...shared} type="time" value={text} onInput={(event) => onValue(event.currentTarget.value)} />
    default:
      return <OneLine shared={shared} text={text} onValue={onValue} t={t} />
  }
}

interface OneLineProps {
  shared: { id: string; 'data-link-id': string; disabled: boolean; 'aria-labelledby': string }
  text: string
  onValue: (value: Value) => void
  t: Translate
}

/** A date of any precision, as forms and FHIR keep it. */
const DATE = /^\d{4}(-\d{2}){0,2}$/

/** About as many letters as a line of the panel holds. */
const LINE = 44

/** A short text in one line; one that was longer when it came is shown whole, a date as people write it. It never changes under the hands that type. */
const OneLine = ({ shared, text, onValue, t }: OneLineProps) => {
  const [came] = useState(text)
  if (DATE.test(came))
    return (
      <FormDate
        id={shared.id}
        linkId={shared['data-link-id']}
        value={text}
        disabled={shared.disabled}
        label={shared['aria-labelledby']}
        placeholder={t('edit.date.hint')}
        onDate={onValue}
      />
    )
  return came.length > LINE ? (
    <textarea
      {...shared}
      rows={2}
      value={text}
      onInput={(event) => onValue(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
    />
  ) : (
    <input {...shared} type="text" value={text} onInput={(event) => onValue(event.currentTarget.value)} />
  )
}

/** A number when it reads as one (comma or point), else the text as typed: the form says that it is not a number. */
const asNumber = (typed: string): Value => {
  const number = Number(typed.trim().replace(',', '.'))
  return typed.trim() === '' || /[.,]$/.test(typed.trim()) || !Number.isFinite(number) ? typed : number
}
