import { useEffect, useState } from 'preact/hooks'
import { PharmacyTable } from '../../components/pharmacy-table'
import type { HandOver } from '../../lib/forms/hand-over/hand-over'
import { type JudgedAgain, judgeAgain, judgedChart } from '../../lib/forms/hand-over/judge-again'
import { compareInputs } from '../../lib/pharmacy/verify/compare-inputs'
import type { WorkbenchChart } from '../../lib/platform/pharmacy-messages'
import { fingerprintOf } from '../../lib/rules/fingerprint'
import { inputsHash } from '../../lib/rules/inputs-hash'
import type { Desk } from './desk'
import { saveCsv } from './save-text'

interface Compared {
  again: JudgedAgain['agrees'] | 'no-pack'
  theirs: string
  ours: string | null
}

/** The prescriber's judgement made again here, and their facts beside the pharmacist's own page. */
export const CompareView = ({
  handOver,
  own,
  packs,
  lang,
  t,
}: { handOver: HandOver; own: WorkbenchChart | null } & Desk) => {
  const [compared, setCompared] = useState<Compared | null>(null)
  useEffect(() => {
    const pack = packs.find(({ id }) => id === handOver.pack.id)
    const work = async (): Promise<Compared> => {
      if (pack === undefined) return { again: 'no-pack', theirs: handOver.inputsHash, ours: null }
      const { agrees } = await judgeAgain(handOver, pack)
      // The same question asked of the pharmacist's own page: only the facts may make another hash.
      const ours = own === null ? null : await inputsHash(pack, own.chart, { ...handOver.inputs, answers: own.answers })
      return { again: agrees, theirs: handOver.inputsHash, ours }
    }
    void work().then(setCompared)
  }, [handOver, own, packs])
  if (compared === null) return null
  const theirs = { chart: judgedChart(handOver.inputs), answers: handOver.inputs.answers }
  const differences = own === null ? [] : compareInputs(theirs, own)
  return (
    <div class="subject" data-testid="compared">
      <h2>{t('pharmacy.compare')}</h2>
      <p>{t(`pharmacy.again.${compared.again}`)}</p>
      {own !== null && (
        <p data-testid="facts" data-same={compared.ours === compared.theirs}>
          {compared.ours === compared.theirs
            ? t('pharmacy.sameFacts')
            : t('pharmacy.otherFacts', { count: differences.length })}
        </p>
      )}
      {own !== null && (
        <p class="muted fingerprint">
          {t('pharmacy.hashes', {
            theirs: fingerprintOf(compared.theirs),
            ours: compared.ours === null ? '–' : fingerprintOf(compared.ours),
          })}
        </p>
      )}
      {differences.length > 0 && (
        <PharmacyTable
          caption={t('pharmacy.differences')}
          columns={[
            { id: 'what', label: t('pharmacy.fact'), value: ({ what }) => t(`pharmacy.fact.${what}`) },
            { id: 'theirs', label: t('pharmacy.theirs'), value: ({ theirs: said }) => said },
            { id: 'ours', label: t('pharmacy.ours'), value: ({ ours }) => ours },
          ]}
          rows={differences}
          empty=""
          onExport={saveCsv('sidelight-differences.csv', lang)}
          t={t}
        />
      )}
    </div>
  )
}
