import { answerText } from '../lib/forms/answer-text'
import { EXTENSION, extensionValue } from '../lib/forms/extension'
import { itemText } from '../lib/forms/item-text'
import type { Value } from '../lib/forms/item-type'
import { shownAnswer } from '../lib/forms/shown-answer'
import type { FormProblem } from '../lib/forms/validate'
import type { FormAnswer } from '../lib/model/questionnaire-response'
import { CopyAnswer } from './copy-answer'
import { FieldControl, type FieldControlProps } from './field-control'
import { whenChanged } from './when-changed'

export interface FormFieldProps extends Omit<FieldControlProps, 'values' | 'onChange'> {
  answer: FormAnswer | undefined
  problems: readonly FormProblem[]
  /** The row's quote stands above its fields already. */
  quoteAbove?: string | undefined
  onAnswer: (id: string, values: Value[]) => void
  /** Puts an answer on the clipboard, for a portal or another form; false where the browser refuses. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined
}

/** One field: label, control, where its answer came from, and what is wrong with it. What it is given is compared, not copied. */
export const FormField = whenChanged(
  ({ answer, problems, quoteAbove, onAnswer, onCopy, ...control }: FormFieldProps) => {
    const { item, id, lang, t, locked } = control
    const onChange = (values: Value[]) => onAnswer(id, values)
    const shown = (value: Value) => shownAnswer(item, value, lang, { yes: t('question.yes'), no: t('question.no') })
    return (
      <div class="field">
        <label id={`label-${id}`} for={`field-${id}`}>
          {itemText(item, lang)}
          {unitOf(item) && <span class="muted"> ({unitOf(item)})</span>}
          {item.required && <span class="muted"> ({t('request.required')})</span>}
        </label>
        <FieldControl {...control} values={answer?.values ?? []} onChange={onChange} />
        <p class="field-meta">
          {answer && <span class={`origin origin-${answer.origin}`}>{t(`request.origin.${answer.origin}`)}</span>}
          {answer?.quote && answer.quote !== quoteAbove && (
            <span class="rows-quoted">{t('request.origin.from', { quote: answer.quote })}</span>
          )}
          {answer?.origin === 'override' && answer.was && (
            <>
              <span>{t('request.origin.was', { was: answer.was.map(shown).join(', ') })}</span>
              {!locked && (
                <button type="button" class="link" onClick={() => onChange([...(answer.was ?? [])])}>
                  {t('request.useAuto')}
                </button>
              )}
            </>
          )}
          {onCopy && answer && answer.values.length > 0 && (
            <CopyAnswer
              textOf={() => textOf(item, answer, lang, t)}
              label={itemText(item, lang)}
              onCopy={onCopy}
              t={t}
            />
          )}
          {problems.map(({ code, limit }) =>
            // An empty required field is counted above the form; shouting at it before anyone typed helps nobody.
            code === 'required' ? null : (
              <span class="field-problem" role="alert" key={code}>
                {t(`form.problem.${code}`, { limit: limit ?? '' })}
              </span>
            ),
          )}
        </p>
      </div>
    )
  },
)

const textOf = (
  item: FormFieldProps['item'],
  { values }: FormAnswer,
  lang: FormFieldProps['lang'],
  t: FormFieldProps['t'],
): string =>
  values.map((value) => answerText(item, value, lang, { yes: t('question.yes'), no: t('question.no') })).join(', ')

/** The unit a number is asked in; years of age need no unit beside their label. */
const unitOf = (item: FormFieldProps['item']): string | undefined => {
  const coding = extensionValue(item, EXTENSION.unit)
  const code = typeof coding === 'object' && coding !== null && 'code' in coding ? coding.code : undefined
  return typeof code === 'string' && code !== 'a' ? code : undefined
}
