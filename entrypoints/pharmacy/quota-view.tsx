import { useState } from 'preact/hooks'
import { PharmacyPlaces } from '../../components/pharmacy-places'
import { identityOf } from '../../lib/charting/identity'
import { formatDate } from '../../lib/dates/format-date'
import type { Pack } from '../../lib/model/pack'
import { keyText, type Month, monthOf, NO_KEY } from '../../lib/pharmacy/ledger/ledger-entry'
import { lastDayIn } from '../../lib/pharmacy/ledger/needs-by-month'
import { openReservations } from '../../lib/pharmacy/ledger/open-reservations'
import { quotaOf } from '../../lib/pharmacy/ledger/quota-of'
import type { Desk } from './desk'
import { reserve } from './reserve'
import { reservedWords } from './reserved-words'

interface QuotaViewProps extends Desk {
  pack: Pack
  month: Month
}

/** The places of this centre in a month: who was started, who has one kept, what remains; keep one and give one back. */
export const QuotaView = ({ pack, month, ...desk }: QuotaViewProps) => {
  const { who, centre, today, ledger, lang, t } = desk
  const [name, setName] = useState('')
  const [birthDate, setBirthDate] = useState('')
  const [said, setSaid] = useState('')
  const indications = [
    ...new Map(pack.revisions.flatMap((revision) => revision.indications).map((one) => [one.id, one])).values(),
  ]
  if (indications.length === 0) return null
  if (centre.trim() === '') return <p class="muted">{t('pharmacy.centreFirst')}</p>
  const labelOf = (id: string) => indications.find((one) => one.id === id)?.label[lang] ?? id
  // Named as a chart names its patients, so that the place is found again when the chart comes.
  const identity = identityOf({ name: name.trim(), identifiers: [], ...(birthDate === '' ? {} : { birthDate }) })
  const day = lastDayIn(month, today)
  const base = { key: NO_KEY, program: pack.id, centre, who }
  const fail = (detail: string) => setSaid(t('pharmacy.failed', { detail }))
  const keep = async (indication: string) => {
    if (identity === null) return
    const result = await reserve({ program: pack.id, indication, day, identity }, desk)
    setSaid(reservedWords(result, desk))
    if (result.ok) setName('')
  }
  const kept = openReservations(ledger.entries, { program: pack.id, centre })
  return (
    <div class="data">
      <PharmacyPlaces
        caption={t('pharmacy.quota', { centre, month: formatDate(month, lang) })}
        places={indications.map(({ id, label }) => ({
          id,
          label: label[lang],
          count: quotaOf(ledger.entries, { program: pack.id, centre, indication: id, month }),
        }))}
        canSign={who.trim() !== ''}
        canReserve={identity !== null && month >= monthOf(today)}
        onMaximum={(indication, maximum) =>
          void ledger.add({ ...base, kind: 'quota', day: today, indication, maximum }).then((added) => {
            if (!added.ok) fail(added.problem.detail)
          })
        }
        onReserve={(indication) => void keep(indication)}
        lang={lang}
        t={t}
      />
      <div class="actions">
        <label>
          {t('pharmacy.reserve.name')}
          <input
            type="text"
            autocomplete="off"
            data-testid="reserve-name"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('pharmacy.reserve.born')}
          <input
            type="date"
            data-testid="reserve-born"
            value={birthDate}
            onInput={(event) => setBirthDate(event.currentTarget.value)}
          />
        </label>
      </div>
      <p role="status" class="said" data-testid="reserve-said">
        {said}
      </p>
      {kept.length === 0 ? (
        <p class="muted">{t('pharmacy.reservations.none')}</p>
      ) : (
        <ul class="plain" data-testid="reservations" aria-label={t('pharmacy.reservations')}>
          {kept.map((one) => (
            <li key={keyText(one.key)} class="actions">
              {t(monthOf(one.day) < monthOf(today) ? 'pharmacy.reservation.lapsed' : 'pharmacy.reservation.kept', {
                patient: one.patient.slice(0, 8),
                month: formatDate(monthOf(one.day), lang),
                indication: labelOf(one.indication),
                who: one.who,
                on: formatDate(one.day, lang),
              })}
              <button
                type="button"
                data-testid="cancel-reservation"
                disabled={who.trim() === ''}
                aria-label={`${t('pharmacy.reservation.cancel')}: ${one.patient.slice(0, 8)}`}
                onClick={() =>
                  void ledger.add({ ...base, kind: 'cancellation', day: today, of: one.key }).then((added) => {
                    if (added.ok) setSaid(t('pharmacy.reservation.cancelled'))
                    else fail(added.problem.detail)
                  })
                }
              >
                {t('pharmacy.reservation.cancel')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
