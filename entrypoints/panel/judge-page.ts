import { type AddedEntry, addEntries } from '../../lib/charting/add-entries'
import { amend } from '../../lib/charting/amend'
import type { Answer } from '../../lib/model/answer'
import type { Chart } from '../../lib/model/chart'
import type { IsoDay } from '../../lib/model/date'
import type { Judgement } from '../../lib/model/judgement'
import type { Jurisdiction, VerdictPack } from '../../lib/model/pack'
import type { SubstanceFacts } from '../../lib/model/substance'
import { judgeAll } from '../../lib/rules/judge-all'
import { timelineOf } from '../../lib/timeline/timeline-of'

export interface Question {
  asOf: IsoDay
  planned: IsoDay
  answers: readonly Answer[]
  added: readonly AddedEntry[]
  facts: Readonly<Record<string, SubstanceFacts>>
  jurisdictions: readonly Jurisdiction[]
  /** Programs the patient is judged for even when nothing on the chart points at them. */
  candidates: readonly string[]
}

export interface Judged {
  chart: Chart
  judgements: Judgement[]
  judgeMs: number
}

/** The chart amended by the answers, judged by every pack: made again at every answer, without a message. */
export const judgeChart = (base: Chart, packs: readonly VerdictPack[], question: Question): Judged => {
  const started = performance.now()
  const chart = amend(addEntries(base, question.added, question.facts), question.answers)
  const timeline = timelineOf(chart)
  const judgements = judgeAll(packs, timeline, question)
  return { chart, judgements, judgeMs: performance.now() - started }
}
