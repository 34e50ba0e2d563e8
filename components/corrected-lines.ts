import type { MedicationStatement } from '../lib/model/chart'
import type { Translate } from '../lib/platform/i18n'
import { correctionText } from './correction-text'

/** The rows that a person read otherwise than the page, each with what it is read as, by whom and when; nothing when there are none. */
export const correctedLines = (
  medications: readonly Pick<MedicationStatement, 'source'>[],
  formatWhen: (when: string) => string,
  t: Translate,
): string[] => {
  const lines = medications.flatMap(({ source }) =>
    source.corrected === undefined
      ? []
      : [`- “${source.quote}”: ${source.corrected.map((one) => correctionText(one, formatWhen, t)).join('; ')}`],
  )
  return lines.length > 0 ? [`${t('note.corrected')}:`, ...lines] : []
}
