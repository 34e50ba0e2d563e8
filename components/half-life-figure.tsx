import type { HalfLife } from '../lib/model/substance'
import type { Translate } from '../lib/platform/i18n'

const number = (value: number): number => Math.round(value * 100) / 100

/** "12–15 h", "320 h": hours, low to high. */
export const hoursOf = ({ lowH, highH }: Pick<HalfLife, 'lowH' | 'highH'>, t: Translate): string =>
  lowH === highH
    ? t('options.hl.hour', { value: number(lowH) })
    : t('options.hl.hours', { low: number(lowH), high: number(highH) })

/** One figure as a pharmacist reads it: hours, of what, by which route, and why it may mislead. */
export const HalfLifeFigure = ({ figure, t }: { figure: HalfLife; t: Translate }) => (
  <span class="figure">
    <span class="nowrap">{hoursOf(figure, t)}</span>
    {', '}
    {t(`options.hl.basis.${figure.basis}`)}
    {figure.route === undefined ? '' : `, ${figure.route}`}
    {figure.misleads !== undefined && (
      <span class="muted block">{t('options.hl.misleads', { why: figure.misleads })}</span>
    )}
  </span>
)

/** Where a figure comes from, with the sentence when the source was opened. */
export const HalfLifeSource = ({ figure, t }: { figure: HalfLife; t: Translate }) => (
  <span>
    <span class={`certainty certainty-${figure.certainty}`}>{t(`options.hl.certainty.${figure.certainty}`)}</span>{' '}
    {figure.source}
    {figure.url !== undefined && <span class="muted block address">{figure.url}</span>}
    {figure.quote !== undefined && <q class="block">{figure.quote}</q>}
  </span>
)
