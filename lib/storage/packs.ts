import type { z } from 'zod'
import type { IsoDay } from '../model/date'
import {
  activated,
  due,
  fresh,
  type LocalDatesRow,
  type ProgramState,
  redone,
  rolledBack,
} from '../packs/program-state'
import { record } from './audit'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { AuditEntry, PackRow } from './pack-tables'
import type { Stored } from './stored'

type Said = Pick<AuditEntry, 'at' | 'who'>
type Changed = Stored<Record<string, never>>

const done: Changed = stored({})
const gone = (detail: string): Changed => ({ ok: false, problem: { code: 'not-found', detail } })

const stateOf = async (program: string): Promise<ProgramState> =>
  (await db().programStates.get(program)) ?? fresh(program)

/** One change to one program: everything of it is there afterwards, its line in the log too, or nothing is. */
const changing = (work: () => Promise<Changed>): Promise<Changed> =>
  guarded(() => db().transaction('rw', [db().loadedPacks, db().programStates, db().audit], work))

const titled = ({ version, signedBy }: PackRow): string => `version ${version}, ${signedBy}`

/** What is known of every program something was loaded or recorded for. */
export const listStates = (): Promise<Stored<ProgramState[]>> =>
  guarded(async () => stored(await db().programStates.toArray()))

export const listPacks = (): Promise<Stored<PackRow[]>> => guarded(async () => stored(await db().loadedPacks.toArray()))

/** Takes a pack into use. `pinned`: the embedded version it stands over although it is not later; logged as such, with the reason. */
export const activate = (
  row: PackRow,
  { at, who, pinned, reason }: Said & { pinned: number | null; reason: string },
): Promise<Changed> =>
  changing(async () => {
    const state = await stateOf(row.program)
    const { version, checkedOn, digest } = row
    await db().loadedPacks.put(row)
    await db().programStates.put(activated(state, { version, checkedOn, digest }, pinned))
    if (pinned !== null)
      await record({ at, who, what: 'older-pack-allowed', about: row.program, detail: `${titled(row)}: ${reason}` })
    await record({ at, who, what: 'pack-activated', about: row.program, detail: titled(row) })
    return done
  })

/** Keeps a pack until its day. One that waited before gives way. */
export const keepForLater = (row: PackRow, from: IsoDay, { at, who }: Said): Promise<Changed> =>
  changing(async () => {
    const state = await stateOf(row.program)
    await db().loadedPacks.put(row)
    await db().programStates.put({ ...state, waiting: { digest: row.digest, from } })
    await record({ at, who, what: 'pack-kept', about: row.program, detail: `${titled(row)}, ${from}` })
    return done
  })

export const cancelWaiting = (program: string, { at, who }: Said): Promise<Changed> =>
  changing(async () => {
    const state = await stateOf(program)
    await db().programStates.put({ ...state, waiting: null })
    await record({ at, who, what: 'pack-waiting-cancelled', about: program, detail: state.waiting?.from ?? '' })
    return done
  })

/** What waited for a day that has come is taken into use. */
export const takeDue = async (today: IsoDay, at: string): Promise<Changed> => {
  const waiting = await listStates()
  if (!waiting.ok) return waiting
  // A day on which nothing comes into use, as most are, pays for no write.
  if (waiting.value.every((state) => due(state, today) === null)) return done
  return changing(async () => {
    for (const state of await db().programStates.toArray()) {
      const digest = due(state, today)
      if (digest === null) continue
      const row: PackRow | undefined = await db().loadedPacks.get(digest)
      if (row === undefined) continue
      const { version, checkedOn } = row
      await db().programStates.put(activated(state, { version, checkedOn, digest }, null))
      await record({ at, who: row.loadedBy, what: 'pack-came-due', about: state.program, detail: titled(row) })
    }
    return done
  })
}

/** Back to what was in use before. `embedded` is the version in the extension (0: none). */
export const rollBack = (program: string, embedded: number, { at, who }: Said): Promise<Changed> =>
  changing(async () => {
    const state = rolledBack(await stateOf(program), embedded)
    if (state === null) return gone('nothing was in use before')
    await db().programStates.put(state)
    const row = state.active === null ? undefined : await db().loadedPacks.get(state.active)
    await record({ at, who, what: 'pack-rolled-back', about: program, detail: row === undefined ? '' : titled(row) })
    return done
  })

/** What was rolled back last, again. */
export const bringAgain = (program: string, { at, who }: Said): Promise<Changed> =>
  changing(async () => {
    const state = redone(await stateOf(program))
    if (state === null) return gone('nothing was rolled back')
    await db().programStates.put(state)
    const row = state.active === null ? undefined : await db().loadedPacks.get(state.active)
    await record({ at, who, what: 'pack-brought-again', about: program, detail: row === undefined ? '' : titled(row) })
    return done
  })

/** Records since when a program is open here and until when; null takes it back. */
export const setLocalDates = (
  program: string,
  local: z.infer<typeof LocalDatesRow> | null,
  { at, who }: Said,
): Promise<Changed> =>
  changing(async () => {
    await db().programStates.put({ ...(await stateOf(program)), local })
    await record({
      at,
      who,
      what: local === null ? 'local-dates-removed' : 'local-dates-set',
      about: program,
      detail: local === null ? '' : `${local.from} – ${local.until ?? ''}`,
    })
    return done
  })
