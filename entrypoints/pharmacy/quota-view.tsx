import { useState } from 'preact/hooks'
import type { Pack } from '../../lib/model/pack'
import { type LedgerEntry, monthOf, NO_KEY } from '../../lib/pharmacy/ledger/ledger-entry'
import { quotaOf } from '../../lib/pharmacy/ledger/quota-of'
import type { Desk } from './desk'

interface QuotaViewProps extends Desk {
  entries: readonly LedgerEntry[]
  pack: Pack
  onAdd: (line: LedgerEntry) => void
}

/** The month's places of this centre in each indication of the program, and its own maximum, which no source states. */
export const QuotaView = ({ entries, pack, onAdd, who, centre, today, lang, t }: QuotaViewProps) => {
  const [maxima, setMaxima] = useState<Record<string, string>>({})
  const indications = [
    ...new Map(pack.revisions.flatMap((revision) => revision.indications).map((one) => [one.id, one])).values(),
  ]
  if (indications.length === 0 || centre.trim() === '')
    return indications.length === 0 ? null : <p class="muted">{t('pharmacy.centreFirst')}</p>
  const month = monthOf(today)
  const set = (indication: string) => {
    const written = maxima[indication] ?? ''
    const maximum = written === '' ? null : Number(written)
    if (maximum !== null && (!Number.isInteger(maximum) || maximum < 0)) return
    onAdd({ key: NO_KEY, kind: 'quota', program: pack.id, centre, day: today, who, indication, maximum })
  }
  return (
    <table data-testid="quota">
      <caption>{t('pharmacy.quota', { centre, month })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pharmacy.indication')}</th>
          <th scope="col">{t('pharmacy.initiated')}</th>
          <th scope="col">{t('pharmacy.reserved')}</th>
          <th scope="col">{t('pharmacy.remaining')}</th>
          <th scope="col">{t('pharmacy.maximum')}</th>
        </tr>
      </thead>
      <tbody>
        {indications.map(({ id, label }) => {
          const count = quotaOf(entries, { program: pack.id, centre, indication: id, month })
          return (
            <tr key={id}>
              <th scope="row">{label[lang]}</th>
              <td class="number">{count.initiated}</td>
              <td class="number">{count.reserved}</td>
              <td class="number">{count.remaining ?? t('pharmacy.unknown')}</td>
              <td>
                <div class="buttons">
                  <input
                    type="number"
                    min="0"
                    aria-label={`${t('pharmacy.maximum')}: ${label[lang]}`}
                    value={maxima[id] ?? count.maximum ?? ''}
                    onInput={(event) => setMaxima({ ...maxima, [id]: event.currentTarget.value })}
                  />
                  <button
                    type="button"
                    disabled={who.trim() === ''}
                    aria-label={`${t('pharmacy.setMaximum')}: ${label[lang]}`}
                    onClick={() => set(id)}
                  >
                    {t('pharmacy.setMaximum')}
                  </button>
                </div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
