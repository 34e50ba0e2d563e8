import type { Pack, VerdictPack } from '../model/pack'
import { type ActivePacks, activePacks } from '../packs/active-packs'
import { send } from './send'

/** The programs that judge here. `unknownLoads`: what was loaded could not be asked for, so that an older text may judge. */
export interface LoadedPacks<P extends VerdictPack = Pack> {
  packs: P[]
  unknownLoads: boolean
}

/** What the panel judges by; `whole` reads the same packs with all that is in them, once. */
export interface LoadedVerdictPacks extends LoadedPacks<VerdictPack> {
  whole: () => Promise<Pack[]>
}

/**
 * The packs that ship with the extension (its own file, opened and checked when it was built, as its code was), and over them what was
 * loaded here: for every page that judges.
 */
export const loadPacks = async (): Promise<LoadedPacks> => {
  const [embedded, reply] = await Promise.all([embeddedPacks(), send('active-packs', {})])
  return over(embedded, reply.ok ? reply.value : null)
}

/** As `loadPacks`, for a verdict that must not wait for more than it needs. `loaded` comes with the panel's first answer. */
export const loadVerdictPacks = async (loaded: Promise<ActivePacks | null>): Promise<LoadedVerdictPacks> => {
  const embedded = (await fetch('/generated/verdict-packs.json')).json() as Promise<VerdictPack[]>
  const here = await loaded
  let whole: Promise<Pack[]> | undefined
  return {
    ...over(await embedded, here),
    whole: () => (whole ??= embeddedPacks().then((packs) => over(packs, here).packs)),
  }
}

const embeddedPacks = async (): Promise<Pack[]> => (await fetch('/generated/packs.json')).json()

const over = <P extends VerdictPack>(embedded: P[], loaded: ActivePacks | null): LoadedPacks<P | Pack> =>
  loaded === null
    ? { packs: embedded, unknownLoads: true }
    : { packs: activePacks(embedded, loaded), unknownLoads: false }
