import { useState } from 'preact/hooks'
import { itemText } from '../lib/forms/item-text'
import type { CarriedAnswer } from '../lib/forms/portal/carried-answers'
import type { Match, Proposal } from '../lib/forms/portal/match-fields'
import type { PortalField } from '../lib/forms/portal/portal-field'
import type { WhosePage } from '../lib/forms/portal/whose-page'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { CopyAnswer } from './copy-answer'
import { Folded } from './folded'

export interface PortalProposalProps {
  title: string
  /** Who the request is for, in the form's own few words. */
  who: readonly string[]
  /** Whether the page shows that patient. */
  patient: WhosePage
  /** Another patient came while this was looked at: what was asked for was not done. */
  moved: boolean
  proposal: Proposal
  said: (answer: CarriedAnswer) => string
  done: readonly { frame: number; id: number; put: 'filled' | 'changed' | 'refused' }[]
  /** How many fields were put back; null when nothing was. */
  undone: number | null
  onShow: (field: PortalField | null) => void
  onFill: (matches: readonly Match[]) => void
  onUndo: () => void
  onCopy: (text: string) => Promise<boolean>
  lang: Lang
  t: Translate
}

/** What would go where, before it does: each line can be left out, and what has no place is said on both sides. */
export const PortalProposal = (props: PortalProposalProps) => {
  const { title, who, patient, moved, proposal, said, done, undone, onFill, onUndo, onCopy, lang, t } = props
  const [changed, setChanged] = useState<ReadonlyMap<Match, boolean>>(new Map())
  const [compared, setCompared] = useState(false)
  const isTicked = (match: Match): boolean => changed.get(match) ?? match.field.holds === ''
  const chosen = proposal.matches.filter(isTicked)
  // Another patient's page is never filled, whatever a person ticks.
  const sure = patient === 'same' || (patient !== 'other' && compared)
  return (
    <div class="portal" data-testid="portal">
      <p>
        {t('portal.request')} <strong>{title}</strong>
        {who.length > 0 && <span class="muted"> · {who.join(' · ')}</span>}
      </p>
      <p
        class={patient === 'same' ? 'muted' : 'problem'}
        role={patient === 'same' ? undefined : 'alert'}
        data-testid="portal-patient"
        data-patient={patient}
      >
        {t(`portal.patient.${patient}`)}
      </p>
      {moved && (
        <p class="problem" role="alert" data-testid="portal-moved">
          {t('portal.patient.moved')}
        </p>
      )}
      {(patient === 'otherwise' || patient === 'unknown') && (
        <label class="portal-tick">
          <input
            type="checkbox"
            data-testid="portal-compared"
            checked={compared}
            onChange={(event) => setCompared(event.currentTarget.checked)}
          />
          {t('portal.checked')}
        </label>
      )}
      {proposal.matches.length === 0 && <p>{t('portal.nothing')}</p>}
      <ul class="plain portal-lines">
        {proposal.matches.map((match) => (
          <Line
            key={`${match.field.frame} ${match.field.id}`}
            match={match}
            ticked={isTicked(match)}
            onTick={(ticked) => setChanged(new Map(changed).set(match, ticked))}
            {...props}
          />
        ))}
      </ul>
      {proposal.matches.length > 0 && (
        <div class="actions">
          <button
            type="button"
            class="primary"
            data-testid="portal-fill"
            disabled={!sure || chosen.length === 0 || done.length > 0}
            onClick={() => onFill(chosen)}
          >
            {t('portal.fill', { count: chosen.length })}
          </button>
          {done.length > 0 && (
            <button type="button" data-testid="portal-undo" onClick={onUndo}>
              {t('portal.undo')}
            </button>
          )}
        </div>
      )}
      <p class="muted" role="status">
        {undone === null ? t('portal.never') : t('portal.undone', { count: undone })}
      </p>
      <Folded title={t('portal.left')} count={proposal.left.length}>
        <ul class="plain portal-lines">
          {proposal.left.map(({ field, why }) => (
            <li key={`${field.frame} ${field.id}`}>
              {nameOf(field, t)} <span class="muted">– {t(`portal.why.${why}`)}</span>
            </li>
          ))}
        </ul>
      </Folded>
      <Folded title={t('portal.unused')} count={proposal.unused.length}>
        <ul class="plain portal-lines">
          {proposal.unused.map((answer) => (
            <li key={answer.id}>
              {t('app.labelled', { label: itemText(answer.item, lang), value: said(answer) })}{' '}
              <CopyAnswer textOf={() => said(answer)} label={itemText(answer.item, lang)} onCopy={onCopy} t={t} />
            </li>
          ))}
        </ul>
      </Folded>
    </div>
  )
}

/** A date or a number, which never wraps. */
const DATED = /^[\d./,-]+$/

const nameOf = ({ label, name }: PortalField, t: Translate): string => label || name || t('portal.unnamed')

interface LineProps extends PortalProposalProps {
  match: Match
  ticked: boolean
  onTick: (ticked: boolean) => void
}

const Line = ({ match, ticked, onTick, done, onShow, t }: LineProps) => {
  const { field, shown } = match
  const put = done.find(({ frame, id }) => frame === field.frame && id === field.id)?.put
  return (
    <li onMouseEnter={() => onShow(field)} onMouseLeave={() => onShow(null)}>
      <label class="portal-tick">
        <input
          type="checkbox"
          checked={ticked}
          disabled={done.length > 0}
          onFocus={() => onShow(field)}
          onBlur={() => onShow(null)}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>
          {field.sections[0] !== undefined && <span class="muted">{field.sections[0]} › </span>}
          {nameOf(field, t)} → <strong class={DATED.test(shown) ? 'whole' : undefined}>{shown}</strong>
          {field.holds !== '' && <span class="field-problem"> {t('portal.holds', { holds: field.holds })}</span>}
          {put !== undefined && <span class="muted"> – {t(`portal.put.${put}`)}</span>}
        </span>
      </label>
    </li>
  )
}
