import { useRef, useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

export interface PackDropProps {
  onFile: (name: string, text: string) => void
  t: Translate
}

/** A signed file by button, by drop or pasted. */
export const PackDrop = ({ onFile, t }: PackDropProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const take = async (file: File | undefined) => {
    if (file !== undefined) onFile(file.name, await file.text())
  }
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
        void take(event.dataTransfer?.files[0])
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        data-testid="pack-file"
        aria-label={t('packs.load.choose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          void take(file)
        }}
      />
      <p>
        <button type="button" class="primary" data-testid="pack-choose" onClick={() => input.current?.click()}>
          {t('packs.load.choose')}
        </button>{' '}
        <span class="muted">{t('packs.load.drop')}</span>
      </p>
      <details>
        <summary data-testid="pack-paste-open">{t('packs.load.paste')}</summary>
        <label>
          {t('packs.load.text')}
          <textarea
            rows={3}
            data-testid="pack-text"
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          data-testid="pack-paste"
          disabled={pasted.trim() === ''}
          onClick={() => {
            onFile(t('packs.load.pasted'), pasted)
            setPasted('')
          }}
        >
          {t('packs.load.look')}
        </button>
      </details>
    </div>
  )
}
