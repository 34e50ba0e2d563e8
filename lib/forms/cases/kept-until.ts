import { plusDays } from '../../dates/days'
import type { CaseState } from '../../model/case'
import type { IsoDay } from '../../model/date'

/** Kept so long after its last change unless a person or an organisation says otherwise. */
export const RETENTION_DAYS = 90

/** Somebody still waits for something: such a request is not deleted by its age. */
const WAITING: readonly CaseState[] = ['sent', 'more-asked', 'approved']

export const isWaiting = (state: CaseState): boolean => WAITING.includes(state)

/**
 * The last day a request is kept. `waiting`: its age alone would not delete it, because an answer or a delivery is waited for.
 * `changed` is the civil day of its last change.
 */
export const keptUntil = (changed: IsoDay, state: CaseState, days: number): { day: IsoDay; waiting: boolean } => ({
  day: plusDays(changed, days),
  waiting: isWaiting(state),
})
