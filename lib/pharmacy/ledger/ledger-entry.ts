import { z } from 'zod'
import { IsoDay } from '../../model/date'

/** `YYYY-MM`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export type Month = z.infer<typeof Month>

/** Who wrote an entry and which of theirs it is: its identity over all workstations, never given twice. */
export const EntryKey = z.strictObject({ workstation: z.string().min(8).max(64), sequence: z.int().positive() })
export type EntryKey = z.infer<typeof EntryKey>

const base = {
  key: EntryKey,
  program: z.string(),
  centre: z.string().min(1).max(120),
  day: IsoDay,
  who: z.string().max(200),
}

/** A patient as a keyed hash, and which key made it: hashes of two keys cannot be compared. */
const patient = { patient: z.string().regex(/^[0-9a-f]{64}$/), hashKey: z.string().regex(/^[0-9a-f]{16}$/) }

/**
 * One line of a ledger. Lines are added, never changed: a reservation is cancelled, a mistake struck out, by another line that names
 * it. No name, no birth date.
 */
export const LedgerEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    ...patient,
    kind: z.literal('initiation'),
    indication: z.string().optional(),
    weightKg: z.number().positive().optional(),
    reservation: EntryKey.optional(),
  }),
  z.strictObject({
    ...base,
    ...patient,
    kind: z.literal('continuation'),
    indication: z.string().optional(),
    weightKg: z.number().positive().optional(),
  }),
  z.strictObject({ ...base, ...patient, kind: z.literal('stop') }),
  /** The company (or whom the pack names) was told of this line. */
  z.strictObject({ ...base, kind: z.literal('declared'), of: EntryKey }),
  /** A place in the month of `day`, kept until used or cancelled; it lapses with the month. */
  z.strictObject({ ...base, ...patient, kind: z.literal('reservation'), indication: z.string() }),
  z.strictObject({ ...base, kind: z.literal('cancellation'), of: EntryKey }),
  /** Written by mistake: counts no more, stays to be read. */
  z.strictObject({ ...base, kind: z.literal('strike'), of: EntryKey, note: z.string().max(500) }),
  /** The centre's own maximum, from this month on; null: none is known. */
  z.strictObject({
    ...base,
    kind: z.literal('quota'),
    indication: z.string(),
    maximum: z.int().nonnegative().nullable(),
  }),
])
export type LedgerEntry = z.infer<typeof LedgerEntry>
export type EntryOf<K extends LedgerEntry['kind']> = Extract<LedgerEntry, { kind: K }>

/** What a line has before the workstation gave it an identity. */
export const NO_KEY: EntryKey = { workstation: 'not-given-yet', sequence: 1 }

/** The identity as one text. */
export const keyText = ({ workstation, sequence }: EntryKey): string => `${workstation}#${sequence}`

export const monthOf = (day: string): Month => day.slice(0, 7)
