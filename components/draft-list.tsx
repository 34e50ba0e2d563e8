import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { DraftSummary } from '../lib/model/draft'
import type { Translate } from '../lib/platform/i18n'

export interface DraftListProps {
  drafts: readonly DraftSummary[]
  /** Key of the patient on the page; null when nobody can tell who it is. */
  patientKey: string | null
  titleOf: (draft: DraftSummary) => string
  /** Where a request stands, in a word. */
  stateOf: (draft: DraftSummary) => string
  /** The way of a request, shown when its line is opened. */
  wayOf: (draft: DraftSummary) => ComponentChildren
  /** How long a request is still kept, when that has to be said; null when not. */
  keptOf: (draft: DraftSummary) => string | null
  /** Why a request could not be opened, in words; null when nobody tried or it could. */
  refusedOf: (draft: DraftSummary) => string | null
  onOpen: (id: string) => void
  onDelete: (id: string) => void
  formatWhen: (when: string) => string
  t: Translate
}

/** Other patients' requests shown at once: they are looked at seldom, and may be hundreds. */
const FIRST = 10

/** Requests kept on this computer. Only those of the patient on the page open: nobody's data over another's chart. */
export const DraftList = (props: DraftListProps) => {
  const { drafts, patientKey, titleOf, stateOf, wayOf, keptOf, refusedOf, onOpen, onDelete, formatWhen, t } = props
  const [shown, setShown] = useState(FIRST)
  if (drafts.length === 0)
    return (
      <section class="empty" data-testid="draft-list">
        <h2>{t('drafts.empty')}</h2>
        <p class="muted">{t('drafts.empty.what')}</p>
      </section>
    )
  const own = drafts.filter((draft) => draft.patientKey === patientKey)
  const others = drafts.filter((draft) => draft.patientKey !== patientKey)
  const line = (draft: DraftSummary, mine: boolean) => (
    <li key={draft.id} data-draft={draft.id}>
      <div class="draft-line">
        <p>{titleOf(draft)}</p>
        <p class="muted">
          {t('drafts.answered', { count: draft.answered })} ·{' '}
          {t('drafts.updated', { when: formatWhen(draft.updatedAt) })}
        </p>
        {mine && (
          <button type="button" onClick={() => onOpen(draft.id)}>
            {t('drafts.open')}
          </button>
        )}
        <button type="button" class="link" onClick={() => onDelete(draft.id)}>
          {t(refusedOf(draft) === null ? 'request.delete' : 'request.deleteForGood')}
        </button>
      </div>
      {refusedOf(draft) !== null && (
        <p class="problem" role="alert" data-testid="refused">
          {refusedOf(draft)} {t('request.deleteForGood.what')}
        </p>
      )}
      {keptOf(draft) !== null && <p class="note">{keptOf(draft)}</p>}
      <details>
        <summary>{stateOf(draft)}</summary>
        {wayOf(draft)}
      </details>
    </li>
  )
  return (
    <section data-testid="draft-list">
      {own.length > 0 && <h2>{t('drafts.this')}</h2>}
      <ul class="plain drafts">{own.map((draft) => line(draft, true))}</ul>
      {others.length > 0 && (
        <>
          <h2>{t('drafts.others')}</h2>
          <p class="muted">{t('drafts.others.what')}</p>
          <ul class="plain drafts">{others.slice(0, shown).map((draft) => line(draft, false))}</ul>
          {others.length > shown && (
            <button type="button" data-testid="more-drafts" onClick={() => setShown(others.length)}>
              {t('app.more', { count: others.length - shown })}
            </button>
          )}
        </>
      )}
    </section>
  )
}
