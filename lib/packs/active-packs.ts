import type { Pack, VerdictPack } from '../model/pack'
import { type LocalDates, withLocalDates } from './with-local-dates'

/** What was loaded here and is in use: packs that stand in for, or beside, the embedded ones, and dates the site recorded. */
export interface ActivePacks {
  packs: { pack: Pack /** Whose key signed it. */; signedBy: string }[]
  local: { program: string; dates: LocalDates }[]
}

/** The programs that judge: the embedded ones in their order, each replaced by the one in use for it; then those that were added. */
export const activePacks = <P extends VerdictPack>(
  embedded: readonly P[],
  { packs, local }: ActivePacks,
): (P | Pack)[] => {
  const loaded = new Map(packs.map(({ pack }) => [pack.id, pack]))
  const dates = new Map(local.map(({ program, dates: given }) => [program, given]))
  const own = new Set(embedded.map(({ id }) => id))
  return [
    ...embedded.map((pack) => loaded.get(pack.id) ?? pack),
    ...packs.map(({ pack }) => pack).filter(({ id }) => !own.has(id)),
  ].map((pack) => withLocalDates(pack, dates.get(pack.id) ?? null))
}
