import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

/** A medicine that is not on the page: typed, resolved like any other line, dated afterwards. */
export const AddEntry = ({ onAdd, t }: { onAdd: (text: string) => Promise<void>; t: Translate }) => {
  const [typed, setTyped] = useState('')
  return (
    <form
      class="line add-entry"
      data-testid="add-entry"
      onSubmit={(event) => {
        event.preventDefault()
        if (!typed.trim()) return
        setTyped('')
        void onAdd(typed.trim())
      }}
    >
      <label for="add-entry">{t('edit.add')}</label>
      <input
        id="add-entry"
        value={typed}
        autocomplete="off"
        placeholder={t('edit.add.hint')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" disabled={!typed.trim()}>
        {t('edit.add.do')}
      </button>
    </form>
  )
}
