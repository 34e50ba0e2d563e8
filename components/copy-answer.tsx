import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

export interface CopyAnswerProps {
  textOf: () => string
  /** The field's label: what a screen reader says is copied. */
  label: string
  onCopy: (text: string) => Promise<boolean>
  t: Translate
}

/** Copies one answer, as a reader of the form says it. */
export const CopyAnswer = ({ textOf, label, onCopy, t }: CopyAnswerProps) => {
  const [done, setDone] = useState<'form.copied' | 'form.copyNot' | null>(null)
  const copy = async () => setDone((await onCopy(textOf())) ? 'form.copied' : 'form.copyNot')
  return (
    <>
      <button type="button" class="link" aria-label={`${t('form.copy')}: ${label}`} onClick={() => void copy()}>
        {t('form.copy')}
      </button>
      <span role="status">{done === null ? '' : t(done)}</span>
    </>
  )
}
