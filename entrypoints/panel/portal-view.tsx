import { useEffect, useMemo, useState } from 'preact/hooks'
import { copyText } from '../../components/copy-text'
import { PanelHeader } from '../../components/panel-header'
import { PortalProposal } from '../../components/portal-proposal'
import { answerText } from '../../lib/forms/answer-text'
import { titleText } from '../../lib/forms/item-text'
import { type CarriedAnswer, carriedAnswers } from '../../lib/forms/portal/carried-answers'
import { type Match, matchFields, type Proposal } from '../../lib/forms/portal/match-fields'
import { type PagePatient, whosePage } from '../../lib/forms/portal/whose-page'
import type { Pack } from '../../lib/model/pack'
import type { Prescriber } from '../../lib/model/prescriber'
import type { Lang } from '../../lib/model/text'
import type { ChartedPage } from '../../lib/platform/charted-page'
import type { Translate } from '../../lib/platform/i18n'
import type { Problem, Reply, Response } from '../../lib/platform/messages'
import type { PutDone } from '../../lib/platform/portal-messages'
import { send } from '../../lib/platform/send'
import { questionnaireOf } from './refresh-draft'

interface Props {
  packs: readonly Pack[]
  me: Prescriber
  /** The patient this page showed when it was clicked on. */
  seen: PagePatient
  lang: Lang
  t: Translate
  onReadInstead: () => void
  onClose?: () => void
}

type Brought = Response<'portal-fields'>

/** On a portal's tab: the carried request beside the page's fields, filled on a click and taken back on another. */
export const PortalView = ({ packs, me, seen, lang, t, onReadInstead, onClose }: Props) => {
  const [brought, setBrought] = useState<Brought | Problem | null>(null)
  const [done, setDone] = useState<readonly PutDone[]>([])
  const [undone, setUndone] = useState<number | null>(null)
  const [page, setPage] = useState(seen)
  const [moved, setMoved] = useState(false)
  const look = async (): Promise<void> => {
    const reply = await send('portal-fields', {})
    setMoved(false)
    setDone([])
    setUndone(null)
    setBrought(reply.ok ? reply.value : reply.problem)
  }
  useEffect(() => void look(), [])
  useEscape()
  const made = useMemo(
    () => (brought !== null && 'draft' in brought ? proposalOf(brought, packs, me) : null),
    [brought, packs, me],
  )
  if (brought === null) return null
  const again = async (): Promise<void> => {
    setPage(await readPatient())
    await look()
  }
  const fill = async (matches: readonly Match[]): Promise<void> => {
    // A portal may have gone to its next patient without a new page.
    const now = await readPatient()
    setPage(now)
    if (now.key !== page.key) return setMoved(true)
    const puts = matches.map(({ field: { frame, id }, write }) => ({ frame, id, write }))
    const reply = await send('portal-put', { puts })
    if (reply.ok) setDone(reply.value.done)
    else setBrought(reply.problem)
  }
  const undo = async (): Promise<void> => {
    const reply = await send('portal-undo', {})
    if (!reply.ok) return
    setDone([])
    setUndone(reply.value.undone)
  }
  const said = ({ item, value }: CarriedAnswer): string =>
    answerText(item, value, lang, { yes: t('question.yes'), no: t('question.no') })
  return (
    <main class="panel">
      {onClose && <PanelHeader view={null} onView={() => {}} onReadAgain={() => {}} onClose={onClose} t={t} />}
      <h1 class="headline">{t('portal.title')}</h1>
      {'code' in brought || made === null ? (
        <p class="problem" role="alert" data-testid="portal-problem">
          {t(`problem.${'code' in brought ? brought.code : 'not-found'}`)}
        </p>
      ) : (
        <PortalProposal
          title={titleText(made.questionnaire, lang)}
          who={made.who.map(said)}
          key={page.key}
          patient={whosePage(page, brought.draft.patientKey, made.who)}
          moved={moved}
          proposal={made.proposal}
          said={said}
          done={done}
          undone={undone}
          onShow={(field) => void send('portal-show', { at: field && { frame: field.frame, id: field.id } })}
          onFill={(matches) => void fill(matches)}
          onUndo={() => void undo()}
          onCopy={copyText}
          lang={lang}
          t={t}
        />
      )}
      <div class="actions">
        <button type="button" onClick={() => void again()}>
          {t('portal.again')}
        </button>
        <button type="button" class="link" data-testid="read-instead" onClick={onReadInstead}>
          {t('portal.readInstead')}
        </button>
      </div>
    </main>
  )
}

/** Whose page it is now. */
const readPatient = async (): Promise<PagePatient> => pagePatient(await send('read-page', {}))

/** What a reading says of whose page it is; a page that could not be read says nothing. */
export const pagePatient = (read: Reply<ChartedPage>): PagePatient =>
  read.ok ? { key: read.value.patientKey, patient: read.value.base.patient } : { key: null, patient: null }

const proposalOf = ({ draft, fields }: Brought, packs: readonly Pack[], me: Prescriber) => {
  const questionnaire = questionnaireOf({ whole: packs }, draft.form.questionnaire)
  if (questionnaire === undefined) return null
  const answers = carriedAnswers(questionnaire, draft.form, me)
  const proposal: Proposal = matchFields(fields, answers)
  // What the form itself knows of who it is for: enough to compare with, and no more than it holds.
  const who = answers.filter(({ id }) => id === 'patient-initials' || id === 'patient-birth')
  return { questionnaire, proposal, who }
}

const useEscape = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void send('close-panel', {})
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
