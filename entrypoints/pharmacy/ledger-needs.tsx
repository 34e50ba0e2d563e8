import { PharmacyTable } from '../../components/pharmacy-table'
import { formatDate } from '../../lib/dates/format-date'
import type { Recap } from '../../lib/pharmacy/ledger/recap-of'
import type { Desk } from './desk'
import { saveCsv } from './save-text'

/** The patients under treatment at the end of a month and what one dose of each needs: what goes with an order. */
export const LedgerNeeds = ({ recap, lang, t }: { recap: Recap } & Desk) => (
  <PharmacyTable
    caption={t('pharmacy.needs.on', { on: formatDate(recap.on, lang) })}
    columns={[
      { id: 'patient', label: t('pharmacy.pseudonym'), value: ({ patient }) => patient.slice(0, 8) },
      {
        id: 'since',
        label: t('pharmacy.since'),
        value: ({ since }) => since,
        show: ({ since }) => formatDate(since, lang),
      },
      { id: 'last', label: t('pharmacy.last'), value: ({ last }) => last, show: ({ last }) => formatDate(last, lang) },
      { id: 'weight', label: t('pharmacy.weight'), value: ({ weightKg }) => weightKg },
      { id: 'vials', label: t('pharmacy.vials'), value: ({ vials }) => vials },
      { id: 'centre', label: t('pharmacy.centre'), value: ({ centres }) => centres.join(', ') },
    ]}
    rows={recap.lines}
    empty={t('pharmacy.needs.none')}
    onExport={saveCsv(`sidelight-needs-${recap.on}.csv`, lang)}
    t={t}
  />
)
