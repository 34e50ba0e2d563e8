import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

/** Names the page that was taught, as its users call it, and keeps the hint. */
export const TeachSave = ({ onSave, t }: { onSave: (ehr: string) => void; t: Translate }) => {
  const [ehr, setEhr] = useState('')
  return (
    <form
      class="line"
      data-testid="teach-save"
      onSubmit={(event) => {
        event.preventDefault()
        if (ehr.trim() !== '') onSave(ehr.trim())
      }}
    >
      <label for="teach-ehr">{t('teach.ehr')}</label>
      <input
        id="teach-ehr"
        value={ehr}
        maxLength={120}
        autocomplete="off"
        onInput={(event) => setEhr(event.currentTarget.value)}
      />
      <button type="submit" class="primary" disabled={ehr.trim() === ''}>
        {t('teach.save')}
      </button>
    </form>
  )
}
