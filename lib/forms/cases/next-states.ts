import type { CaseMove, CaseState } from '../../model/case'

/** Every move there is. A refusal and a stop end a case: what comes after them is a request of its own. */
const NEXT: Record<CaseState, readonly CaseState[]> = {
  draft: ['ready'],
  ready: ['sent', 'draft'],
  sent: ['approved', 'refused', 'more-asked'],
  'more-asked': ['sent'],
  approved: ['delivered', 'stopped'],
  refused: [],
  delivered: ['renewed', 'stopped'],
  renewed: ['renewed', 'stopped'],
  stopped: [],
}

/** Where a request stands: where its last move led, a draft without any. */
export const stateOf = (moves: readonly CaseMove[]): CaseState => moves.at(-1)?.to ?? 'draft'

/** Where a request may go from where it stands; empty when its way has ended. */
export const nextStates = (moves: readonly CaseMove[]): readonly CaseState[] => NEXT[stateOf(moves)]
