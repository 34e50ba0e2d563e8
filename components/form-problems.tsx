import { parseInstance } from '../lib/forms/instance'
import { itemText } from '../lib/forms/item-text'
import type { FormProblem } from '../lib/forms/validate'
import type { QuestionnaireItem } from '../lib/model/questionnaire'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface FormProblemsProps {
  items: readonly QuestionnaireItem[]
  problems: readonly FormProblem[]
  lang: Lang
  t: Translate
}

/** Everything that keeps the form from being ready, each a link to its field. */
export const FormProblems = ({ items, problems, lang, t }: FormProblemsProps) => {
  if (problems.length === 0)
    return (
      <p role="status" data-testid="form-ready">
        {t('form.ready')}
      </p>
    )
  return (
    <details data-testid="form-problems" class="form-problems">
      <summary>{t('form.blocking', { count: problems.length })}</summary>
      <ul>
        {problems.map(({ linkId, code, limit }) => (
          <li key={`${linkId}-${code}`}>
            <button type="button" class="link" onClick={() => goToField(linkId)}>
              {labelOf(items, linkId, lang)}
            </button>{' '}
            {t(`form.problem.${code}`, { limit: limit ?? '' })}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The item an answer belongs to; undefined when the form has no such item. */
export const itemOf = (items: readonly QuestionnaireItem[], id: string): QuestionnaireItem | undefined => {
  const { linkId } = parseInstance(id)
  const find = (among: readonly QuestionnaireItem[]): QuestionnaireItem | undefined => {
    for (const item of among) {
      const found = item.linkId === linkId ? item : find(item.item ?? [])
      if (found !== undefined) return found
    }
    return undefined
  }
  return find(items)
}

/** The label of an answer's field; the id itself when the form has no such item. */
export const labelOf = (items: readonly QuestionnaireItem[], id: string, lang: Lang): string => {
  const item = itemOf(items, id)
  return item === undefined ? id : itemText(item, lang)
}

/** Brings a field into view and puts the focus into it: its input, or the first of its options. */
export const goToField = (id: string): void => {
  const place = document.querySelector<HTMLElement>(`[data-link-id="${CSS.escape(id)}"], #${CSS.escape(`field-${id}`)}`)
  if (place === null) return
  place.scrollIntoView({ block: 'center' })
  const control = place.matches('input, textarea') ? place : (place.querySelector<HTMLElement>('input') ?? place)
  control.focus()
}
