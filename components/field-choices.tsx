import type { Value } from '../lib/forms/item-type'
import type { Option } from '../lib/forms/options-of'
import type { Translate } from '../lib/platform/i18n'

export interface FieldChoicesProps {
  id: string
  options: readonly Option[]
  values: readonly Value[]
  repeats: boolean
  disabled: boolean
  onChange: (values: Value[]) => void
  t: Translate
}

/** Options side by side: one of them, or several where the item repeats. What was chosen can be taken back. */
export const FieldChoices = (props: FieldChoicesProps) => {
  const named = { class: 'choices', 'data-link-id': props.id, 'aria-labelledby': `label-${props.id}`, tabIndex: -1 }
  return props.repeats ? (
    <fieldset {...named}>
      <Options {...props} />
    </fieldset>
  ) : (
    <div role="radiogroup" {...named}>
      <Options {...props} />
    </div>
  )
}

const Options = ({ id, options, values, repeats, disabled, onChange, t }: FieldChoicesProps) => (
  <>
    {options.map((option) => (
      <label key={String(option.value)}>
        <input
          type={repeats ? 'checkbox' : 'radio'}
          name={`field-${id}`}
          value={String(option.value)}
          checked={values.includes(option.value)}
          disabled={disabled}
          onChange={() => onChange(repeats ? toggled(values, option.value) : [option.value])}
        />{' '}
        {option.label}
      </label>
    ))}
    {!repeats && !disabled && values.length > 0 && (
      <button type="button" class="link" onClick={() => onChange([])}>
        {t('form.clear')}
      </button>
    )}
  </>
)

const toggled = (values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
