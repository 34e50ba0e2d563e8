import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { PharmacyBars } from '../../components/pharmacy-bars'
import { PharmacyTable } from '../../components/pharmacy-table'
import { formatDate } from '../../lib/dates/format-date'
import { initiationsByMonth } from '../../lib/pharmacy/ledger/by-month'
import { keyText, type LedgerEntry, monthOf, NO_KEY } from '../../lib/pharmacy/ledger/ledger-entry'
import { ledgerFile, readLedgerFile } from '../../lib/pharmacy/ledger/ledger-file'
import { mergeLedgers } from '../../lib/pharmacy/ledger/merge'
import { recapOf } from '../../lib/pharmacy/ledger/recap-of'
import { stopsToDeclare } from '../../lib/pharmacy/ledger/treated-on'
import { vialDoseOn } from '../../lib/pharmacy/ledger/vials'
import { send } from '../../lib/platform/send'
import type { Desk } from './desk'
import { LedgerCounts } from './ledger-counts'
import { QuotaView } from './quota-view'
import { saveCsv, saveText } from './save-text'

/** Who is treated under a program, what the month holds, what has to be ordered and declared: counted on this workstation. */
export const LedgerSection = (desk: Desk) => {
  const { packs, lang, who, centre, today, t } = desk
  const counted = useMemo(() => packs.filter(({ product }) => product !== null), [packs])
  const [program, setProgram] = useState('fr-nulojix')
  const [entries, setEntries] = useState<readonly LedgerEntry[]>([])
  const [said, setSaid] = useState('')
  const refresh = useCallback(async () => {
    const reply = await send('list-ledger', {})
    if (reply.ok) setEntries(reply.value)
    else setSaid(t('pharmacy.failed', { detail: reply.problem.detail }))
  }, [t])
  useEffect(() => void refresh(), [refresh])

  const pack = counted.find(({ id }) => id === program) ?? counted[0]
  const ledger = useMemo(() => mergeLedgers(entries), [entries])
  const own = useMemo(() => ledger.entries.filter((entry) => entry.program === pack?.id), [ledger, pack])
  if (pack === undefined) return null
  const recap = recapOf(ledger.entries, pack.id, today, vialDoseOn(pack, today))
  const months = initiationsByMonth(ledger.entries, pack.id, monthOf(today), 12)
  const total = months.reduce((sum, { count }) => sum + count, 0)
  const due = stopsToDeclare(ledger.entries, pack.id)

  const add = async (line: LedgerEntry) => {
    const reply = await send('add-to-ledger', { line })
    setSaid(reply.ok ? '' : t('pharmacy.failed', { detail: reply.problem.detail }))
    await refresh()
  }
  const merge = async (file: File | undefined) => {
    if (file === undefined) return
    const read = readLedgerFile(await file.text())
    if (!read.ok) return setSaid(t('pharmacy.failed', { detail: read.problem }))
    const reply = await send('merge-ledger', { entries: [...read.value] })
    if (reply.ok) setSaid(t('pharmacy.merged', { added: reply.value.added, conflicts: reply.value.conflicts }))
    else setSaid(t('pharmacy.failed', { detail: reply.problem.detail }))
    await refresh()
  }

  return (
    <section aria-labelledby="ledger-title" data-entries={ledger.entries.length}>
      <h1 id="ledger-title">{t('pharmacy.ledger')}</h1>
      <p class="muted">{t('pharmacy.localCount')}</p>
      <div class="actions">
        <label>
          {t('pharmacy.program')}
          <select value={pack.id} data-testid="program" onChange={(event) => setProgram(event.currentTarget.value)}>
            {counted.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[lang]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() => saveText('sidelight-ledger.json', ledgerFile(ledger.entries), 'application/json')}
        >
          {t('pharmacy.ledger.export')}
        </button>
        <label>
          {t('pharmacy.ledger.merge')}
          <input
            type="file"
            data-testid="merge"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              void merge(file)
            }}
          />
        </label>
      </div>
      <p role="status" class="said" data-testid="ledger-said">
        {said}
      </p>
      {ledger.conflicts.length > 0 && (
        <p class="problem">{t('pharmacy.conflicts', { count: ledger.conflicts.length })}</p>
      )}
      <LedgerCounts recap={recap} entries={ledger.entries} pack={pack} lang={lang} t={t} />
      <QuotaView entries={ledger.entries} pack={pack} onAdd={(line) => void add(line)} {...desk} />
      <PharmacyBars
        title={t('pharmacy.initiations.finding', { count: total })}
        xAxis={t('pharmacy.month')}
        yAxis={t('pharmacy.patients')}
        bars={months.map(({ month, count }) => ({ label: month.slice(2), count }))}
        limit={null}
        limitLabel=""
      />
      <PharmacyTable
        caption={t('pharmacy.needs')}
        columns={[
          { id: 'patient', label: t('pharmacy.pseudonym'), value: ({ patient }) => patient.slice(0, 8) },
          {
            id: 'since',
            label: t('pharmacy.since'),
            value: ({ since }) => since,
            show: ({ since }) => formatDate(since, lang),
          },
          {
            id: 'last',
            label: t('pharmacy.last'),
            value: ({ last }) => last,
            show: ({ last }) => formatDate(last, lang),
          },
          { id: 'weight', label: t('pharmacy.weight'), value: ({ weightKg }) => weightKg },
          { id: 'vials', label: t('pharmacy.vials'), value: ({ vials }) => vials },
          { id: 'centre', label: t('pharmacy.centre'), value: ({ centres }) => centres.join(', ') },
        ]}
        rows={recap.lines}
        onExport={saveCsv('sidelight-needs.csv', lang)}
        t={t}
      />
      {due.length > 0 && (
        <ul class="plain" data-testid="due">
          {due.map((stop) => (
            <li key={keyText(stop.key)} class="actions">
              {t('pharmacy.stopDue', { patient: stop.patient.slice(0, 8), on: formatDate(stop.day, lang) })}
              <button
                type="button"
                disabled={who.trim() === ''}
                onClick={() =>
                  void add({ key: NO_KEY, kind: 'declared', program: pack.id, centre, day: today, who, of: stop.key })
                }
              >
                {t('pharmacy.declared')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <PharmacyTable
        caption={t('pharmacy.lines')}
        columns={[
          { id: 'day', label: t('pharmacy.day'), value: ({ day }) => day, show: ({ day }) => formatDate(day, lang) },
          { id: 'kind', label: t('pharmacy.line'), value: ({ kind }) => t(`pharmacy.line.${kind}`) },
          {
            id: 'patient',
            label: t('pharmacy.pseudonym'),
            value: (entry) => ('patient' in entry ? entry.patient.slice(0, 8) : null),
          },
          {
            id: 'indication',
            label: t('pharmacy.indication'),
            value: (entry) => ('indication' in entry ? (entry.indication ?? null) : null),
          },
          { id: 'centre', label: t('pharmacy.centre'), value: (entry) => entry.centre },
          { id: 'who', label: t('pharmacy.who'), value: (entry) => entry.who },
        ]}
        rows={own}
        onExport={saveCsv('sidelight-ledger.csv', lang)}
        t={t}
      />
    </section>
  )
}
