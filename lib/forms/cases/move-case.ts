import type { CaseMove } from '../../model/case'
import type { IsoDay } from '../../model/date'
import { nextStates } from './next-states'

export type Moved =
  | { ok: true; value: readonly CaseMove[] }
  /** `before-the-last`: it would have happened before the move it follows. */
  | { ok: false; problem: 'illegal-move' | 'before-the-last' | 'in-the-future' }

/** The way of a request with one more move; a move that its state does not allow, or whose day cannot be, is refused. */
export const moveCase = (moves: readonly CaseMove[], move: CaseMove, today: IsoDay): Moved => {
  const last = moves.at(-1)
  if (!nextStates(moves).includes(move.to)) return { ok: false, problem: 'illegal-move' }
  if (last !== undefined && move.on < last.on) return { ok: false, problem: 'before-the-last' }
  if (move.on > today) return { ok: false, problem: 'in-the-future' }
  return { ok: true, value: [...moves, move] }
}

/** The way without its last move; the same when there is none. */
export const undoMove = (moves: readonly CaseMove[]): readonly CaseMove[] => moves.slice(0, -1)
