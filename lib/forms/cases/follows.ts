import type { CaseMove } from '../../model/case'
import { nextStates } from './next-states'

const alike = (a: CaseMove | undefined, b: CaseMove | undefined): boolean =>
  a?.to === b?.to && a?.on === b?.on && a?.at === b?.at && a?.who === b?.who

/** Whether what is to be written comes from what is kept by one legal move or the undoing of the last, or is already kept. */
export const follows = (kept: readonly CaseMove[], next: readonly CaseMove[]): boolean => {
  const shared = Math.min(kept.length, next.length)
  if (Math.abs(kept.length - next.length) > 1) return false
  for (let nth = 0; nth < shared; nth++) if (!alike(kept[nth], next[nth])) return false
  const added = next[kept.length]
  return added === undefined || nextStates(kept).includes(added.to)
}
