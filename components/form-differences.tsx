import type { Value } from '../lib/forms/item-type'
import type { Difference } from '../lib/forms/merge-prefill'
import { shownAnswer } from '../lib/forms/shown-answer'
import type { QuestionnaireItem } from '../lib/model/questionnaire'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { goToField, itemOf, labelOf } from './form-problems'

export interface FormDifferencesProps {
  items: readonly QuestionnaireItem[]
  differences: readonly Difference[]
  /** Takes the page's value in place of the person's. */
  onUse: (difference: Difference) => void
  lang: Lang
  t: Translate
}

/** Fields where the page, read again, says something else than the form: what a person typed stays until they say otherwise. */
export const FormDifferences = ({ items, differences, onUse, lang, t }: FormDifferencesProps) => {
  if (differences.length === 0) return null
  const words = { yes: t('question.yes'), no: t('question.no') }
  const said = (id: string, values: readonly Value[]) => {
    const item = itemOf(items, id)
    const shown = values.map((value) => (item === undefined ? String(value) : shownAnswer(item, value, lang, words)))
    return shown.length === 0 ? t('form.difference.nothing') : shown.join(', ')
  }
  return (
    <section class="note" data-testid="form-differences" aria-label={t('form.differences')}>
      <p>{t('form.differences')}</p>
      <ul>
        {differences.map((difference) => (
          <li key={difference.linkId} data-difference={difference.kind}>
            <button type="button" class="link" onClick={() => goToField(difference.linkId)}>
              {labelOf(items, difference.linkId, lang)}
            </button>{' '}
            {t(`form.difference.${difference.kind}`, {
              form: said(difference.linkId, difference.form),
              page: said(difference.linkId, difference.page),
            })}{' '}
            {difference.kind === 'kept' && (
              <button type="button" class="link" onClick={() => onUse(difference)}>
                {t('request.useAuto')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
