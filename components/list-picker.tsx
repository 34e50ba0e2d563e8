import { useRef, useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

const KINDS = ['bdpm', 'sam', 'ema', 'csv'] as const

/** Files by button or by drop, and which files there are to choose. */
export const ListPicker = ({ onFiles, t }: { onFiles: (files: readonly File[]) => void; t: Translate }) => {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way to what the button does
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="import-files"
        aria-label={t('options.lists.choose')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          onFiles(files)
        }}
      />
      <p>
        <button type="button" class="primary" onClick={() => input.current?.click()}>
          {t('options.lists.choose')}
        </button>{' '}
        <span class="muted">{t('options.lists.drop')}</span>
      </p>
      <h2>{t('options.lists.which')}</h2>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>{t(`options.lists.which.${kind}`)}</li>
        ))}
      </ul>
    </div>
  )
}
