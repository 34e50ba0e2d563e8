import { useMemo } from 'preact/hooks'
import { PharmacyStrike } from '../../components/pharmacy-strike'
import { PharmacyTable } from '../../components/pharmacy-table'
import { formatDate } from '../../lib/dates/format-date'
import type { Pack } from '../../lib/model/pack'
import { keyText, type LedgerEntry, NO_KEY } from '../../lib/pharmacy/ledger/ledger-entry'
import { standingOf } from '../../lib/pharmacy/ledger/standing'
import type { Desk } from './desk'
import { saveCsv } from './save-text'

const patientOf = (entry: LedgerEntry): string | null => ('patient' in entry ? entry.patient.slice(0, 8) : null)

/** Every line of a program, the latest first; a mistake is struck out with its reason and stays to be read. */
export const LedgerLines = ({ pack, who, centre, today, ledger, lang, t }: { pack: Pack } & Desk) => {
  const own = useMemo(
    () => ledger.entries.filter(({ program }) => program === pack.id).sort((a, b) => (a.day < b.day ? 1 : -1)),
    [ledger.entries, pack],
  )
  const { struck } = standingOf(ledger.entries, pack.id)
  const labels = new Map(
    pack.revisions.flatMap(({ indications }) => indications.map(({ id, label }) => [id, label[lang]] as const)),
  )
  const strike = (entry: LedgerEntry, note: string) =>
    void ledger.add({
      key: NO_KEY,
      kind: 'strike',
      program: pack.id,
      centre: centre === '' ? entry.centre : centre,
      day: today,
      who,
      of: entry.key,
      note,
    })
  const standing = (entry: LedgerEntry): string => {
    if (entry.kind === 'strike') return entry.note
    const by = struck.get(keyText(entry.key))
    return by === undefined ? '' : t('pharmacy.struck', { who: by.who, note: by.note })
  }
  return (
    <PharmacyTable
      caption={t('pharmacy.lines')}
      columns={[
        { id: 'day', label: t('pharmacy.day'), value: ({ day }) => day, show: ({ day }) => formatDate(day, lang) },
        { id: 'kind', label: t('pharmacy.line'), value: ({ kind }) => t(`pharmacy.line.${kind}`) },
        { id: 'patient', label: t('pharmacy.pseudonym'), value: patientOf },
        {
          id: 'indication',
          label: t('pharmacy.indication'),
          value: (entry) =>
            'indication' in entry && entry.indication !== undefined
              ? (labels.get(entry.indication) ?? entry.indication)
              : null,
        },
        { id: 'centre', label: t('pharmacy.centre'), value: (entry) => entry.centre },
        { id: 'who', label: t('pharmacy.who'), value: (entry) => entry.who },
        { id: 'standing', label: t('pharmacy.standing'), value: standing },
      ]}
      rows={own}
      rowClass={(entry) => (struck.has(keyText(entry.key)) ? 'struck' : undefined)}
      action={{
        label: t('pharmacy.correct'),
        of: (entry) =>
          entry.kind === 'strike' || struck.has(keyText(entry.key)) ? null : (
            <PharmacyStrike
              key={keyText(entry.key)}
              what={`${t(`pharmacy.line.${entry.kind}`)} ${formatDate(entry.day, lang)} ${patientOf(entry) ?? ''}`}
              canSign={who !== ''}
              onStrike={(note) => strike(entry, note)}
              t={t}
            />
          ),
      }}
      empty={t('pharmacy.lines.none')}
      onExport={saveCsv('sidelight-ledger.csv', lang)}
      t={t}
    />
  )
}
