import { useMemo, useState } from 'preact/hooks'
import { PharmacyPhrase } from '../../components/pharmacy-phrase'
import { formatDate } from '../../lib/dates/format-date'
import { shiftMonth } from '../../lib/pharmacy/ledger/by-month'
import { type Month, monthOf } from '../../lib/pharmacy/ledger/ledger-entry'
import { ledgerFile, readLedgerFile } from '../../lib/pharmacy/ledger/ledger-file'
import { lastDayIn } from '../../lib/pharmacy/ledger/needs-by-month'
import { pseudonymKeysIn } from '../../lib/pharmacy/ledger/pseudonym-keys'
import { recapOf } from '../../lib/pharmacy/ledger/recap-of'
import { vialDoseOn } from '../../lib/pharmacy/ledger/vials'
import type { Desk } from './desk'
import { LedgerCharts } from './ledger-charts'
import { LedgerCounts } from './ledger-counts'
import { LedgerLines } from './ledger-lines'
import { LedgerNeeds } from './ledger-needs'
import { QuotaView } from './quota-view'
import { saveText } from './save-text'
import { StopsDue } from './stops-due'
import { usePseudonyms } from './use-pseudonyms'

/** Months that can be looked at: the last twelve, and the next, for which places are kept already. */
const MONTHS = 13

/** Who is treated under a program, what a month holds, what has to be ordered and declared: counted on this workstation. */
export const LedgerSection = (desk: Desk) => {
  const { packs, ledger, lang, today, t } = desk
  const counted = useMemo(() => packs.filter(({ product }) => product !== null), [packs])
  const [program, setProgram] = useState('fr-nulojix')
  const [chosen, setMonth] = useState<Month | null>(null)
  const [said, setSaid] = useState('')
  const { view, share } = usePseudonyms()
  const pack = counted.find(({ id }) => id === program) ?? counted[0]
  const month = chosen ?? monthOf(today)
  const on = lastDayIn(month, today)
  const recap = useMemo(
    () => (pack === undefined ? null : recapOf(ledger.entries, pack.id, on, vialDoseOn(pack, on))),
    [ledger.entries, pack, on],
  )
  if (pack === undefined || recap === null) return null
  const months = Array.from({ length: MONTHS }, (_, i) => shiftMonth(monthOf(today), 1 - i))

  const merge = async (file: File | undefined) => {
    if (file === undefined) return
    const read = readLedgerFile(await file.text())
    if (!read.ok) return setSaid(t('pharmacy.failed', { detail: read.problem }))
    const reply = await ledger.merge(read.value)
    if (!reply.ok) return setSaid(t('pharmacy.failed', { detail: reply.problem.detail }))
    const lines = t('pharmacy.merged.lines', { count: reply.value.added })
    const conflicts = t('pharmacy.merged.conflicts', { count: reply.value.conflicts })
    setSaid(t('pharmacy.merged', { lines, conflicts }))
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
        <label>
          {t('pharmacy.month')}
          <select value={month} data-testid="month" onChange={(event) => setMonth(event.currentTarget.value)}>
            {months.map((one) => (
              <option key={one} value={one}>
                {formatDate(one, lang)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={ledger.entries.length === 0}
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
      {ledger.unread !== null && <p class="problem">{t('pharmacy.ledger.unread', { detail: ledger.unread })}</p>}
      {ledger.conflicts.length > 0 && (
        <p class="problem">{t('pharmacy.conflicts', { count: ledger.conflicts.length })}</p>
      )}
      {ledger.unread === null && ledger.entries.length === 0 && (
        <p data-testid="ledger-empty">{t('pharmacy.ledger.empty')}</p>
      )}
      <h2>
        {pack.title[lang]} — {formatDate(month, lang)}
      </h2>
      <LedgerCounts recap={recap} entries={ledger.entries} pack={pack} lang={lang} t={t} />
      <StopsDue pack={pack} {...desk} />
      <QuotaView pack={pack} month={month} {...desk} />
      <LedgerCharts pack={pack} {...desk} />
      <LedgerNeeds recap={recap} {...desk} />
      <LedgerLines pack={pack} {...desk} />
      {view !== null && (
        <PharmacyPhrase
          shared={view.shared}
          keyName={view.pseudonymKey}
          keysInLedger={pseudonymKeysIn(ledger.entries).length}
          onShare={(phrase) =>
            void share(phrase).then((problem) =>
              setSaid(problem === null ? t('pharmacy.phrase.done') : t('pharmacy.failed', { detail: problem })),
            )
          }
          t={t}
        />
      )}
    </section>
  )
}
