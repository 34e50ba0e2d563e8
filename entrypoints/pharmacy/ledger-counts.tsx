import type { Pack } from '../../lib/model/pack'
import type { Lang } from '../../lib/model/text'
import type { LedgerEntry } from '../../lib/pharmacy/ledger/ledger-entry'
import type { Recap } from '../../lib/pharmacy/ledger/recap-of'
import { newPatientsIn } from '../../lib/pharmacy/ledger/treated-on'
import type { Translate } from '../../lib/platform/i18n'
import { revisionOn } from '../../lib/rules/revision-on'

interface LedgerCountsProps {
  recap: Recap
  entries: readonly LedgerEntry[]
  pack: Pack
  lang: Lang
  t: Translate
}

/** The month's recap in numbers, and the duties that ask for it in the program's own words. */
export const LedgerCounts = ({ recap, entries, pack, lang, t }: LedgerCountsProps) => {
  const { revision } = revisionOn(pack, recap.on)
  const duties = revision.duties.filter(({ when }) => when === 'monthly' || when === 'each-order' || when === 'at-stop')
  return (
    <>
      <dl data-testid="recap">
        <dt>{t('pharmacy.treated')}</dt>
        <dd>{recap.lines.length}</dd>
        <dt>{t('pharmacy.thisMonth')}</dt>
        <dd>
          {[
            t('pharmacy.month.initiations', { count: recap.initiations }),
            t('pharmacy.month.continuations', { count: recap.continuations }),
            t('pharmacy.month.stops', { count: recap.stops }),
          ].join(', ')}
        </dd>
        <dt>{t('pharmacy.newPatients')}</dt>
        <dd>{newPatientsIn(entries, pack.id, recap.month)}</dd>
        {recap.vials !== null && (
          <>
            <dt>{t('pharmacy.vials.one')}</dt>
            <dd>
              {recap.vials}
              {recap.withoutWeight > 0 && ` — ${t('pharmacy.withoutWeight', { count: recap.withoutWeight })}`}
            </dd>
          </>
        )}
        {recap.doubles > 0 && (
          <>
            <dt>{t('pharmacy.doubles')}</dt>
            <dd>{recap.doubles}</dd>
          </>
        )}
      </dl>
      {duties.map((duty) => (
        <details key={duty.id}>
          <summary>
            {duty.what[lang]} → {duty.to[lang]}
          </summary>
          {duty.quotes.map((quote) => (
            <blockquote key={quote.text} lang={quote.lang}>
              {quote.text} <cite>{quote.section}</cite>
            </blockquote>
          ))}
        </details>
      ))}
    </>
  )
}
