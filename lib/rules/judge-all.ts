import { VALUE_SETS } from '../lexicon/value-sets'
import type { Judgement } from '../model/judgement'
import type { Pack } from '../model/pack'
import type { Timeline } from '../timeline/timeline-of'
import { concerned, inJurisdiction } from './concerned'
import { type JudgeOptions, judge } from './judge'
import { kindsFor } from './kinds-for'
import { packIndex } from './pack-index'
import { valueSetsOf } from './value-sets-of'

export interface JudgeAllOptions extends Omit<JudgeOptions, 'candidate'> {
  /** Programs the patient is judged for even when nothing on the chart points at them. */
  candidates: readonly string[]
}

/** The packs that something on the chart may make speak; every other surely says nothing unasked. */
const mayConcern = (packs: readonly Pack[], timeline: Timeline): ReadonlySet<Pack> => {
  const { bySubstance, byValueSet, always } = packIndex(packs)
  const found = new Set<Pack>(always)
  for (const inn of timeline.bySubstance.keys()) for (const pack of bySubstance.get(inn) ?? []) found.add(pack)
  for (const [id, group] of byValueSet)
    if (kindsFor(VALUE_SETS.get(id), timeline).length > 0) for (const pack of group) found.add(pack)
  return found
}

/** A program that nothing on the chart points at: it says nothing, and is judged when someone looks at it. */
const whenLookedAt = (pack: Pack, timeline: Timeline, options: JudgeOptions): Judgement => {
  let made: Judgement | undefined
  const judged = (): Judgement => {
    made ??= judge(pack, timeline, options)
    return made
  }
  return {
    program: pack.id,
    asOf: options.asOf,
    planned: options.planned,
    notice: 'none',
    get revision() {
      return judged().revision
    },
    get inForce() {
      return judged().inForce
    },
    get appliesTo() {
      return judged().appliesTo
    },
    get verdict() {
      return judged().verdict
    },
    get earliestStart() {
      return judged().earliestStart
    },
    get criteria() {
      return judged().criteria
    },
    get remarks() {
      return judged().remarks
    },
    get missing() {
      return judged().missing
    },
    // Absent where there is none, as in a judgement: the type allows no `undefined`, and JSON leaves it out.
    get ifStoppedOn() {
      return judged().ifStoppedOn as NonNullable<Judgement['ifStoppedOn']>
    },
    get binding() {
      return judged().binding as NonNullable<Judgement['binding']>
    },
  }
}

/**
 * One judgement for every installed program, in their order. What the chart points at and what the clinician asked for is judged at
 * once; the rest, which says nothing, when it is looked at: a thousand packs cost little more than the few that matter.
 */
export const judgeAll = (packs: readonly Pack[], timeline: Timeline, options: JudgeAllOptions): Judgement[] => {
  const { candidates, ...asked } = options
  const near = mayConcern(packs, timeline)
  return packs.map((pack) => {
    const candidate = candidates.includes(pack.id)
    const speaks =
      candidate ||
      (near.has(pack) &&
        inJurisdiction(pack, options.jurisdictions) &&
        concerned(pack, { timeline, sets: valueSetsOf(pack) }))
    const given = { ...asked, candidate }
    return speaks ? judge(pack, timeline, given) : whenLookedAt(pack, timeline, given)
  })
}
