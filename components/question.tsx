import { useState } from 'preact/hooks'
import type { Answer, AnswerKind } from '../lib/model/answer'
import type { Translate } from '../lib/platform/i18n'
import { optionText } from './option-text'

export interface QuestionProps {
  id: string
  text: string
  kind: AnswerKind
  options?: readonly string[] | undefined
  given: Answer | undefined
  onAnswer: (question: string, value: string | null) => void
  formatWhen: (when: string) => string
  t: Translate
}

/** One question answered in place. What was answered stays visible with who and when, and can be undone. */
export const Question = (props: QuestionProps) => {
  const { id, text, given, onAnswer, formatWhen, t } = props
  return (
    <fieldset class="question" data-question={id} tabIndex={-1}>
      <legend>{text}</legend>
      {given ? (
        <p class="answered">
          <strong>{shown(given.value, props.kind, t)}</strong>{' '}
          <span class="muted">{t('question.answered', { who: given.who || '—', when: formatWhen(given.when) })}</span>
          <button type="button" class="link" onClick={() => onAnswer(id, null)}>
            {t('question.undo')}
          </button>
        </p>
      ) : (
        <AnswerControls {...props} />
      )}
    </fieldset>
  )
}

/** Drug names and what a person typed stay as they are. */
const shown = (value: string, kind: AnswerKind, t: Translate): string =>
  kind === 'yes-no' || kind === 'choice' ? optionText(value, t) : value

const AnswerControls = ({ id, text, kind, options, onAnswer, t }: QuestionProps) => {
  const [typed, setTyped] = useState('')
  if (kind === 'yes-no' || kind === 'choice') {
    const values = kind === 'yes-no' ? ['yes', 'no'] : (options ?? [])
    return (
      <div class="answers">
        {values.map((value) => (
          <button type="button" key={value} onClick={() => onAnswer(id, value)} data-answer={value}>
            {shown(value, kind, t)}
          </button>
        ))}
      </div>
    )
  }
  return (
    <form
      class="answers"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed) onAnswer(id, typed)
      }}
    >
      <input
        type={kind === 'date' ? 'date' : kind === 'number' ? 'number' : 'text'}
        step="any"
        aria-label={text}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" disabled={!typed}>
        {t('question.save')}
      </button>
    </form>
  )
}
