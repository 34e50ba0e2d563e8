import { useMemo, useState } from 'preact/hooks'
import { PharmacyBars } from '../../components/pharmacy-bars'
import { formatDate } from '../../lib/dates/format-date'
import type { Pack } from '../../lib/model/pack'
import { initiationsByMonth } from '../../lib/pharmacy/ledger/by-month'
import { monthOf } from '../../lib/pharmacy/ledger/ledger-entry'
import { needsByMonth } from '../../lib/pharmacy/ledger/needs-by-month'
import { quotaOf } from '../../lib/pharmacy/ledger/quota-of'
import { treatedOn } from '../../lib/pharmacy/ledger/treated-on'
import type { Desk } from './desk'

const MONTHS = 12

/** A year of initiations, beside the centre's maximum where one indication is looked at, and a year of needs in vials. */
export const LedgerCharts = ({ pack, centre, today, ledger, lang, t }: { pack: Pack } & Desk) => {
  const [chosen, setIndication] = useState('')
  const indications = [
    ...new Map(pack.revisions.flatMap((revision) => revision.indications).map((one) => [one.id, one])).values(),
  ]
  const indication = indications.find(({ id }) => id === chosen)?.id
  const until = monthOf(today)
  const { entries } = ledger
  const months = useMemo(
    () => initiationsByMonth(entries, pack.id, until, MONTHS, indication === undefined ? null : { centre, indication }),
    [entries, pack, until, indication, centre],
  )
  const needs = useMemo(() => needsByMonth(entries, pack, today, MONTHS), [entries, pack, today])
  const unweighed = useMemo(
    () => treatedOn(entries, pack.id, today).filter(({ weightKg }) => weightKg === null).length,
    [entries, pack, today],
  )
  const maximum =
    indication === undefined ? null : quotaOf(entries, { program: pack.id, centre, indication, month: until }).maximum
  const total = months.reduce((sum, { count }) => sum + count, 0)
  const over = maximum === null ? 0 : months.filter(({ count }) => count > maximum).length
  const need = needs?.at(-1)?.count ?? 0
  const label = (month: string) => formatDate(month, lang).replace(/ 20(\d\d)$/, ' $1')
  const bars = (counts: typeof months) => counts.map(({ month, count }) => ({ label: label(month), count }))
  return (
    <>
      {indications.length > 0 && (
        <label>
          {t('pharmacy.indication')}
          <select
            value={indication ?? ''}
            data-testid="chart-indication"
            onChange={(event) => setIndication(event.currentTarget.value)}
          >
            <option value="">{t('pharmacy.indications.all')}</option>
            {indications.map(({ id, label: name }) => (
              <option key={id} value={id}>
                {name[lang]}
              </option>
            ))}
          </select>
        </label>
      )}
      <PharmacyBars
        title={
          maximum === null
            ? t('pharmacy.initiations.finding', { count: total })
            : t('pharmacy.initiations.over', {
                count: over,
                maximum,
                initiations: t('pharmacy.month.initiations', { count: total }),
              })
        }
        xAxis={t('pharmacy.month')}
        yAxis={t('pharmacy.patients')}
        bars={bars(months)}
        limit={maximum}
        limitLabel={maximum === null ? '' : t('pharmacy.initiations.maximum', { maximum })}
      />
      {needs !== null && (
        <PharmacyBars
          title={[
            t('pharmacy.needs.finding', { count: need }),
            // Nobody without a weight needs nothing: never a number that leaves them out unsaid.
            ...(unweighed === 0 ? [] : [t('pharmacy.withoutWeight', { count: unweighed })]),
          ].join(' — ')}
          xAxis={t('pharmacy.month')}
          yAxis={t('pharmacy.vials')}
          bars={bars(needs)}
          limit={null}
          limitLabel=""
        />
      )}
    </>
  )
}
