import type { ComponentChildren } from 'preact'
import type { Translate } from '../lib/platform/i18n'

export interface NothingReadProps {
  frames: number
  grids: number
  blocks: number
  children?: ComponentChildren
  t: Translate
}

/** A page without a medicine: what was looked at, and what to do next. */
export const NothingRead = ({ frames, grids, blocks, children, t }: NothingReadProps) => (
  <section class="empty" data-testid="nothing-read">
    <h2 class="headline">{t('read.none')}</h2>
    <p>{t('read.none.open')}</p>
    <p class="muted">
      {t('read.none.what', { frames, grids, blocks })} {t('read.none.closed')}
    </p>
    {children}
  </section>
)
