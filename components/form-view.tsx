import { useMemo } from 'preact/hooks'
import { descriptionText, titleText } from '../lib/forms/item-text'
import { liveLookup } from '../lib/forms/live-lookup'
import type { Difference } from '../lib/forms/merge-prefill'
import { putAnswer } from '../lib/forms/put-answer'
import { type FormProblem, validate } from '../lib/forms/validate'
import type { Questionnaire } from '../lib/model/questionnaire'
import type { FormState } from '../lib/model/questionnaire-response'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { FormDifferences } from './form-differences'
import { FormItems } from './form-items'
import { FormProblems, labelOf } from './form-problems'

export interface FormViewProps {
  questionnaire: Questionnaire
  state: FormState
  /** Where the page, read again, says something else. */
  differences: readonly Difference[]
  onState: (state: FormState) => void
  onUsePage: (difference: Difference) => void
  onCopy?: ((text: string) => Promise<boolean>) | undefined
  lang: Lang
  t: Translate
}

/** A form being written: what the page gave, what a person typed, and what is still open, each said. */
export const FormView = ({ questionnaire, state, differences, onState, onUsePage, onCopy, lang, t }: FormViewProps) => {
  const problems = useMemo(() => validate(questionnaire, state), [questionnaire, state])
  const lookup = useMemo(() => liveLookup(questionnaire.item, state), [questionnaire, state])
  const description = descriptionText(questionnaire, lang)
  return (
    <form class="form" data-testid="form" onSubmit={(event) => event.preventDefault()}>
      <h2 class="headline">{titleText(questionnaire, lang)}</h2>
      <p class="note">{description ?? t('request.workingForm')}</p>
      <FormProblems items={questionnaire.item} problems={problems} lang={lang} t={t} />
      <FormDifferences items={questionnaire.item} differences={differences} onUse={onUsePage} lang={lang} t={t} />
      {state.issues.length > 0 && (
        <details>
          <summary>{t('request.issues')}</summary>
          <ul>
            {state.issues.map((issue) => (
              <li key={`${issue.linkId}-${issue.problem}`}>
                {labelOf(questionnaire.item, issue.linkId, lang)}: {issue.problem}
              </li>
            ))}
          </ul>
        </details>
      )}
      <FormItems
        items={questionnaire.item}
        state={state}
        lookup={lookup}
        problems={byField(problems)}
        onAnswer={(id, values) => onState(putAnswer(state, id, values))}
        onState={onState}
        onCopy={onCopy}
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
