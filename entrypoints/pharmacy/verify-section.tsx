import { useEffect, useMemo, useState } from 'preact/hooks'
import { PharmacyPatient } from '../../components/pharmacy-patient'
import { identityOf } from '../../lib/charting/identity'
import type { HandOver } from '../../lib/forms/hand-over/hand-over'
import { judgedChart } from '../../lib/forms/hand-over/judge-again'
import { candidatesFor } from '../../lib/pharmacy/verify/candidates-for'
import type { CheckMark } from '../../lib/pharmacy/verify/check-mark'
import { subjectsOf } from '../../lib/pharmacy/verify/subjects-of'
import type { WorkbenchChart } from '../../lib/platform/pharmacy-messages'
import { send } from '../../lib/platform/send'
import { judgeAll } from '../../lib/rules/judge-all'
import { timelineOf } from '../../lib/timeline/timeline-of'
import { CompareView } from './compare-view'
import type { Desk } from './desk'
import { HandOverBox } from './hand-over-box'
import { SubjectView } from './subject-view'

/** Everything on the chart that a program speaks of, each with its gate; beside the prescriber's hand-over where there is one. */
export const VerifySection = (desk: Desk) => {
  const { packs, lang, t } = desk
  const [own, setOwn] = useState<WorkbenchChart | null>(null)
  const [handOver, setHandOver] = useState<HandOver | null>(null)
  const [marks, setMarks] = useState<Record<string, CheckMark[]>>({})
  useEffect(() => {
    void send('workbench-chart', {}).then((reply) => {
      if (reply.ok) setOwn(reply.value.given)
    })
  }, [])

  const given = useMemo<WorkbenchChart | null>(
    () => own ?? (handOver === null ? null : { ...handOver.inputs, chart: judgedChart(handOver.inputs) }),
    [own, handOver],
  )
  const wanted = handOver?.pack.id ?? null
  const { judgements, candidates } = useMemo(() => {
    if (given === null) return { judgements: [], candidates: [] }
    const timeline = timelineOf(given.chart)
    const unasked = judgeAll(packs, timeline, { ...given, candidates: [] })
    const asked = candidatesFor(handOver, unasked)
    const made = asked.length === 0 ? unasked : judgeAll(packs, timeline, { ...given, candidates: asked })
    return { judgements: made, candidates: asked }
  }, [given, packs, handOver])
  const subjects = subjectsOf(packs, judgements, marks)
  const [mine, theirs] = [own, handOver?.inputs].map((one) => (one == null ? null : identityOf(one.chart.patient)))
  const open = (opened: HandOver) => {
    setMarks({})
    setHandOver(opened)
  }

  return (
    <section aria-labelledby="verify-title">
      <h1 id="verify-title">{t('pharmacy.verify')}</h1>
      <p class="muted">{t('pharmacy.verify.what')}</p>
      <HandOverBox onOpen={open} {...desk} />
      {given === null && <p data-testid="no-chart">{t('pharmacy.noChart')}</p>}
      {given !== null && <PharmacyPatient chart={given.chart} lang={lang} t={t} />}
      {own !== null && handOver !== null && mine !== theirs && (
        <p class="problem" role="alert" data-testid="other-patient">
          {t('pharmacy.otherPatient')}
        </p>
      )}
      {handOver !== null && <CompareView handOver={handOver} own={own} {...desk} />}
      {given !== null && subjects.length === 0 && <p data-testid="nothing">{t('pharmacy.nothing')}</p>}
      {given !== null &&
        subjects.map((subject) => (
          <SubjectView
            key={subject.pack.id}
            subject={subject}
            given={given}
            candidate={candidates.includes(subject.pack.id)}
            requested={
              handOver !== null && (own === null || mine === theirs) && subject.pack.id === wanted
                ? handOver.made
                : null
            }
            onMark={(mark) => setMarks({ ...marks, [subject.pack.id]: [...(marks[subject.pack.id] ?? []), mark] })}
            onTakeBack={(check) =>
              setMarks({
                ...marks,
                [subject.pack.id]: (marks[subject.pack.id] ?? []).filter((mark) => mark.check !== check),
              })
            }
            {...desk}
          />
        ))}
    </section>
  )
}
