import type { Translate } from '../lib/platform/i18n'

export interface ImportProgressProps {
  file: string
  doneBytes: number
  totalBytes: number
  products: number
  phase: 'reading' | 'merging'
  seconds: number
  onCancel: () => void
  t: Translate
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e5) / 10

/** How far an import is, how fast it goes, and the way out. */
export const ImportProgress = ({ onCancel, t, ...state }: ImportProgressProps) => {
  const { file, doneBytes, totalBytes, products, phase, seconds } = state
  const rate = seconds > 0.2 ? Math.round(products / seconds) : 0
  const what = phase === 'reading' ? t('options.lists.reading', { file }) : t('options.lists.merging')
  return (
    <div class="importing" data-testid="importing" data-phase={phase}>
      <label>
        {what}
        <progress max={totalBytes} value={Math.min(doneBytes, totalBytes)} />
      </label>
      <p class="muted">
        {t('options.lists.progress', { done: megabytes(doneBytes), size: megabytes(totalBytes), products, rate })}
      </p>
      <button type="button" data-testid="import-cancel" onClick={onCancel}>
        {t('options.lists.cancel')}
      </button>
    </div>
  )
}
