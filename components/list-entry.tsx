import { useRef, useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

export interface ListEntryProps {
  /** Why the last one was not taken, in words; null when nothing is wrong. */
  problem: string | null
  onText: (text: string) => void
  onFile: (file: File) => void
  t: Translate
}

/** A list in place of the page: pasted as text, chosen as a file, or dropped anywhere on the panel. */
export const ListEntry = ({ problem, onText, onFile, t }: ListEntryProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  return (
    <section class="empty list-entry" data-testid="list-entry">
      <h2 class="headline">{t('list.title')}</h2>
      <p class="muted">{t('list.what')}</p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <label for="list-text">{t('list.paste')}</label>
      <textarea
        id="list-text"
        class="list-text"
        rows={7}
        spellcheck={false}
        value={typed}
        placeholder={t('list.paste.hint')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="button" class="primary" disabled={typed.trim() === ''} onClick={() => onText(typed)}>
        {t('list.read')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.txt,.tsv,.csv,application/json,application/fhir+json,text/plain"
        data-testid="list-file"
        aria-label={t('list.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
      <p>
        <button type="button" onClick={() => input.current?.click()}>
          {t('list.file')}
        </button>{' '}
        <span class="muted">{t('list.drop')}</span>
      </p>
    </section>
  )
}
