import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

export interface KeepNameProps {
  /** What the row calls the drug: the person may shorten it, so that nothing but a name is kept. */
  name: string
  means: string
  /** Keeps it for this site; what to say afterwards comes back. */
  onKeep: (name: string, means: string) => Promise<string>
  t: Translate
}

/** After a person said what a name means: keep it for this site, to be reviewed, exported or deleted in the options. */
export const KeepName = ({ name, means, onKeep, t }: KeepNameProps) => {
  const [typed, setTyped] = useState(name)
  const [said, setSaid] = useState('')
  return (
    <form
      class="line"
      data-testid="keep-name"
      onSubmit={(event) => {
        event.preventDefault()
        void onKeep(typed.trim(), means).then(setSaid)
      }}
    >
      <label>
        <span>{t('edit.keep')}</span>
        <input
          value={typed}
          maxLength={120}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={typed.trim().length < 2}>
        {t('edit.keep.do')}
      </button>
      <span role="status">{said}</span>
    </form>
  )
}
