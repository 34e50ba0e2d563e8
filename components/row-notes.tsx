import type { Correction, NotHere } from '../lib/model/chart'
import type { Translate } from '../lib/platform/i18n'
import { correctionText } from './correction-text'

export interface RowNotesProps {
  notHere?: NotHere | undefined
  corrected?: readonly Correction[] | undefined
  formatWhen: (when: string) => string
  t: Translate
}

/** What a verdict must say of a row it stands on: that the page in view does not show it, and what of it is a person's choice. */
export const RowNotes = ({ notHere, corrected = [], formatWhen, t }: RowNotesProps) => (
  <>
    {notHere && (
      <span class="row-note" data-not-here={notHere.why}>
        {t(`seen.${notHere.why}`, { when: formatWhen(notHere.readAt) })}
      </span>
    )}
    {corrected.map((one) => (
      <span class="row-note" key={one.field} data-corrected={one.field}>
        {correctionText(one, formatWhen, t)}
      </span>
    ))}
  </>
)
