import { useState } from 'preact/hooks'
import type { Locator } from '../lib/model/locator'
import type { Translate } from '../lib/platform/i18n'

/** In a page: the row is as it was read or not. In a list: the line or entry, in its own words. */
export type Found = 'same' | 'changed' | 'gone' | { at: string; words: string }

export interface EvidenceChipProps {
  quote: string
  locator: Locator | undefined
  onShow: (locator: Locator) => Promise<Found>
  t: Translate
}

/** The row as quoted; a click shows it on the page, or where it stands in the list, and says when it is no longer what was read. */
export const EvidenceChip = ({ quote, locator, onShow, t }: EvidenceChipProps) => {
  const [found, setFound] = useState<Found | null>(null)
  if (!locator) return <q class="evidence">{quote}</q>
  return (
    <>
      <button
        type="button"
        class="evidence"
        title={t(inList(locator) ? 'evidence.showInList' : 'evidence.show', { quote })}
        onClick={() => void onShow(locator).then(setFound)}
      >
        {quote}
      </button>
      <span role="status" class="evidence-found">
        {found === 'changed' || found === 'gone' ? t(`evidence.${found}`) : ''}
      </span>
      {found !== null && typeof found === 'object' && (
        <span role="status" class="in-list">
          {t(inList(locator) === 'entry' ? 'evidence.entry' : 'evidence.line', { at: found.at })}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
          <pre tabIndex={0}>{found.words}</pre>
        </span>
      )}
    </>
  )
}

/** Whether a place is one of a file or of a paste, and which. */
const inList = ({ path }: Locator): 'entry' | 'line' | null =>
  path.startsWith('entry:') ? 'entry' : path.startsWith('line:') ? 'line' : null
