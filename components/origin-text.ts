import type { FormAnswer } from '../lib/model/questionnaire-response'
import type { Translate } from '../lib/platform/i18n'

/** Where an answer came from, for a reader who has only the text: the row of the chart, a person, or a person in place of the chart. */
export const originText = ({ origin, quote }: FormAnswer, was: string, t: Translate): string => {
  const rows = quote?.split('\n').map((row) => `“${row}”`)
  switch (origin) {
    case 'manual':
      return t('pdf.origin.manual')
    case 'override':
      return t('text.origin.override', { was: was || '—' })
    case 'auto':
      return rows === undefined ? t('pdf.origin.auto') : t('text.origin.chart', { rows: rows.join(', ') })
  }
}
