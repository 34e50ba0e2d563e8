import type { Answer } from '../lib/model/answer'
import type { Translate } from '../lib/platform/i18n'
import type { Field } from './entry-editor'
import { optionText } from './option-text'

export interface CorrectionsProps {
  /** Answers about this entry, by field. */
  given: readonly { field: Field; answer: Answer }[]
  onUndo: (field: Field) => void
  formatWhen: (when: string) => string
  t: Translate
}

/** What a person changed about a row: said as theirs, with who and when, each with its undo. */
export const Corrections = ({ given, onUndo, formatWhen, t }: CorrectionsProps) => (
  <ul class="plain corrections">
    {given.map(({ field, answer }) => (
      <li key={field} data-correction={field}>
        <span class="origin origin-manual">{t('edit.by')}</span> {t(`edit.${field === 'substance' ? 'name' : field}`)}
        {field !== 'irrelevant' && <strong> {optionText(answer.value, t)}</strong>}{' '}
        <span class="muted">{t('question.answered', { who: answer.who || '—', when: formatWhen(answer.when) })}</span>{' '}
        <button type="button" class="link" onClick={() => onUndo(field)}>
          {t('question.undo')}
        </button>
      </li>
    ))}
  </ul>
)
