import { useEffect, useState } from 'preact/hooks'
import { CopyNote } from '../../components/copy-note'
import { copyText } from '../../components/copy-text'
import { PharmacyChecks } from '../../components/pharmacy-checks'
import { PharmacyDecision } from '../../components/pharmacy-decision'
import { unbroken } from '../../components/unbroken'
import { identityOf } from '../../lib/charting/identity'
import { monthOf, NO_KEY } from '../../lib/pharmacy/ledger/ledger-entry'
import { openReservations } from '../../lib/pharmacy/ledger/open-reservations'
import { statementOf } from '../../lib/pharmacy/receipt/receipt-of'
import type { CheckMark } from '../../lib/pharmacy/verify/check-mark'
import { type Decision, decisionProblem } from '../../lib/pharmacy/verify/decision'
import { refusalMessage } from '../../lib/pharmacy/verify/refusal-message'
import type { Subject } from '../../lib/pharmacy/verify/subjects-of'
import type { WorkbenchChart } from '../../lib/platform/pharmacy-messages'
import { send } from '../../lib/platform/send'
import { fingerprintOf } from '../../lib/rules/fingerprint'
import { inputsHash, packHash } from '../../lib/rules/inputs-hash'
import { headlineOf } from '../../lib/rules/phrase'
import type { Desk } from './desk'
import { reserve } from './reserve'
import { reservedWords } from './reserved-words'

interface SubjectViewProps extends Desk {
  subject: Subject
  given: WorkbenchChart
  /** Judged as if it were wanted. */
  candidate: boolean
  /** When the hand-over was made that this answers. */
  requested: string | null
  onMark: (mark: CheckMark) => void
  onTakeBack: (check: string) => void
}

/** The patient's pseudonym here; null when the chart does not say whose it is. */
const pseudonym = async ({ chart }: WorkbenchChart) => {
  const identity = identityOf(chart.patient)
  if (identity === null) return null
  const reply = await send('pseudonym-of', { identity })
  return reply.ok ? reply.value : null
}

