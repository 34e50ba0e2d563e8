import { useEffect, useRef, useState } from 'preact/hooks'
import { PharmacyReceipt } from '../../components/pharmacy-receipt'
import { PharmacyTable } from '../../components/pharmacy-table'
import { formatDate } from '../../lib/dates/format-date'
import type { Receipt } from '../../lib/pharmacy/receipt/receipt'
import { verifyReceipt } from '../../lib/pharmacy/receipt/receipt-line'
import { verifyLog } from '../../lib/pharmacy/receipt/receipt-log'
import { REFUSAL_WORDS } from '../../lib/pharmacy/verify/refusal-words'
import { send } from '../../lib/platform/send'
import { fingerprintOf } from '../../lib/rules/fingerprint'
import { AnswerTimes } from './answer-times'
import type { Desk } from './desk'
import { OverrideCharts } from './override-charts'
import { saveCsv, saveText } from './save-text'

/** What was verified here, each receipt checked again when it is shown; any log can be verified offline. */
export const ReceiptsSection = (desk: Desk) => {
  const { packs, lang, t } = desk
  const [receipts, setReceipts] = useState<readonly Receipt[]>([])
  const [broken, setBroken] = useState(0)
  const [said, setSaid] = useState('')
  const [kid, setKid] = useState('')
  const [open, setOpen] = useState<Receipt | null>(null)
  const opener = useRef<HTMLButtonElement | null>(null)
  useEffect(() => {
    const load = async () => {
      const [lines, self] = await Promise.all([send('list-receipts', {}), send('get-workstation', {})])
      if (!lines.ok || !self.ok) return
      setKid(self.value.kid)
      const read = await Promise.all(lines.value.map((line) => verifyReceipt(line, self.value.publicKey)))
      setReceipts(read.filter((one) => one !== null))
      setBroken(read.filter((one) => one === null).length)
    }
    void load()
  }, [])
  const titleOf = (id: string) => packs.find((pack) => pack.id === id)?.title[lang] ?? id
  const exportAll = async () => {
    const reply = await send('export-receipts', {})
    if (reply.ok) saveText('sidelight-receipts.txt', reply.value.text, 'text/plain')
    else setSaid(t('pharmacy.failed', { detail: reply.problem.detail }))
  }
  const verify = async (file: File | undefined) => {
    if (file === undefined) return
    const checked = await verifyLog(await file.text())
    setSaid(
      checked.ok
        ? t('pharmacy.log.holds', { count: checked.receipts.length })
        : t(`pharmacy.log.${checked.why}`, { line: checked.line }),
    )
  }
  return (
    <section aria-labelledby="receipts-title">
      <h1 id="receipts-title">{t('pharmacy.receipts')}</h1>
      <p class="muted">{t('pharmacy.receipts.what', { kid })}</p>
      <div class="actions">
        <button type="button" data-testid="export-log" onClick={() => void exportAll()}>
          {t('pharmacy.log.export')}
        </button>
        <label>
          {t('pharmacy.log.verify')}
          <input
            type="file"
            data-testid="verify-log"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              void verify(file)
            }}
          />
        </label>
      </div>
      <p role="status" class="said" data-testid="log-said">
        {said}
      </p>
      {broken > 0 && <p class="problem">{t('pharmacy.broken', { count: broken })}</p>}
      <PharmacyTable
        caption={t('pharmacy.receipts.caption')}
        columns={[
          { id: 'n', label: t('pharmacy.number'), value: ({ sequence }) => sequence },
          {
            id: 'day',
            label: t('pharmacy.day'),
            value: ({ asOf }) => asOf,
            show: ({ asOf }) => formatDate(asOf, lang),
          },
          { id: 'program', label: t('pharmacy.program'), value: ({ pack }) => titleOf(pack.id) },
          { id: 'revision', label: t('pharmacy.revision'), value: ({ pack }) => pack.revision },
          { id: 'stage', label: t('pharmacy.stage'), value: ({ stage }) => t(`pharmacy.stage.${stage}`) },
          {
            id: 'outcome',
            label: t('pharmacy.outcome'),
            value: ({ decision }) =>
              decision.outcome === 'pass'
                ? t('pharmacy.passed')
                : t('pharmacy.refused', { reason: REFUSAL_WORDS[lang].reasons[decision.reason] }),
          },
          { id: 'who', label: t('pharmacy.who'), value: ({ decision }) => decision.who },
          { id: 'inputs', label: t('pharmacy.inputs'), value: ({ inputs }) => fingerprintOf(inputs) },
        ]}
        rows={receipts}
        action={{
          label: t('pharmacy.receipt'),
          of: (receipt) => (
            <button
              type="button"
              class="link"
              aria-expanded={open === receipt}
              aria-label={`${t('pharmacy.receipt.show')}: ${receipt.sequence}`}
              onClick={({ currentTarget }) => {
                opener.current = currentTarget
                setOpen(open === receipt ? null : receipt)
              }}
            >
              {t('pharmacy.receipt.show')}
            </button>
          ),
        }}
        empty={t('pharmacy.receipts.none')}
        onExport={saveCsv('sidelight-receipts.csv', lang)}
        t={t}
      />
      {open !== null && (
        <PharmacyReceipt
          key={open.sequence}
          receipt={open}
          pack={packs.find(({ id }) => id === open.pack.id)}
          lang={lang}
          onClose={() => {
            setOpen(null)
            opener.current?.focus()
          }}
          t={t}
        />
      )}
      <AnswerTimes receipts={receipts} t={t} />
      <OverrideCharts receipts={receipts} {...desk} />
    </section>
  )
}
