import { useState } from 'preact/hooks'
import { itemTypeOf, type Value } from '../lib/forms/item-type'
import { optionsOf } from '../lib/forms/options-of'
import type { QuestionnaireItem } from '../lib/model/questionnaire'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { FieldChoices } from './field-choices'
import { FieldInput } from './field-input'

export interface FieldControlProps {
  item: QuestionnaireItem
  /** Id of the answer: the linkId, with its row inside a repeating group. */
  id: string
  values: readonly Value[]
  onChange: (values: Value[]) => void
  /** The request was sent: it is read, and copied from, and not written. */
  locked: boolean
  lang: Lang
  t: Translate
}

/** The control for one item type; an item of a type nobody here knows is said, not shown as something else. */
export const FieldControl = ({ item, id, values, onChange, locked, lang, t }: FieldControlProps) => {
  const disabled = locked || item.readOnly === true
  const choices = { id, values, onChange, disabled, repeats: item.repeats === true, t }
  switch (itemTypeOf(item)) {
    case undefined:
      return (
        <p id={`field-${id}`} class="note" tabIndex={-1}>
          {t('form.problem.unsupported')}
        </p>
      )
    case 'boolean':
      return (
        <FieldChoices
          {...choices}
          options={[
            { value: true, label: t('question.yes') },
            { value: false, label: t('question.no') },
          ]}
        />
      )
    case 'choice':
      // What nobody may choose is no choice: its answer is told.
      if (item.readOnly === true) return <Told item={item} id={id} values={values} lang={lang} />
      return <FieldChoices {...choices} options={optionsOf(item, lang)} />
    default:
      return item.repeats === true ? (
        <Several item={item} id={id} values={values} onChange={onChange} locked={locked} lang={lang} t={t} />
      ) : (
        <FieldInput
          item={item}
          id={id}
          nth={0}
          value={values[0]}
          onValue={(value) => onChange([value])}
          disabled={disabled}
          lang={lang}
          t={t}
        />
      )
  }
}

const Told = ({ item, id, values, lang }: Pick<FieldControlProps, 'item' | 'id' | 'values' | 'lang'>) => (
  <output class="told" id={`field-${id}`} data-link-id={id} aria-labelledby={`label-${id}`} tabIndex={-1}>
    {optionsOf(item, lang)
      .filter(({ value }) => values.includes(value))
      .map(({ label }) => label)
      .join(', ') || '—'}
  </output>
)

/** Answers one under the other; an empty one more can be asked for. */
const Several = ({ item, id, values, onChange, locked, lang, t }: FieldControlProps) => {
  const disabled = locked || item.readOnly === true
  const [extra, setExtra] = useState(0)
  const shown = Math.max(1, values.length + extra)
  const put = (nth: number, value: Value) => {
    if (nth >= values.length && value !== '') setExtra(Math.max(0, extra - 1))
    onChange(nth < values.length ? values.map((old, i) => (i === nth ? value : old)) : [...values, value])
  }
  return (
    <>
      {Array.from({ length: shown }, (_, nth) => (
        <FieldInput
          key={nth}
          item={item}
          id={id}
          nth={nth}
          value={values[nth]}
          onValue={(value) => put(nth, value)}
          disabled={disabled}
          lang={lang}
          t={t}
        />
      ))}
      {!disabled && (
        <button type="button" class="link" onClick={() => setExtra(extra + 1)}>
          {t('form.row.add')}
        </button>
      )}
    </>
  )
}
