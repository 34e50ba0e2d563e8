import { FormView } from '../../components/form-view'
import { formatWhen } from '../../components/format-when'
import type { Translate } from '../../lib/platform/i18n'
import { deleteDraft, editForm } from './drafts'
import type { OpenDraft, PanelState } from './state'
import { type Store, useStore } from './store'

const isoNow = (): string => new Date().toISOString()

/** The request being written, saved as one types. */
export const RequestView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const { open, packs, lang } = useStore(store)
  const questionnaire = packs.flatMap((pack) => pack.forms).find((form) => form.id === open?.draft.form.questionnaire)
  if (!open || !questionnaire) return <p class="muted">{t('problem.not-found')}</p>
  const { draft, saving } = open
  return (
    <>
      <div class="form-bar">
        <button type="button" class="link" onClick={() => store.set({ view: 'verdict' })}>
          {t('app.back')}
        </button>
        <span role="status" data-testid="saving" data-saving={typeof saving === 'string' ? saving : saving.code}>
          {savedText(saving, draft.updatedAt, lang, t)}
        </span>
        <button
          type="button"
          class="link"
          onClick={() => void deleteDraft(store, draft.id).then(() => store.set({ view: 'drafts' }))}
        >
          {t('request.delete')}
        </button>
      </div>
      {typeof saving === 'object' && (
        <p class="problem" role="alert">
          {t(`problem.${saving.code}`)}
        </p>
      )}
      <FormView
        questionnaire={questionnaire}
        state={draft.form}
        onState={(form) => editForm(store, form, isoNow)}
        lang={lang}
        t={t}
      />
    </>
  )
}

const savedText = (saving: OpenDraft['saving'], at: string, lang: PanelState['lang'], t: Translate): string => {
  if (saving === 'saved') return t('request.saved', { time: formatWhen(at, lang) })
  return saving === 'saving' ? t('request.saving') : t('request.notSaved')
}
