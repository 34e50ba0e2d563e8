import { useEffect, useMemo, useState } from 'preact/hooks'
import type { HandOver } from '../../lib/forms/hand-over/hand-over'
import { judgedChart } from '../../lib/forms/hand-over/judge-again'
import { openHandOver } from '../../lib/forms/hand-over/open'
import type { CheckMark } from '../../lib/pharmacy/verify/check-mark'
import { subjectsOf } from '../../lib/pharmacy/verify/subjects-of'
import type { WorkbenchChart } from '../../lib/platform/pharmacy-messages'
import { send } from '../../lib/platform/send'
import { judgeAll } from '../../lib/rules/judge-all'
import { timelineOf } from '../../lib/timeline/timeline-of'
import { CompareView } from './compare-view'
import type { Desk } from './desk'
import { SubjectView } from './subject-view'

/** Everything on the chart that a program speaks of, each with its gate; beside the prescriber's hand-over where there is one. */
export const VerifySection = (desk: Desk) => {
  const { packs, t } = desk
  const [own, setOwn] = useState<WorkbenchChart | null>(null)
  const [handOver, setHandOver] = useState<HandOver | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState('')
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
  const judgements = useMemo(
    () =>
      given === null
        ? []
        : judgeAll(packs, timelineOf(given.chart), {
            ...given,
            candidates: handOver === null ? [] : [handOver.pack.id],
          }),
    [given, packs, handOver],
  )
  const subjects = subjectsOf(packs, judgements, marks)

  const open = async (file: File | undefined) => {
    if (file === undefined) return
    const opened = await openHandOver(await file.text(), { by: 'passphrase', passphrase })
    if (!opened.ok) return setSaid(t(`pharmacy.handOver.${opened.problem}`))
    setSaid('')
    setMarks({})
    setHandOver(opened.value)
  }

  return (
    <section aria-labelledby="verify-title">
      <h1 id="verify-title">{t('pharmacy.verify')}</h1>
      <p class="muted">{t('pharmacy.verify.what')}</p>
      <div class="actions">
        <label>
          {t('pharmacy.passphrase')}
          <input
            type="password"
            autocomplete="off"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('pharmacy.handOver')}
          <input
            type="file"
            data-testid="hand-over"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              void open(file)
            }}
          />
        </label>
      </div>
      <p role="status" class="said">
        {said}
      </p>
      {given === null && <p data-testid="no-chart">{t('pharmacy.noChart')}</p>}
      {handOver !== null && <CompareView handOver={handOver} own={own} {...desk} />}
      {given !== null && subjects.length === 0 && <p data-testid="nothing">{t('pharmacy.nothing')}</p>}
      {given !== null &&
        subjects.map((subject) => (
          <SubjectView
            key={subject.pack.id}
            subject={subject}
            given={given}
            onMark={(mark) => setMarks({ ...marks, [subject.pack.id]: [...(marks[subject.pack.id] ?? []), mark] })}
            {...desk}
          />
        ))}
    </section>
  )
}
