import type { Pack } from '../../lib/model/pack'
import { ownUrl } from '../../lib/platform/own-url'

let loaded: Promise<Pack[]> | undefined

/** The packs that ship with the extension, fetched once a worker's life; tried again after a failure. */
export const embeddedPacks = (): Promise<Pack[]> => {
  loaded ??= fetch(ownUrl('generated/packs.json')).then(async (response) => (await response.json()) as Pack[])
  const current = loaded
  current.catch(() => {
    if (loaded === current) loaded = undefined
  })
  return current
}
