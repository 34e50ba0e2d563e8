import { useState } from 'preact/hooks'
import type { Lang } from '../lib/model/text'
import type { Decision } from '../lib/pharmacy/verify/decision'
import type { Gate } from '../lib/pharmacy/verify/gate-of'
import { RefusalReason } from '../lib/pharmacy/verify/refusal-reason'
import { REFUSAL_WORDS } from '../lib/pharmacy/verify/refusal-words'
import type { Translate } from '../lib/platform/i18n'

export interface PharmacyDecisionProps {
  gate: Gate
  lang: Lang
  canSign: boolean
  /** What was signed last, while nothing of the checklist has changed since: it is not signed twice. */
  signed: Decision | null
  onPass: () => void
  onRefuse: (reason: RefusalReason, note: string) => void
  t: Translate
}

/** Pass or refuse. Passing waits for the gate; refusing needs its reason. */
export const PharmacyDecision = ({ gate, lang, canSign, signed, onPass, onRefuse, t }: PharmacyDecisionProps) => {
  const [reason, setReason] = useState('')
  const [note, setNote] = useState('')
  const chosen = RefusalReason.options.find((one) => one === reason)
  const again = signed?.outcome === 'refuse' && signed.reason === chosen && (signed.note ?? '') === note.trim()
  const words = REFUSAL_WORDS[lang].reasons
  return (
    <div class="decision">
      <div class="actions">
        <button
          type="button"
          class="primary"
          data-testid="pass"
          disabled={gate.state !== 'clear' || !canSign || signed?.outcome === 'pass'}
          onClick={onPass}
        >
          {t('pharmacy.pass')}
        </button>
        <label>
          {t('pharmacy.refusal')}
          <select data-testid="reason" value={reason} onChange={(event) => setReason(event.currentTarget.value)}>
            <option value="">—</option>
            {RefusalReason.options.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('pharmacy.note')}
          <input type="text" value={note} maxLength={500} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <button
          type="button"
          data-testid="refuse"
          disabled={chosen === undefined || !canSign || again}
          onClick={() => chosen !== undefined && onRefuse(chosen, note)}
        >
          {t('pharmacy.refuse')}
        </button>
      </div>
    </div>
  )
}
