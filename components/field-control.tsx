import type { Value } from '../lib/forms/item-type'
import { itemTypeOf } from '../lib/forms/item-type'
import { type Option, optionsOf } from '../lib/forms/options-of'
import type { QuestionnaireItem } from '../lib/model/questionnaire'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface FieldControlProps {
  item: QuestionnaireItem
  /** Id of the answer: the linkId, with its row inside a repeating group. */
  id: string
  values: readonly Value[]
  onChange: (values: Value[]) => void
  lang: Lang
  t: Translate
}

/** The control for one item type. What a person types is kept as typed; whether it is a number is said beside the field. */
export const FieldControl = (props: FieldControlProps) => {
  const { item, id, values, onChange, lang, t } = props
  const text = String(values[0] ?? '')
  const shared = { id: `field-${id}`, 'data-link-id': id, disabled: item.readOnly === true }
  const type = itemTypeOf(item)
  switch (type) {
    case 'boolean':
      return (
        <Choices
          id={id}
          options={[
            { value: true, label: t('question.yes') },
            { value: false, label: t('question.no') },
          ]}
          values={values}
          onChange={onChange}
          disabled={shared.disabled}
        />
      )
    case 'choice':
      return (
        <Choices
          id={id}
          options={optionsOf(item, lang)}
          values={values}
          onChange={onChange}
          disabled={shared.disabled}
        />
      )
    case 'open-choice':
      return (
        <>
          <input
            {...shared}
            list={`options-${id}`}
            value={text}
            onInput={(event) => onChange([event.currentTarget.value])}
          />
          <datalist id={`options-${id}`}>
            {optionsOf(item, lang).map((option) => (
              <option key={String(option.value)} value={String(option.value)}>
                {option.label}
              </option>
            ))}
          </datalist>
        </>
      )
    case 'text':
      return <textarea {...shared} rows={3} value={text} onInput={(event) => onChange([event.currentTarget.value])} />
    case 'decimal':
    case 'integer':
    case 'quantity':
      return (
        <input
          {...shared}
          inputMode="decimal"
          value={text}
          onInput={(event) => onChange([asNumber(event.currentTarget.value)])}
        />
      )
    default:
      return (
        <input
          {...shared}
          type={type === 'date' ? 'date' : type === 'time' ? 'time' : 'text'}
          value={text}
          onInput={(event) => onChange([event.currentTarget.value])}
        />
      )
  }
}

/** A number when it reads as one (comma or point), else the text as typed: the form says that it is not a number. */
const asNumber = (typed: string): Value => {
  const number = Number(typed.trim().replace(',', '.'))
  return typed.trim() === '' || /[.,]$/.test(typed.trim()) || !Number.isFinite(number) ? typed : number
}

interface ChoicesProps {
  id: string
  options: readonly Option[]
  values: readonly Value[]
  onChange: (values: Value[]) => void
  disabled: boolean
}

const Choices = ({ id, options, values, onChange, disabled }: ChoicesProps) => (
  <div class="choices" role="radiogroup" aria-labelledby={`label-${id}`} data-link-id={id}>
    {options.map((option) => (
      <label key={String(option.value)}>
        <input
          type="radio"
          name={`field-${id}`}
          value={String(option.value)}
          checked={values.includes(option.value)}
          disabled={disabled}
          onChange={() => onChange([option.value])}
        />{' '}
        {option.label}
      </label>
    ))}
  </div>
)
