import { dayNumber } from '../dates/day-number'
import type { Answer } from '../model/answer'
import type { Stage } from '../model/criterion'
import type { IsoDay } from '../model/date'
import type { AppliesTo, Judgement } from '../model/judgement'
import type { Jurisdiction, Revision, VerdictPack } from '../model/pack'
import type { Timeline } from '../timeline/timeline-of'
import { concerned, inJurisdiction } from './concerned'
import type { Context } from './context'
import { earliestStart } from './earliest-start'
import { judgeRevision } from './judge-revision'
import { mayConcern } from './may-concern'
import { noticeOf } from './notice-of'
import { productRows } from './product-rows'
import { reason } from './reason'
import { chartRemarks } from './remarks-of'
import { changesBefore, revisionOn } from './revision-on'
import { stageOf } from './stage-of'
import { valueSetsOf } from './value-sets-of'
import { patientQuestion, withheldBecause, withheldCriteria } from './withheld'

export interface JudgeOptions {
  asOf: IsoDay
  /** The planned first dose. */
  planned: IsoDay
  answers: readonly Answer[]
  jurisdictions: readonly Jurisdiction[]
  /** Judged as if its product were wanted, on the chart or not. */
  candidate: boolean
}

/** The stages a patient can be in. Whoever has no row of the product is asked about as someone who would start. */
const possibleStages = (stage: AppliesTo, revision: Revision, onChart: boolean): readonly Stage[] => {
  if (stage === 'initiation' || stage === 'continuation' || stage === 'stop') return [stage]
  if (stage === 'unknown' && !onChart) return ['initiation']
  return revision.appliesTo
}

/**
 * One program against one patient's timeline, as of a day. Pure: the same inputs give the same judgement. The verdict speaks of
 * the criteria; whether the program is in force, whom it applies to and how loudly it speaks stand beside it.
 */
export const judge = (pack: VerdictPack, timeline: Timeline, options: JudgeOptions): Judgement => {
  const { asOf, planned, candidate } = options
  const current = revisionOn(pack, asOf)
  const { revision, inForce } = current
  const identity = { program: pack.id, revision: revision.id, asOf, planned, inForce }
  const remarks = [...current.remarks, ...changesBefore(pack, current, planned)]
  const because = withheldBecause(timeline)
  if (because !== null)
    return {
      ...identity,
      appliesTo: 'unknown',
      notice: candidate ? 'ask' : 'none',
      verdict: 'unknown',
      earliestStart: null,
      criteria: withheldCriteria(revision, because),
      remarks: [because, ...remarks],
      missing: because.code === 'patient.conflict' ? [patientQuestion] : [],
    }
  const context: Context = {
    program: pack.id,
    prefix: '',
    timeline,
    asOf: dayNumber(asOf),
    asOfDay: asOf,
    planned: dayNumber(planned),
    plannedDay: planned,
    assumeStopped: false,
    quiet: false,
    stage: 'unknown',
    answers: new Map(options.answers.map((answer) => [answer.question, answer])),
    sets: valueSetsOf(pack),
    timeless: new Map(),
  }
  const rows = productRows(pack, timeline)
  const found = stageOf(pack, rows, context, candidate)
  const covered =
    found.stage === 'unknown' || found.stage === 'not-applicable' || revision.appliesTo.includes(found.stage)
  const stage = covered ? found.stage : 'not-applicable'
  const notContinuing = found.notContinuing === true
  const speaks = inJurisdiction(pack, options.jurisdictions)
  const surely = speaks && concerned(pack, context)
  const doubts = speaks && !surely ? mayConcern(pack, context) : []
  const onChart = rows.length > 0 || doubts.length > 0
  const stages = covered ? possibleStages(found.stage, revision, onChart && !notContinuing) : []
  const staged = { ...context, stage }
  const judged = judgeRevision(revision, stages, staged)
  // What blocks a first dose blocks the next one after years as well; that nothing blocks it is not said before the stage is known.
  const verdict = notContinuing && rows.length > 0 && judged.verdict === 'met' ? 'unknown' : judged.verdict
  const wait = judged.verdict === 'met' ? judged.wait : earliestStart(judged.wait, revision, stages, staged)
  const notice = noticeOf({
    kind: pack.kind,
    concerned: surely ? 'yes' : doubts.length > 0 ? 'maybe' : 'no',
    candidate,
    onChart: rows.length > 0,
    stage,
    inForce,
    verdict,
  })
  return {
    ...identity,
    appliesTo: stage,
    notice,
    verdict,
    earliestStart: wait.kind === 'until' ? wait.on : null,
    ...(wait.kind === 'until' && wait.ifStoppedOn !== undefined ? { ifStoppedOn: wait.ifStoppedOn } : {}),
    ...(wait.kind === 'until' && wait.binding !== undefined ? { binding: wait.binding } : {}),
    criteria: judged.criteria,
    remarks: [
      ...doubts.map(({ why }) => why),
      ...found.reasons,
      ...remarks,
      ...(speaks ? [] : [reason('program.other-jurisdiction', { jurisdiction: pack.jurisdiction })]),
      ...chartRemarks(timeline),
    ],
    missing: [...doubts.flatMap(({ missing }) => missing), ...found.missing],
  }
}
