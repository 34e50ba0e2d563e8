import { useCallback, useMemo, useRef } from 'preact/hooks'
import { descriptionText, titleText } from '../lib/forms/item-text'
import type { Value } from '../lib/forms/item-type'
import { liveLookup } from '../lib/forms/live-lookup'
import type { Difference } from '../lib/forms/merge-prefill'
import { type ProblemsByField, problemsByField } from '../lib/forms/problems-by-field'
import { putAnswer } from '../lib/forms/put-answer'
import type { FormProblem } from '../lib/forms/validate'
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
  /** What is wrong with it or still open, worked out once for all who ask. */
  problems: readonly FormProblem[]
  /** Where the page, read again, says something else. */
  differences: readonly Difference[]
  /** What a person does to the form, as a change of the form as it then stands: it may be a later one than the one shown. */
  onEdit: (change: (form: FormState) => FormState) => void
  onUsePage: (difference: Difference) => void
  onCopy?: ((text: string) => Promise<boolean>) | undefined
  /** Sent: everything can be read and copied, nothing written. */
  locked: boolean
  lang: Lang
  t: Translate
}

/** A form being written: what the page gave, what a person typed, and what is still open, each said. */
export const FormView = (props: FormViewProps) => {
  const { questionnaire, state, problems, differences, onEdit, onUsePage, onCopy, locked, lang, t } = props
  const { item } = questionnaire
  const lookup = useMemo(() => liveLookup(item, state), [item, state])
  const answers = useMemo(() => new Map(state.answers.map((answer) => [answer.linkId, answer])), [state])
  const shown = useRef<ProblemsByField>(new Map())
  shown.current = useMemo(() => problemsByField(problems, shown.current), [problems])
  const onAnswer = useCallback((id: string, values: Value[]) => onEdit((form) => putAnswer(form, id, values)), [onEdit])
  const description = descriptionText(questionnaire, lang)
  return (
    <form class="form" data-testid="form" data-locked={locked} onSubmit={(event) => event.preventDefault()}>
      <h2 class="headline">{titleText(questionnaire, lang)}</h2>
      <p class="note">{description ?? t('request.workingForm')}</p>
      <FormProblems items={item} problems={problems} lang={lang} t={t} />
      <FormDifferences items={item} differences={differences} onUse={onUsePage} lang={lang} t={t} />
      {state.issues.length > 0 && (
        <details>
          <summary>{t('request.issues')}</summary>
          <ul>
            {state.issues.map((issue) => (
              <li key={`${issue.linkId}-${issue.problem}`}>
                {t('app.labelled', { label: labelOf(item, issue.linkId, lang), value: issue.problem })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <FormItems
        items={item}
        state={state}
        answers={answers}
        lookup={lookup}
        problems={shown.current}
        onEdit={onEdit}
        onAnswer={onAnswer}
        onCopy={onCopy}
        locked={locked}
        lang={lang}
        t={t}
      />
    </form>
  )
}
