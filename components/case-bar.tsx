import { useState } from 'preact/hooks'
import { formatDate } from '../lib/dates/format-date'
import { nextStates, stateOf } from '../lib/forms/cases/next-states'
import type { CaseMove, CaseState } from '../lib/model/case'
import type { IsoDay } from '../lib/model/date'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface CaseBarProps {
  /** Tells one bar's fields from another's. */
  id: string
  moves: readonly CaseMove[]
  /** Whether the form may be called ready: it has open fields, or nobody can see it now. */
  ready: 'yes' | 'open-fields' | 'not-open'
  today: IsoDay
  /** The last refusal in words; null when there is none. */
  refused: string | null
  onMove: (to: CaseState, on: IsoDay) => void
  onUndo: () => void
  lang: Lang
  t: Translate
}

/** Where a request stands, how it came there, and the moves from there. */
export const CaseBar = ({ id, moves, ready, today, refused, onMove, onUndo, lang, t }: CaseBarProps) => {
  const [on, setOn] = useState(today)
  const state = stateOf(moves)
  const next = nextStates(moves)
  const held = (to: CaseState) => to === 'ready' && ready !== 'yes'
  return (
    <div class="case" data-testid="case" data-state={state}>
      <p>
        {t('case.stands')} <strong>{t(`case.state.${state}`)}</strong>
      </p>
      {moves.length > 0 && (
        <ol class="plain muted">
          {moves.map((move) => (
            <li key={`${move.at}-${move.to}`}>
              {t(`case.state.${move.to}`)} · {formatDate(move.on, lang)}
              {move.who === '' ? '' : ` · ${move.who}`}
            </li>
          ))}
        </ol>
      )}
      {next.length > 0 && (
        <div class="case-moves">
          <label for={`case-on-${id}`}>{t('case.on')}</label>
          <input
            id={`case-on-${id}`}
            type="date"
            value={on}
            min={moves.at(-1)?.on}
            max={today}
            onInput={(event) => setOn(event.currentTarget.value)}
          />
          {next.map((to) => (
            <button type="button" key={to} data-to={to} disabled={held(to) || on === ''} onClick={() => onMove(to, on)}>
              {t(`case.to.${to}`)}
            </button>
          ))}
        </div>
      )}
      {next.includes('ready') && ready !== 'yes' && <p class="muted">{t(`case.notReady.${ready}`)}</p>}
      {moves.length > 0 && (
        <button type="button" class="link" data-testid="case-undo" onClick={onUndo}>
          {t('case.undo')}
        </button>
      )}
      {refused !== null && (
        <p class="field-problem" role="alert">
          {refused}
        </p>
      )}
    </div>
  )
}
