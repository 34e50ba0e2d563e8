import type { Translate } from '../lib/platform/i18n'

type View = 'verdict' | 'chart' | 'time' | 'drafts' | 'form' | 'teach' | 'list'

export interface PanelHeaderProps {
  /** Null while the panel is blank: there is nothing to choose between. */
  view: View | null
  onView: (view: View) => void
  onReadAgain: () => void
  /** Absent beside a page: the overlay's edge has its own button there. */
  onClose?: (() => void) | undefined
  t: Translate
}

const TABS = ['verdict', 'chart', 'time', 'drafts'] as const

export const PanelHeader = ({ view, onView, onReadAgain, onClose, t }: PanelHeaderProps) => (
  <header class="bar" hidden={view === null && onClose === undefined}>
    <nav class="tabs" aria-label={t('app.views')}>
      {(view === null ? [] : TABS).map((tab) => (
        <button
          type="button"
          key={tab}
          aria-current={
            view === tab || (view === 'form' && tab === 'drafts') || (view === 'teach' && tab === 'chart')
              ? 'page'
              : undefined
          }
          data-view={tab}
          onClick={() => onView(tab)}
        >
          {t(`view.${tab}`)}
        </button>
      ))}
    </nav>
    {view !== null && (
      <button
        type="button"
        class="icon"
        title={t('app.readAgain')}
        aria-label={t('app.readAgain')}
        data-testid="read-again"
        onClick={onReadAgain}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
    )}
    {onClose && (
      <button
        type="button"
        class="icon"
        title={t('app.close')}
        aria-label={t('app.close')}
        data-testid="close"
        onClick={onClose}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" stroke-width="1.6" />
        </svg>
      </button>
    )}
  </header>
)
