import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

export interface CopyNoteProps {
  /** Made when it is asked for. */
  textOf: () => string
  onCopy: (text: string) => Promise<boolean>
  /** What is copied; the note when not said. */
  label?: 'note.copy' | 'request.copyText' | 'request.copyFhir' | 'fingerprint.copy' | 'pharmacy.message.copy'
  t: Translate
}

/** Copies a text made on the click; where the browser refuses, shows it to be copied by hand. */
export const CopyNote = ({ textOf, onCopy, label = 'note.copy', t }: CopyNoteProps) => {
  const [state, setState] = useState<'idle' | 'copied' | { refused: string }>('idle')
  const copy = async () => {
    const text = textOf()
    setState((await onCopy(text)) ? 'copied' : { refused: text })
  }
  return (
    <div class="copy-note">
      <button type="button" data-testid={label === 'note.copy' ? 'copy-note' : label} onClick={() => void copy()}>
        {t(label)}
      </button>
      <span role="status" class="muted">
        {state === 'copied' ? t('note.copied') : ''}
      </span>
      {typeof state === 'object' && (
        <label>
          {t('note.byHand')}
          <textarea rows={8} readOnly value={state.refused} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  )
}
