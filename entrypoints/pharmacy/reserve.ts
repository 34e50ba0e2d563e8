import type { IsoDay } from '../../lib/model/date'
import { type LedgerEntry, monthOf, NO_KEY } from '../../lib/pharmacy/ledger/ledger-entry'
import { type QuotaCount, quotaOf, reservationProblem } from '../../lib/pharmacy/ledger/quota-of'
import { send } from '../../lib/platform/send'
import type { Desk } from './desk'

export interface PlaceAsked {
  program: string
  indication: string
  /** The planned first dose: its month's place. */
  day: IsoDay
  /** As `identityOf` gives it. */
  identity: string
}

/** A place kept, or why none was; with what the month holds. */
export type Reserved =
  | { ok: true; count: QuotaCount }
  | { ok: false; why: 'quota-used-up' | 'has-a-place'; count: QuotaCount }
  | { ok: false; why: 'failed'; detail: string }

/** Keeps a place of the centre's month for a patient, unless none remains: then it says so and writes nothing. */
export const reserve = async (
  { program, indication, day, identity }: PlaceAsked,
  { ledger, centre, who }: Pick<Desk, 'ledger' | 'centre' | 'who'>,
): Promise<Reserved> => {
  const named = await send('pseudonym-of', { identity })
  if (!named.ok) return { ok: false, why: 'failed', detail: named.problem.detail }
  const query = { program, centre, indication, month: monthOf(day) }
  const problem = reservationProblem(ledger.entries, query, named.value.patient)
  if (problem !== null) return { ok: false, why: problem, count: quotaOf(ledger.entries, query) }
  const line: LedgerEntry = { key: NO_KEY, kind: 'reservation', program, centre, day, who, indication, ...named.value }
  const added = await ledger.add(line)
  return added.ok
    ? { ok: true, count: quotaOf([...ledger.entries, added.value], query) }
    : { ok: false, why: 'failed', detail: added.problem.detail }
}
