import { VALUE_SETS } from '../lexicon/value-sets'
import type { Judgement } from '../model/judgement'
import type { VerdictPack } from '../model/pack'
import type { Timeline } from '../timeline/timeline-of'
import { concerned, inJurisdiction } from './concerned'
import { doubtedRows } from './doubted-rows'
import { type JudgeOptions, judge } from './judge'
import { kindsFor } from './kinds-for'
import { LaterJudgement } from './later-judgement'
import { mayConcern } from './may-concern'
import { packIndex } from './pack-index'
import { valueSetsOf } from './value-sets-of'

export interface JudgeAllOptions extends Omit<JudgeOptions, 'candidate'> {
  /** Programs the patient is judged for even when nothing on the chart points at them. */
  candidates: readonly string[]
}

/** The packs that something on the chart may make speak; every other surely says nothing unasked. */
const nearTo = (packs: readonly VerdictPack[], timeline: Timeline): ReadonlySet<VerdictPack> => {
  const { bySubstance, byValueSet, always } = packIndex(packs)
  const found = new Set<VerdictPack>(always)
  const doubted = doubtedRows(timeline)
  const seen = doubted.flatMap(({ drugs }) => drugs).flatMap(({ substances }) => substances.map(({ name }) => name))
  for (const inn of [...timeline.bySubstance.keys(), ...seen])
    for (const pack of bySubstance.get(inn) ?? []) found.add(pack)
  for (const [id, group] of byValueSet)
    if (doubted.length > 0 || kindsFor(VALUE_SETS.get(id), timeline).length > 0)
      for (const pack of group) found.add(pack)
  return found
}

/** Whether a row points at it, or one that may. */
const pointedAt = (pack: VerdictPack, timeline: Timeline): boolean => {
  const context = { timeline, sets: valueSetsOf(pack) }
  return concerned(pack, context) || mayConcern(pack, context).length > 0
}

/**
 * One judgement for every installed program, in their order. What the chart points at and what the clinician asked for is judged at
 * once; the rest, which says nothing, when it is looked at: a thousand packs cost little more than the few that matter.
 */
export const judgeAll = (packs: readonly VerdictPack[], timeline: Timeline, options: JudgeAllOptions): Judgement[] => {
  const { candidates, ...asked } = options
  const unasked = { ...asked, candidate: false }
  const near = nearTo(packs, timeline)
  return packs.map((pack) => {
    const candidate = candidates.includes(pack.id)
    const speaks =
      candidate || (near.has(pack) && inJurisdiction(pack, options.jurisdictions) && pointedAt(pack, timeline))
    return speaks ? judge(pack, timeline, { ...asked, candidate }) : new LaterJudgement(pack, timeline, unasked)
  })
}
