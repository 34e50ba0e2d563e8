import type { Correction } from '../lib/model/chart'
import type { Translate } from '../lib/platform/i18n'
import { optionText } from './option-text'

/** "read as azathioprine by the choice of Dr A, 21 Nov 2026 14:05". */
export const correctionText = (
  { field, value, who, when }: Correction,
  formatWhen: (when: string) => string,
  t: Translate,
): string => {
  const said = field === 'irrelevant' ? t('chart.irrelevant') : optionText(value, t)
  return t('edit.readAs', { value: said, who: who || '—', when: formatWhen(when) })
}
