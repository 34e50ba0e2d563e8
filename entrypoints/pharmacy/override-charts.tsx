import { PharmacyBars } from '../../components/pharmacy-bars'
import { PharmacyTable } from '../../components/pharmacy-table'
import { type Overridden, overridesOf } from '../../lib/pharmacy/receipt/overrides-of'
import type { Receipt } from '../../lib/pharmacy/receipt/receipt'
import { OverrideReason } from '../../lib/pharmacy/verify/override-reason'
import type { Desk } from './desk'
import { saveCsv } from './save-text'

/** Rules that people passed over, and why: those that cry wolf. */
export const OverrideCharts = ({ receipts, packs, lang, t }: { receipts: readonly Receipt[] } & Desk) => {
  const overrides = overridesOf(receipts)
  const most = overrides[0]
  const nameOf = (rule: string): string => {
    const [program, check] = rule.split('/')
    const items = packs.find(({ id }) => id === program)?.revisions.flatMap((revision) => revision.verification ?? [])
    return items?.find(({ id }) => id === check)?.label[lang] ?? rule
  }
  const titleOf = (rule: string): string =>
    packs.find(({ id }) => rule.startsWith(`${id}/`))?.title[lang] ?? rule.split('/')[0] ?? rule
  const why = ({ reasons }: Overridden): string =>
    OverrideReason.options
      .map((reason) => ({ reason, times: reasons.filter((one) => one === reason).length }))
      .filter(({ times }) => times > 0)
      .map(({ reason, times }) => `${t(`pharmacy.override.${reason}`)} (${times})`)
      .join(', ')
  return (
    <>
      {most !== undefined && (
        <PharmacyBars
          title={t('pharmacy.overrides.finding', { rule: nameOf(most.rule), count: most.count })}
          xAxis={t('pharmacy.overrides.rule')}
          yAxis={t('pharmacy.overrides.times')}
          bars={overrides.slice(0, 8).map(({ count }, i) => ({ label: String(i + 1), count }))}
          limit={null}
          limitLabel=""
        />
      )}
      <PharmacyTable
        caption={t('pharmacy.overrides.caption')}
        columns={[
          { id: 'number', label: t('pharmacy.number'), value: (one) => overrides.indexOf(one) + 1 },
          { id: 'rule', label: t('pharmacy.overrides.rule'), value: ({ rule }) => nameOf(rule) },
          { id: 'program', label: t('pharmacy.program'), value: ({ rule }) => titleOf(rule) },
          { id: 'times', label: t('pharmacy.overrides.times'), value: ({ count }) => count },
          { id: 'why', label: t('pharmacy.overrides.why'), value: why },
        ]}
        rows={overrides}
        empty={t('pharmacy.overrides.none')}
        onExport={saveCsv('sidelight-overrides.csv', lang)}
        t={t}
      />
    </>
  )
}
