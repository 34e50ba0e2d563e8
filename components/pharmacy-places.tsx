import { useState } from 'preact/hooks'
import type { Lang } from '../lib/model/text'
import type { QuotaCount } from '../lib/pharmacy/ledger/quota-of'
import type { Translate } from '../lib/platform/i18n'

export interface Places {
  id: string
  label: string
  count: QuotaCount
}

export interface PharmacyPlacesProps {
  caption: string
  places: readonly Places[]
  /** Names and centre are known, so that lines can be written. */
  canSign: boolean
  /** A patient was named, for whom a place can be kept. */
  canReserve: boolean
  onMaximum: (indication: string, maximum: number | null) => void
  onReserve: (indication: string) => void
  lang: Lang
  t: Translate
}

/** A month's places by indication: started, kept, what remains, and the centre's own maximum, which no source states. */
export const PharmacyPlaces = ({
  caption,
  places,
  canSign,
  canReserve,
  onMaximum,
  onReserve,
  t,
}: PharmacyPlacesProps) => {
  const [maxima, setMaxima] = useState<Record<string, string>>({})
  const set = (indication: string) => {
    const written = maxima[indication] ?? ''
    const maximum = written === '' ? null : Number(written)
    if (maximum === null || (Number.isInteger(maximum) && maximum >= 0)) onMaximum(indication, maximum)
  }
  return (
    <div class="scrolls">
      <table data-testid="quota">
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('pharmacy.indication')}</th>
            <th scope="col">{t('pharmacy.initiated')}</th>
            <th scope="col">{t('pharmacy.reserved')}</th>
            <th scope="col">{t('pharmacy.remaining')}</th>
            <th scope="col">{t('pharmacy.maximum')}</th>
            <th scope="col">{t('pharmacy.place')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ id, label, count }) => (
            <tr key={id} data-indication={id}>
              <th scope="row">{label}</th>
              <td class="number">{count.initiated}</td>
              <td class="number">{count.reserved}</td>
              <td class="number" data-testid="remaining">
                {count.remaining ?? t('pharmacy.unknown')}
                {count.over > 0 && ` (${t('pharmacy.over', { count: count.over })})`}
              </td>
              <td>
                <div class="buttons">
                  <input
                    type="number"
                    min="0"
                    class="short"
                    aria-label={`${t('pharmacy.maximum')}: ${label}`}
                    value={maxima[id] ?? count.maximum ?? ''}
                    onInput={(event) => setMaxima({ ...maxima, [id]: event.currentTarget.value })}
                  />
                  <button
                    type="button"
                    disabled={!canSign}
                    aria-label={`${t('pharmacy.setMaximum')}: ${label}`}
                    onClick={() => set(id)}
                  >
                    {t('pharmacy.setMaximum')}
                  </button>
                </div>
              </td>
              <td>
                <button
                  type="button"
                  data-testid="reserve"
                  disabled={!canSign || !canReserve}
                  aria-label={`${t('pharmacy.reserve')}: ${label}`}
                  onClick={() => onReserve(id)}
                >
                  {t('pharmacy.reserve')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
