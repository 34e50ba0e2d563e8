import { PharmacyBars } from '../../components/pharmacy-bars'
import { answerTimes } from '../../lib/pharmacy/receipt/answer-times'
import type { Receipt } from '../../lib/pharmacy/receipt/receipt'
import type { Translate } from '../../lib/platform/i18n'

/** How long prescribers waited for an answer to what they handed over. */
export const AnswerTimes = ({ receipts, t }: { receipts: readonly Receipt[]; t: Translate }) => {
  const { count, median, bars } = answerTimes(receipts)
  if (median === null) return <p class="muted">{t('pharmacy.waits.none')}</p>
  const label = (from: number, to: number | null) =>
    to === null ? `≥ ${from}` : to === from ? String(from) : `${from}–${to}`
  return (
    <PharmacyBars
      title={t('pharmacy.waits.finding', { count, days: t('pharmacy.waits.median', { count: median }) })}
      xAxis={t('pharmacy.waits.days')}
      yAxis={t('pharmacy.waits.requests')}
      bars={bars.map(({ from, to, count: found }) => ({ label: label(from, to), count: found }))}
      limit={null}
      limitLabel=""
    />
  )
}
