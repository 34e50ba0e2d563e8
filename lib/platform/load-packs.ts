import type { Pack } from '../model/pack'
import { activePacks } from '../packs/active-packs'
import { send } from './send'

/** The programs that judge here. `unknownLoads`: what was loaded could not be asked for, so that an older text may judge. */
export interface LoadedPacks {
  packs: Pack[]
  unknownLoads: boolean
}

/**
 * The packs that ship with the extension (its own file, opened and checked when it was built, as its code was), and over them what was
 * loaded here: for every page that judges.
 */
export const loadPacks = async (): Promise<LoadedPacks> => {
  const [embedded, loaded] = await Promise.all([
    fetch('/generated/packs.json').then(async (response) => (await response.json()) as Pack[]),
    send('active-packs', {}),
  ])
  return loaded.ok
    ? { packs: activePacks(embedded, loaded.value), unknownLoads: false }
    : { packs: embedded, unknownLoads: true }
}
