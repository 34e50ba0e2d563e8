import { titleText } from '../lib/forms/item-text'
import type { FormHead } from '../lib/model/pack'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface FormPickerProps {
  /** The first is the request itself; the others report, renew or stop. */
  forms: readonly FormHead[]
  hasDraft: (form: string) => boolean
  onStart: (form: string) => void
  lang: Lang
  t: Translate
}

/** The program's request as the one primary action, its other forms one click further. */
export const FormPicker = ({ forms, hasDraft, onStart, lang, t }: FormPickerProps) => {
  const [first, ...others] = forms
  if (first === undefined) return null
  return (
    <>
      <button type="button" class="primary" data-testid="start-request" onClick={() => onStart(first.id)}>
        {t(hasDraft(first.id) ? 'request.resume' : 'request.start')}
      </button>
      {others.length > 0 && (
        <details class="other-forms" data-testid="other-forms">
          <summary>{t('request.other')}</summary>
          <ul class="plain">
            {others.map((form) => (
              <li key={form.id}>
                <button type="button" class="link" data-form={form.id} onClick={() => onStart(form.id)}>
                  {titleText(form, lang)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
