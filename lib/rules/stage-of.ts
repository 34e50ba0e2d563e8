import { isoDayOf } from '../dates/civil-of'
import type { AppliesTo, Evidence, Missing, Reason } from '../model/judgement'
import type { ProgramKind, VerdictPack } from '../model/pack'
import type { Exposure } from '../timeline/exposure'
import { isGone } from '../timeline/is-gone'
import type { Timeline } from '../timeline/timeline-of'
import { absenceIn } from './absence'
import type { Context } from './context'
import { stageQuestion } from './criteria/stage'
import { drugName } from './drug-name'
import { lastDoseOf } from './last-dose-of'
import { reason } from './reason'
import { membershipQuestion } from './row-question'

export interface StageFound {
  stage: AppliesTo
  /** The stage is unclear, and yet this much is sure: no dose within the interval that makes a continuing patient. */
  notContinuing?: true
  reasons: Reason[]
  missing: Missing[]
  evidence: Evidence[]
}

/** Kinds that follow a product or a disease and not one patient's treatment: nothing is started or stopped under them. */
const STAGELESS: readonly ProgramKind[] = ['shortage-watch', 'trial-pointer', 'registry', 'pipeline']

/** A row whose first dose is today at the earliest is a request, not a history. */
const isNew = ({ taken, startDays, given }: Exposure, asOf: number): boolean =>
  taken === 'not-yet' || (given.length === 0 && startDays !== null && startDays.lo >= asOf)

const settled = (stage: AppliesTo, why: Reason): StageFound => ({ stage, reasons: [why], missing: [], evidence: [] })

/**
 * Initiation, continuation or stop, from the product's own rows. A dose within the pack's interval makes a continuing patient;
 * an older one is asked about; that there never was one must be provable, unless the product is what the clinician is asking for.
 */
export const stageOf = (
  pack: VerdictPack,
  rows: readonly Exposure[],
  context: Context,
  candidate: boolean,
): StageFound => {
  const timeline: Timeline = context.timeline
  if (pack.product === null || STAGELESS.includes(pack.kind))
    return { stage: 'not-applicable', reasons: [], missing: [], evidence: [] }
  const said = context.answers.get(`${pack.id}/stage`)?.value
  if (said === 'initiation' || said === 'continuation' || said === 'stop')
    return settled(said, reason('stage.answered', { stage: said }))
  const name = drugName(pack.product.substance, timeline)
  const gone = rows.filter((row) => isGone(row.source))
  if (gone.length > 0)
    return {
      stage: 'unknown',
      reasons: [reason('stage.unclear', { ...name, days: pack.continuingWithinDays })],
      missing: gone.map(membershipQuestion),
      evidence: [],
    }
  const days = pack.continuingWithinDays
  const doses = rows
    .filter((row) => !isNew(row, context.asOf))
    .map((row) => ({ row, last: lastDoseOf(row, context) }))
    .flatMap(({ row, last }) => (last === null ? [] : [{ row, last }]))
  if (doses.length === 0) {
    if (candidate) return settled('initiation', reason('stage.candidate', name))
    const absence = absenceIn('medications', context, null)
    const unknownLine = timeline.exposures.some(
      (row) => row.origin === 'medication' && !row.described.recognised && row.taken !== 'no',
    )
    if (absence.provable && !unknownLine) return settled('initiation', reason('stage.initiation', name))
    // A list that goes back years and not for ever leaves an older treatment open, not one that goes on.
    const recently = absenceIn('medications', context, context.asOf - days)
    return {
      stage: 'unknown',
      ...(recently.provable && !unknownLine ? { notContinuing: true as const } : {}),
      reasons: [reason('stage.unclear', { ...name, days })],
      missing: [stageQuestion(pack.id)],
      evidence: [],
    }
  }
  const recent = doses.filter(({ last }) => last.ongoing === 'yes' || last.lo >= context.asOf - days)
  const newest = recent.sort((a, b) => b.last.hi - a.last.hi || b.last.lo - a.last.lo)[0]
  if (newest !== undefined) {
    const { lo, hi } = newest.last
    const interval = { ...name, from: Number.isFinite(lo) ? isoDayOf(lo) : null, to: isoDayOf(hi) }
    const stopped =
      !candidate &&
      rows.every((row) => row.taken === 'yes' && row.ongoing === 'no') &&
      newest.row.statement?.status === 'stopped' &&
      hi <= context.asOf
    return stopped
      ? settled('stop', reason('stage.stop', interval))
      : settled('continuation', reason('stage.continuation', { ...interval, days }))
  }
  return {
    stage: 'unknown',
    reasons: [reason('stage.unclear', { ...name, days })],
    missing: [stageQuestion(pack.id)],
    evidence: [],
  }
}
