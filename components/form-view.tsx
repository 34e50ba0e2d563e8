import { useMemo } from 'preact/hooks'
import { answerLookup } from '../lib/forms/answer-lookup'
import { descriptionText, titleText } from '../lib/forms/item-text'
import { putAnswer } from '../lib/forms/put-answer'
import { type FormProblem, validate } from '../lib/forms/validate'
import type { Questionnaire } from '../lib/model/questionnaire'
import type { FormState } from '../lib/model/questionnaire-response'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { FormItems } from './form-items'

export interface FormViewProps {
  questionnaire: Questionnaire
  state: FormState
  onState: (state: FormState) => void
  lang: Lang
  t: Translate
}

/** A form being written: what the page gave, what a person typed, and what is still open, each said. */
export const FormView = ({ questionnaire, state, onState, lang, t }: FormViewProps) => {
  const problems = useMemo(() => byField(validate(questionnaire, state)), [questionnaire, state])
  const open = [...problems.values()].flat().filter((problem) => problem.code === 'required').length
  const description = descriptionText(questionnaire, lang)
  return (
    <form class="form" data-testid="form" onSubmit={(event) => event.preventDefault()}>
      <h2 class="headline">{titleText(questionnaire, lang)}</h2>
      <p class="note">{description ?? t('request.workingForm')}</p>
      {open > 0 && <p role="status">{t('form.open', { count: open })}</p>}
      {state.issues.length > 0 && (
        <details>
          <summary>{t('request.issues')}</summary>
          <ul>
            {state.issues.map((issue) => (
              <li key={`${issue.linkId}-${issue.problem}`}>
                {issue.linkId}: {issue.problem}
              </li>
            ))}
          </ul>
        </details>
      )}
      <FormItems
        items={questionnaire.item}
        state={state}
        lookup={answerLookup(state)}
        problems={problems}
        onAnswer={(id, values) => onState(putAnswer(state, id, values))}
        onState={onState}
        lang={lang}
        t={t}
      />
    </form>
  )
}

const byField = (problems: readonly FormProblem[]): Map<string, FormProblem[]> => {
  const fields = new Map<string, FormProblem[]>()
  for (const problem of problems) fields.set(problem.linkId, [...(fields.get(problem.linkId) ?? []), problem])
  return fields
}
