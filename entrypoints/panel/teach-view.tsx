import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { BackToVerdict } from '../../components/back-to-verdict'
import { ProblemNotice } from '../../components/problem-notice'
import { TeachPad } from '../../components/teach-pad'
import { TeachRows } from '../../components/teach-rows'
import { TeachSave } from '../../components/teach-save'
import { TeachTake } from '../../components/teach-take'
import { TeachTaken } from '../../components/teach-taken'
import type { Chart } from '../../lib/model/chart'
import type { Hint } from '../../lib/model/hint'
import { hintId } from '../../lib/platform/hint-id'
import type { Translate } from '../../lib/platform/i18n'
import type { Problem } from '../../lib/platform/messages'
import { onPageSignal } from '../../lib/platform/on-page-signal'
import { send } from '../../lib/platform/send'
import type { TeachOrder, TeachState } from '../../lib/platform/teach-messages'
import { openPage } from './open-page'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

interface Taught {
  frame: number
  state: TeachState
}

/** Teaches the reader this page: point at the list and its columns, see the rows as they would be read, keep that as a hint. */
export const TeachView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const { tab, lang } = useStore(store)
  const [taught, setTaught] = useState<Taught | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [rows, setRows] = useState<Chart | null>(null)
  const frameOf = useRef<number | null>(null)
  const order = useCallback(async (given: TeachOrder) => {
    const reply = await send('teach', { frame: frameOf.current ?? 0, order: given })
    if (!reply.ok) return setProblem(reply.problem)
    frameOf.current = reply.value.frame
    setTaught(reply.value)
    if (given.do === 'take' || given.do === 'drop') setRows(null)
  }, [])
  useEffect(() => {
    void send('begin-teaching', {}).then((reply) => {
      if (!reply.ok) return setProblem(reply.problem)
      frameOf.current = reply.value.frame
      setTaught(reply.value)
    })
    const stop = onPageSignal(tab?.tabId ?? -1, (signal) => signal === 'pointed' && void order({ do: 'look' }))
    return () => {
      stop()
      void send('end-teaching', {})
    }
  }, [tab, order])
  if (problem) return <ProblemNotice problem={problem} onRetry={() => store.set({ view: 'chart' })} t={t} />
  if (!taught) return null
  const { state } = taught
  const hint = state.made?.ok ? state.made.hint : null
  const tryOut = async (trial: Hint) => {
    const read = await send('read-page', { trial })
    if (read.ok) setRows(read.value.base)
    else setProblem(read.problem)
  }
  const keep = async (kept: Hint) => {
    const reply = await send('save-hint', { hint: kept })
    if (!reply.ok) return setProblem(reply.problem)
    // What was read without the hint is not another page of the list.
    store.set({ view: 'chart', readings: [] })
    await openPage(store)
  }
  return (
    <section class="teach" data-testid="teach" aria-labelledby="teach-title">
      <BackToVerdict onBack={() => store.set({ view: 'verdict' })} t={t} />
      <h2 id="teach-title">{t('teach.title')}</h2>
      <p class="muted">{t('teach.what')}</p>
      <TeachPad looking={state.looking} pointing={state.pointing} onOrder={(given) => void order(given)} t={t} />
      <TeachTake state={state} onTake={(as) => void order({ do: 'take', as })} t={t} />
      <TeachTaken state={state} onDrop={(role) => void order({ do: 'drop', role })} t={t} />
      {state.made?.ok === false && state.picks.length > 0 && (
        <p role="status" class="teach-problem">
          {t(`teach.problem.${state.made.problem}`)}
        </p>
      )}
      {hint && (
        <button
          type="button"
          data-testid="teach-try"
          onClick={() => void tryOut({ ...hint, id: 'on-trial', ehr: '–' })}
        >
          {t('teach.try')}
        </button>
      )}
      {rows && <TeachRows chart={rows} lang={lang} t={t} />}
      {rows && hint && rows.medications.length > 0 && (
        <TeachSave onSave={(ehr) => void keep({ ...hint, id: hintId(ehr), ehr })} t={t} />
      )}
    </section>
  )
}
