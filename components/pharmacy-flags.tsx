import type { Locator } from '../lib/model/locator'
import type { Lang } from '../lib/model/text'
import type { FlaggedRow } from '../lib/pharmacy/worklist/judge-rows'
import type { Translate } from '../lib/platform/i18n'

export interface PharmacyFlagsProps {
  rows: readonly FlaggedRow[]
  unread: number
  lang: Lang
  onShow: (locator: Locator) => void
  t: Translate
}

/** The rows of a worklist that a program speaks of: who, which medicine, which program; a click shows the row on the page. */
export const PharmacyFlags = ({ rows, unread, lang, onShow, t }: PharmacyFlagsProps) => {
  const flagged = rows.filter(({ flags }) => flags.length > 0)
  const unknown = rows.filter(({ row }) => !row.statement.recognised)
  return (
    <section aria-label={t('worklist.title')} data-testid="worklist" data-rows={rows.length}>
      <p>{t('worklist.found', { count: flagged.length, all: rows.length })}</p>
      {unknown.length + unread > 0 && <p>{t('worklist.unread', { count: unknown.length + unread })}</p>}
      <ul class="plain">
        {[...flagged, ...unknown.map((one) => ({ ...one, flags: [] }))].map(({ row, flags }) => (
          <li key={row.statement.id}>
            <button type="button" class="link" data-flag={row.statement.text} onClick={() => onShow(row.locator)}>
              {row.patient} — {row.statement.text}
            </button>
            <div>
              {flags.length === 0 ? t('worklist.notRecognised') : flags.map(({ pack }) => pack.title[lang]).join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
