import { dayNumber } from '../dates/day-number'
import type { Stage } from '../model/criterion'
import type { Revision } from '../model/pack'
import type { Context } from './context'
import { judgeRevision } from './judge-revision'
import { together, type Wait } from './wait'

/** Rounds of "and is it clear on that day?": each moves the day later, and few criteria can move it. */
const ROUNDS = 6

/**
 * The first day from which time no longer stands in the way, proved by judging the criteria again on that day as if every
 * ongoing drug were stopped today. `never` when no day cures it: a criterion that waits for no day fails, or one that holds
 * today would no longer hold then (a lookback that has moved on).
 */
export const earliestStart = (first: Wait, revision: Revision, stages: readonly Stage[], context: Context): Wait => {
  let wait = first
  for (let round = 0; round < ROUNDS && wait.kind === 'until'; round++) {
    const plannedDay = wait.on.latest
    const then = judgeRevision(revision, stages, {
      ...context,
      plannedDay,
      planned: dayNumber(plannedDay),
      assumeStopped: true,
      quiet: true,
    })
    if (then.wait.kind === 'none') return wait
    if (then.wait.kind === 'never' || then.wait.on.latest <= plannedDay) return { kind: 'never' }
    wait = together([wait, then.wait])
  }
  return wait.kind === 'until' ? { kind: 'never' } : wait
}
