import { useState } from 'preact/hooks'
import type { Locator } from '../lib/model/locator'
import type { Translate } from '../lib/platform/i18n'

export type Found = 'same' | 'changed' | 'gone'

export interface EvidenceChipProps {
  quote: string
  locator: Locator | undefined
  onShow: (locator: Locator) => Promise<Found>
  t: Translate
}

/** The row as quoted from the page; a click shows it there and says when it is no longer what was read. */
export const EvidenceChip = ({ quote, locator, onShow, t }: EvidenceChipProps) => {
  const [found, setFound] = useState<Found | null>(null)
  if (!locator) return <q class="evidence">{quote}</q>
  return (
    <>
      <button
        type="button"
        class="evidence"
        title={t('evidence.show', { quote })}
        onClick={() => void onShow(locator).then(setFound)}
      >
        {quote}
      </button>
      <span role="status" class="evidence-found">
        {found === 'changed' || found === 'gone' ? t(`evidence.${found}`) : ''}
      </span>
    </>
  )
}