/** One program on the chart: its gate, its checklist, the decision, the receipt and the line in the ledger. */
export const SubjectView = ({
  subject,
  given,
  candidate,
  requested,
  onMark,
  onTakeBack,
  ...desk
}: SubjectViewProps) => {
  const { who, centre, ledger, lang, t } = desk
  const { pack, judgement, gate, tiers } = subject
  const [message, setMessage] = useState('')
  const [said, setSaid] = useState('')
  const [last, setLast] = useState<{ checks: string; decision: Decision } | null>(null)
  const [counted, setCounted] = useState(false)
  const [fingerprint, setFingerprint] = useState('')
  useEffect(() => {
    let wanted = true
    const made = inputsHash(pack, given.chart, { ...given, candidate })
    void made.then((hash) => wanted && setFingerprint(fingerprintOf(hash)))
    return () => {
      wanted = false
    }
  }, [pack, given, candidate])
  const revision = pack.revisions.find(({ id }) => id === judgement.revision)
  const labelOf = (id: string) => revision?.indications.find((one) => one.id === id)?.label[lang] ?? id

  const decide = async (decision: Decision) => {
    if (decisionProblem(gate, decision) !== null) return
    const named = await pseudonym(given)
    const options = { ...given, candidate }
    const hashes = {
      pack: await packHash(pack),
      inputs: await inputsHash(pack, given.chart, options),
      patient: named?.patient ?? null,
    }
    const signed = await send('sign-receipt', { statement: statementOf(subject, decision, hashes, requested) })
    if (!signed.ok) return setSaid(t('pharmacy.failed', { detail: signed.problem.detail }))
    setSaid(t('pharmacy.signed'))
    setLast({ checks: JSON.stringify(gate.checks), decision })
    setMessage(decision.outcome === 'refuse' ? refusalMessage(subject, decision, lang) : '')
  }
  const now = () => new Date().toISOString()
  const indication = tiers.find(({ truth }) => truth === 'met')?.indication

  const keep = async (of: string) => {
    const identity = identityOf(given.chart.patient)
    if (identity === null) return setSaid(t('pharmacy.noIdentity'))
    setSaid(
      reservedWords(await reserve({ program: pack.id, indication: of, day: given.planned, identity }, desk), desk),
    )
  }

  const count = async () => {
    const named = await pseudonym(given)
    const stage = judgement.appliesTo
    if (named === null) return setSaid(t('pharmacy.noIdentity'))
    if (stage !== 'initiation' && stage !== 'continuation' && stage !== 'stop') return
    const { weightKg } = given.chart.patient
    const base = { key: NO_KEY, program: pack.id, centre, day: given.asOf, who, ...named }
    const course = {
      ...(indication === undefined ? {} : { indication }),
      ...(weightKg === undefined ? {} : { weightKg }),
    }
    // The place that was kept for this patient is the one that is used.
    const kept = openReservations(ledger.entries, { program: pack.id, centre }).find(
      ({ patient, indication: of, day }) =>
        patient === named.patient && of === indication && monthOf(day) === monthOf(given.asOf),
    )
    const line =
      stage === 'stop'
        ? { ...base, kind: stage }
        : stage === 'initiation' && kept !== undefined
          ? { ...base, ...course, kind: stage, reservation: kept.key }
          : { ...base, ...course, kind: stage }
    const added = await ledger.add(line)
    setSaid(added.ok ? t('pharmacy.counted') : t('pharmacy.failed', { detail: added.problem.detail }))
    setCounted(added.ok)
  }

  return (
    <article class={`subject gate-${gate.state}`} data-program={pack.id} data-gate={gate.state}>
      <h2>{pack.title[lang]}</h2>
      <p class="gate">
        <span class="gate-word">{t(`pharmacy.gate.${gate.state}`)}</span>
        <span>
          {t(`pharmacy.stage.${judgement.appliesTo}`)} · {t(`pharmacy.inForce.${judgement.inForce}`)}
        </span>
      </p>
      <p>{headlineOf(judgement, lang)}</p>
      <p class="muted">
        {t('fingerprint.label')} <code data-testid="fingerprint">{unbroken(fingerprint)}</code>
      </p>
      {tiers.length > 0 && judgement.appliesTo === 'initiation' && (
        <ul>
          {tiers.map(({ indication, tier, truth }) => (
            <li key={indication}>
              {labelOf(indication)} — {t(`pharmacy.read.${truth}`)}
              {tier !== null && ` (${t('pharmacy.tier', { tier })})`}
            </li>
          ))}
        </ul>
      )}
      {who === '' && <p class="muted">{t('pharmacy.signFirst')}</p>}
      <PharmacyChecks
        checks={gate.checks}
        lang={lang}
        canSign={who !== ''}
        onMark={(mark) => onMark({ ...mark, who, when: now() })}
        onTakeBack={onTakeBack}
        t={t}
      />
      <PharmacyDecision
        gate={gate}
        lang={lang}
        canSign={who !== ''}
        signed={last?.checks === JSON.stringify(gate.checks) ? last.decision : null}
        onPass={() => void decide({ outcome: 'pass', who, when: now() })}
        onRefuse={(reason, note) =>
          void decide({ outcome: 'refuse', who, when: now(), reason, ...(note.trim() === '' ? {} : { note }) })
        }
        t={t}
      />
      <p role="status" class="said" data-testid="decided">
        {said}
      </p>
      {message !== '' && (
        <>
          <label>
            {t('pharmacy.message')}
            <textarea data-testid="message" readOnly value={message} />
          </label>
          <CopyNote label="pharmacy.message.copy" textOf={() => message} onCopy={copyText} t={t} />
        </>
      )}
      <div class="actions">
        {judgement.appliesTo === 'initiation' && indication !== undefined && (
          <button
            type="button"
            data-testid="reserve-here"
            disabled={who === '' || centre === ''}
            onClick={() => void keep(indication)}
          >
            {t('pharmacy.reserve')}
          </button>
        )}
        <button
          type="button"
          data-testid="count"
          disabled={counted || who.trim() === '' || centre.trim() === '' || judgement.appliesTo === 'unknown'}
          onClick={() => void count()}
        >
          {t('pharmacy.count')}
        </button>
      </div>
    </article>
  )
}
