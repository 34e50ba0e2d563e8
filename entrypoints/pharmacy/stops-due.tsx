import { formatDate } from '../../lib/dates/format-date'
import type { Pack } from '../../lib/model/pack'
import { keyText, NO_KEY } from '../../lib/pharmacy/ledger/ledger-entry'
import { stopsToDeclare } from '../../lib/pharmacy/ledger/treated-on'
import { revisionOn } from '../../lib/rules/revision-on'
import type { Desk } from './desk'

/** Stops that nobody declared yet, where the program asked for it on the day of the stop. */
export const StopsDue = ({ pack, who, centre, today, ledger, lang, t }: { pack: Pack } & Desk) => {
  const asked = (day: string) => revisionOn(pack, day).revision.duties.some(({ when }) => when === 'at-stop')
  const due = stopsToDeclare(ledger.entries, pack.id).filter(({ day }) => asked(day))
  if (!pack.revisions.some(({ duties }) => duties.some(({ when }) => when === 'at-stop'))) return null
  if (due.length === 0) return <p class="muted">{t('pharmacy.stopDue.none')}</p>
  return (
    <div class="data">
      <h2>{t('pharmacy.stopDue.title', { count: due.length })}</h2>
      <ul class="plain" data-testid="due">
        {due.map((stop) => (
          <li key={keyText(stop.key)} class="actions">
            {t('pharmacy.stopDue', { patient: stop.patient.slice(0, 8), on: formatDate(stop.day, lang) })}
            <button
              type="button"
              disabled={who === ''}
              aria-label={`${t('pharmacy.declared')}: ${stop.patient.slice(0, 8)}`}
              onClick={() =>
                void ledger.add({
                  key: NO_KEY,
                  kind: 'declared',
                  program: pack.id,
                  centre: centre === '' ? stop.centre : centre,
                  day: today,
                  who,
                  of: stop.key,
                })
              }
            >
              {t('pharmacy.declared')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
