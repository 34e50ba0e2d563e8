import { useEffect, useState } from 'preact/hooks'
import { CaseDueList } from '../../components/case-due-list'
import { CaseKeeping } from '../../components/case-keeping'
import { DraftList } from '../../components/draft-list'
import { formatWhen } from '../../components/format-when'
import { plusDays } from '../../lib/dates/days'
import { formatDate } from '../../lib/dates/format-date'
import { caseReference } from '../../lib/forms/cases/case-reference'
import { type DueCase, dueList } from '../../lib/forms/cases/due-list'
import { keptUntil } from '../../lib/forms/cases/kept-until'
import { stateOf } from '../../lib/forms/cases/next-states'
import { titleText } from '../../lib/forms/item-text'
import type { DraftSummary } from '../../lib/model/draft'
import type { KeepingState } from '../../lib/platform/case-messages'
import type { Translate } from '../../lib/platform/i18n'
import { send } from '../../lib/platform/send'
import { CaseView } from './case-view'
import { movesOf } from './cases'
import { deleteDraft, openDraft, undoDelete } from './drafts'
import { saveFile } from './save-file'
import type { PanelState } from './state'
import { type Store, useStore } from './store'
import { VaultView } from './vault-view'

/** The requests kept on this computer: what is waited for, their lock, and each with where it stands. */
export const DraftsView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const state = useStore(store)
  const due = dueList(state.cases, state.asOf)
  const [keeping, setKeeping] = useState<KeepingState | null>(null)
  const look = () => void send('keeping-state', {}).then((reply) => reply.ok && setKeeping(reply.value))
  useEffect(look, [])
  return (
    <>
      {state.deleted && (
        <p class="undo" role="status">
          {t('request.deleted')}{' '}
          <button type="button" class="link" onClick={() => void undoDelete(store)}>
            {t('request.undo')}
          </button>
        </p>
      )}
      {keeping?.purged && (
        <p class="note" data-testid="purged">
          {t('keep.purged', { count: keeping.purged.deleted, on: formatDate(keeping.purged.on, state.lang) })}{' '}
          <button type="button" class="link" onClick={() => void send('purge-seen', {}).then(look)}>
            {t('keep.seen')}
          </button>
        </p>
      )}
      <CaseDueList
        due={due}
        titleOf={(one) => `${titleOfDue(state, one, t)} · ${caseReference(one.id)}`}
        onCalendar={() => void saveCalendar(due, t)}
        lang={state.lang}
        t={t}
      />
      <VaultView store={store} t={t}>
        {keeping && (
          <CaseKeeping
            keeping={keeping}
            onDays={(retentionDays) => void send('set-settings', { retentionDays }).then(look)}
            t={t}
          />
        )}
      </VaultView>
      <DraftList
        drafts={state.drafts}
        patientKey={state.patientKey}
        titleOf={(draft) => `${titleOfDraft(state, draft)} · ${caseReference(draft.id)}`}
        stateOf={({ id }) => t(`case.state.${stateOf(movesOf(state, id))}`)}
        wayOf={({ id }) => <CaseView store={store} id={id} ready="not-open" t={t} />}
        keptOf={(draft) => (keeping ? keptWords(state, draft, keeping.days, t) : null)}
        refusedOf={({ id }) => (state.refused?.id === id ? t(`problem.${state.refused.problem.code}`) : null)}
        onOpen={(id) => void openDraft(store, id)}
        onDelete={(id) => void deleteDraft(store, id)}
        formatWhen={(when) => formatWhen(when, state.lang)}
        t={t}
      />
    </>
  )
}

/** So long before a request is deleted it says so. */
const NOTICE_DAYS = 14

const keptWords = (
  { cases, asOf, lang }: PanelState,
  draft: DraftSummary,
  days: number,
  t: Translate,
): string | null => {
  const { day, waiting } = keptUntil(draft.updatedAt.slice(0, 10), stateOf(movesOf({ cases }, draft.id)), days)
  if (waiting) return day < asOf ? t('keep.heldBack') : null
  return day <= plusDays(asOf, NOTICE_DAYS) ? t('keep.soon', { day: formatDate(day, lang) }) : null
}

/** The form's title; what stands for it while its pack is not installed. */
const titleOfDraft = ({ packs, lang }: PanelState, draft: DraftSummary): string => {
  const form = packs.flatMap((pack) => pack.forms).find(({ id }) => id === draft.questionnaire)
  return form === undefined ? draft.program : titleText(form, lang)
}

/** Who has to do what, as the program's workflow says it. */
const titleOfDue = ({ drafts, packs, lang }: PanelState, { id, due }: DueCase, t: Translate): string => {
  const program = drafts.find((draft) => draft.id === id)?.program
  const pack = packs.find((one) => one.id === program)
  const step = pack?.revisions.flatMap((one) => one.workflow).find((one) => one.id === due.step)
  return step === undefined ? due.step : t('app.labelled', { label: step.who[lang], value: step.what[lang] })
}

/** A calendar may be shared: its entries say that something is due, and for which request by letters that name nobody. */
const saveCalendar = async (due: readonly DueCase[], t: Translate): Promise<void> => {
  const { toCalendar } = await import('../../lib/forms/cases/to-calendar')
  // A deadline whose day cannot be counted is no event: the list says so.
  const entries = due.flatMap(({ id, due: { step, day } }) =>
    day === null ? [] : [{ id, step, day, title: t('due.event', { request: caseReference(id) }) }],
  )
  saveFile('sidelight.ics', 'text/calendar', toCalendar(entries, new Date().toISOString()))
}
