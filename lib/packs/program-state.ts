import { z } from 'zod'
import { IsoDay } from '../model/date'
import { laterMark, VersionMark } from './trust/version-mark'

/** Dates a site recorded; the shape of `LocalDates`. */
export const LocalDatesRow = z.strictObject({
  from: IsoDay,
  until: IsoDay.nullable(),
  who: z.string(),
  on: IsoDay,
})

/** Which pack of a program is in use here, what it came from and what is to come. A digest names a pack; null is the embedded one. */
export const ProgramState = z.strictObject({
  program: z.string(),
  active: z.string().nullable(),
  /** An admin chose it although it may be older: it stands over the embedded pack up to this version of that. */
  pinned: z.int().nullable(),
  /** What was in use before, latest last. */
  before: z.array(z.string().nullable()),
  /** What was rolled back last: one click brings it again. */
  undone: z.string().nullable(),
  waiting: z.strictObject({ digest: z.string(), from: IsoDay }).nullable(),
  mark: VersionMark.nullable(),
  local: LocalDatesRow.nullable(),
})
export type ProgramState = z.infer<typeof ProgramState>

export const fresh = (program: string): ProgramState => ({
  program,
  active: null,
  pinned: null,
  before: [],
  undone: null,
  waiting: null,
  mark: null,
  local: null,
})

const MOST_BEFORE = 20

/** A pack comes into use; the one before it is kept to go back to. `pinned`: the embedded version it stands over, when it is older. */
export const activated = (state: ProgramState, mark: VersionMark, pinned: number | null): ProgramState => ({
  ...state,
  active: mark.digest,
  pinned,
  before: [...state.before, state.active].slice(-MOST_BEFORE),
  undone: null,
  waiting: state.waiting?.digest === mark.digest ? null : state.waiting,
  mark: laterMark(state.mark, mark),
})

/** Back to what was in use before; the highest version ever in use stays on record. Null when nothing was. */
export const rolledBack = (state: ProgramState, embedded: number): ProgramState | null => {
  const last = state.before.at(-1)
  if (last === undefined) return null
  return {
    ...state,
    active: last,
    pinned: last === null ? null : embedded,
    before: state.before.slice(0, -1),
    undone: state.active,
  }
}

/** What was rolled back last, again. Null when nothing was. */
export const redone = (state: ProgramState): ProgramState | null =>
  state.undone === null
    ? null
    : {
        ...state,
        active: state.undone,
        before: [...state.before, state.active].slice(-MOST_BEFORE),
        undone: null,
      }

/** A pack that waits for its day, on that day or after. Null when none does. */
export const due = (state: ProgramState, today: IsoDay): string | null =>
  state.waiting !== null && state.waiting.from <= today ? state.waiting.digest : null

/** Whether a loaded pack judges rather than the embedded one: it is later, or an admin set it above that very version. */
export const standsOver = (version: number, pinned: number | null, embedded: number): boolean =>
  version > embedded || (pinned !== null && embedded <= pinned)
