import { z } from 'zod'
import { chartOfBundle } from '../../lib/charting/from-fhir/chart-of-bundle'
import { linesOfBundle } from '../../lib/charting/from-fhir/lines-of-bundle'
import { openBundle } from '../../lib/charting/from-fhir/open-bundle'
import { identityOf } from '../../lib/charting/identity'
import { isAnother } from '../../lib/charting/is-another'
import { linesOf } from '../../lib/charting/lines-of'
import { readingOfPaste } from '../../lib/charting/pasted/reading-of-paste'
import { rowsThatDiffer } from '../../lib/charting/rows-that-differ'
import type { IsoDay } from '../../lib/model/date'
import type { ResolutionBatch } from '../../lib/model/resolution'
import { type ChartedPage, chartedPage } from '../../lib/platform/charted-page'
import { send } from '../../lib/platform/send'
import { letGo } from './let-go'
import { chooseProgram, rejudge } from './open-page'
import type { FromList, ListProblem, PanelState } from './state'
import type { Store } from './store'

// The extension's policy forbids eval; without this zod's speed-up would be reported as a violation.
z.config({ jitless: true })

export interface GivenList {
  /** The file's name; null for what was pasted. */
  name: string | null
  text: string
}

type Charted = Omit<ChartedPage, 'patientKey' | 'readMs' | 'chartMs'>

interface Readable {
  kind: FromList['kind']
  lines: string[]
  chart: (batch: ResolutionBatch, asOf: IsoDay) => Charted
  placeOf: FromList['placeOf']
}

const MOST_WORDS = 1500

/** JSON is a FHIR file, whatever it is called; anything else is a list of lines. */
const readable = ({ name, text }: GivenList): { ok: true; value: Readable } | { ok: false; problem: ListProblem } => {
  if (/^\s*\uFEFF?[[{<]/.test(text)) {
    const opened = openBundle(text)
    if (!opened.ok) return opened
    const record = opened.value
    const lines = linesOfBundle(record)
    return {
      ok: true,
      value: {
        kind: 'file',
        lines,
        chart: (batch, asOf) => {
          const base = chartOfBundle(record, batch, asOf)
          const readers = ['list:file']
          const summary = { title: name ?? '', frames: 0, unreadFrames: 0, grids: 1, blocks: 0, readers }
          return { summary, lines, base, anchors: [], identity: identityOf(base.patient) }
        },
        placeOf: (path) => {
          const entry = record.entries.find(({ at }) => path === `entry:${at}`)
          if (entry === undefined) return null
          return { at: String(entry.at), words: JSON.stringify(entry.raw, null, 1).slice(0, MOST_WORDS) }
        },
      },
    }
  }
  const read = readingOfPaste(text)
  if (!read.ok) return read
  const lines = linesOf(read.value)
  return {
    ok: true,
    value: {
      kind: 'paste',
      lines,
      chart: (batch, asOf) => chartedPage(read.value, lines, batch, asOf),
      placeOf: (path) => {
        const at = path.replace('line:', '')
        const words = text.split(/\r?\n|\r/)[Number(at) - 1]
        return words === undefined ? null : { at, words }
      },
    },
  }
}

/**
 * Shows a list that was dropped, chosen or pasted in place of the page, judged like one; gives back why it was not taken. A list of
 * another patient than the page's is never shown beside it. Nothing of it is sent anywhere but to the lexicon in the background.
 */
export const openList = async (store: Store<PanelState>, given: GivenList): Promise<ListProblem | null> => {
  const opened = readable(given)
  if (!opened.ok) return opened.problem
  const { kind, lines, chart, placeOf } = opened.value
  if (lines.length > 20_000) return 'too-large'
  const before = store.get()
  const resolved = await send('resolve-lines', { lines })
  if (!resolved.ok) return 'not-resolved'
  const started = performance.now()
  const charted = chart(resolved.value, before.asOf)
  const chartMs = performance.now() - started
  const beside = before.from?.beside ?? { identity: before.identity, chart: before.page?.base ?? null }
  if (beside.chart !== null && isAnother(beside.chart.patient, charted.base.patient)) return 'other-patient'
  const key = charted.identity === null ? null : await send('patient-key', { identity: charted.identity })
  // The page went to somebody else meanwhile: what was given stands beside a page nobody looked at.
  if (store.get().page !== before.page || store.get().context !== 'same') return 'other-patient'
  const same = charted.identity !== null && charted.identity === beside.identity && beside.chart !== null
  letGo(store)
  store.set({
    page: { ...charted, patientKey: key?.ok ? key.value.key : null, readMs: 0, chartMs },
    readings: [{ chart: charted.base, readAt: new Date().toISOString(), missed: [] }],
    identity: charted.identity,
    patientKey: key?.ok ? key.value.key : null,
    from: {
      kind,
      name: given.name,
      placeOf,
      beside,
      differences: same && beside.chart ? rowsThatDiffer(beside.chart, charted.base) : null,
    },
    phase: { name: 'ready' },
    doubted: null,
  })
  rejudge(store)
  chooseProgram(store)
  return null
}
