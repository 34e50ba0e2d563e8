import { identityOf } from '../../lib/charting/identity'
import { linesOf } from '../../lib/charting/lines-of'
import type { IsoDay } from '../../lib/model/date'
import type { Pack } from '../../lib/model/pack'
import { openPack } from '../../lib/packs/open-pack'
import { send } from '../../lib/platform/send'
import { chartPage, judgeChart } from './judge-page'
import type { PanelState } from './state'
import type { Store } from './store'

/** The packs that ship with the extension; one that does not open is refused with the path of its fault, the others stand. */
export const loadPacks = async (): Promise<{ packs: Pack[]; refused: string[] }> => {
  const response = await fetch('/generated/packs.json')
  const json: unknown = await response.json()
  const opened = (Array.isArray(json) ? json : [json]).map(openPack)
  return {
    packs: opened.flatMap((one) => (one.ok ? [one.value] : [])),
    refused: opened.flatMap((one) => (one.ok ? [] : [one.problem])),
  }
}

/** Read → resolve → chart → judge. Every failure is a state that says what it means; nothing is judged on half a page. */
export const openPage = async (store: Store<PanelState>): Promise<void> => {
  store.set({ phase: { name: 'reading' }, page: null, judged: null })
  const started = performance.now()
  const read = await send('read-page', {})
  if (!read.ok) return store.set({ phase: { name: 'problem', problem: read.problem } })
  const readMs = performance.now() - started

  store.set({ phase: { name: 'resolving' } })
  const lines = linesOf(read.value)
  const resolved = await send('resolve-lines', { lines })
  if (!resolved.ok) return store.set({ phase: { name: 'problem', problem: resolved.problem } })

  const charting = performance.now()
  const base = chartPage(read.value, resolved.value, store.get().asOf)
  const chartMs = performance.now() - charting
  const identity = identityOf(base.patient)
  // Answers belong to the patient they were given for: another patient on the page starts without any.
  const answers = identity !== null && identity === store.get().identity ? store.get().answers : []
  const patientKey = identity === null ? null : await patientKeyOf(identity)
  store.set({ page: { reading: read.value, base, readMs, chartMs }, identity, patientKey, answers })
  rejudge(store)
  const { judged, program } = store.get()
  if (program === null) store.set({ program: mostPressing(judged?.judgements ?? [])?.program ?? null })
  store.set({ phase: { name: 'ready' } })
}

const patientKeyOf = async (identity: string): Promise<string | null> => {
  const reply = await send('patient-key', { identity })
  return reply.ok ? reply.value.key : null
}

const PRESSING = ['block', 'ask', 'inform'] as const

const mostPressing = <J extends { notice: string }>(judgements: readonly J[]): J | undefined =>
  PRESSING.map((notice) => judgements.find((judgement) => judgement.notice === notice)).find((judgement) => judgement)

/** Judges again from what is already here: no message, no reading. */
export const rejudge = (store: Store<PanelState>): void => {
  const { page, packs, asOf, planned, answers, jurisdictions, candidates } = store.get()
  if (page) store.set({ judged: judgeChart(page.base, packs, { asOf, planned, answers, jurisdictions, candidates }) })
}

/** Judges for another planned first dose. */
export const plan = (store: Store<PanelState>, planned: IsoDay): void => {
  store.set({ planned })
  rejudge(store)
}

/** Shows a program's verdict, judging the patient as a candidate for it. */
export const selectProgram = (store: Store<PanelState>, program: string): void => {
  store.set({ program, candidates: [program] })
  rejudge(store)
}
