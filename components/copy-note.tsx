import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

export interface CopyNoteProps {
  /** Made when it is asked for. */
  textOf: () => string
  onCopy: (text: string) => Promise<boolean>
  t: Translate
}

/** Copies the summary for the note; where the browser refuses, shows it to be copied by hand. */
export const CopyNote = ({ textOf, onCopy, t }: CopyNoteProps) => {
  const [state, setState] = useState<'idle' | 'copied' | { refused: string }>('idle')
  const copy = async () => {
    const text = textOf()
    setState((await onCopy(text)) ? 'copied' : { refused: text })
  }
  return (
    <div class="copy-note">
      <button type="button" data-testid="copy-note" onClick={() => void copy()}>
        {t('note.copy')}
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
