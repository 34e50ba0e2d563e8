import type { EntryOf, LedgerEntry } from '../../../../lib/pharmacy/ledger/ledger-entry'

export const PROGRAM = 'fr-nulojix'
export const CENTRE = 'CHU A'

let sequence = 0

type Given = Partial<Omit<EntryOf<'initiation'>, 'kind'>> & {
  of?: LedgerEntry
  uses?: LedgerEntry
  maximum?: number | null
  note?: string
}

/** A pseudonym for a test: one letter, over and over. */
export const patient = (letter: string): string => letter.repeat(64)

/** `line('initiation', '2023-06-02', { patient: patient('a') })`, on a workstation of its own. */
export const line = <K extends LedgerEntry['kind']>(kind: K, day: string, given: Given = {}): EntryOf<K> => {
  const { of, uses, maximum, note, ...more } = given
  const base = {
    key: { workstation: 'station-one', sequence: ++sequence },
    program: PROGRAM,
    centre: CENTRE,
    day,
    who: 'a pharmacist',
  }
  const named = { patient: patient('a'), hashKey: '0'.repeat(16) }
  const own: Record<LedgerEntry['kind'], object> = {
    initiation: { ...named, indication: 'rescue', ...(uses === undefined ? {} : { reservation: uses.key }) },
    continuation: named,
    stop: named,
    reservation: { ...named, indication: 'rescue' },
    quota: { indication: 'rescue', maximum: maximum ?? null },
    declared: { of: of?.key },
    cancellation: { of: of?.key },
    strike: { of: of?.key, note: note ?? 'a mistake' },
  }
  return { ...base, kind, ...own[kind], ...more } as unknown as EntryOf<K>
}
