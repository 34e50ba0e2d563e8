import type { Pack } from '../model/pack'
import { type ActivePacks, activePacks } from '../packs/active-packs'
import { send } from './send'

/** The programs that judge here. `unknownLoads`: what was loaded could not be asked for, so that an older text may judge. */
export interface LoadedPacks {
  packs: Pack[]
  unknownLoads: boolean
}

/**
 * The packs that ship with the extension (its own file, opened and checked when it was built, as its code was), and over them what was
 * loaded here: for every page that judges. `given`: what was loaded, where it comes with an answer that is awaited anyway.
 */
export const loadPacks = async (given: Promise<ActivePacks | null> = loadedHere()): Promise<LoadedPacks> => {
  const [embedded, loaded] = await Promise.all([
    fetch('/generated/packs.json').then(async (response) => (await response.json()) as Pack[]),
    given,
  ])
  return loaded === null
    ? { packs: embedded, unknownLoads: true }
    : { packs: activePacks(embedded, loaded), unknownLoads: false }
}

const loadedHere = async (): Promise<ActivePacks | null> => {
  const reply = await send('active-packs', {})
  return reply.ok ? reply.value : null
}
