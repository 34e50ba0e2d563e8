import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ActivePacks } from '../../../lib/packs/active-packs'
import { loadPacks } from '../../../lib/platform/load-packs'
import { program } from '../packs/program'

const embedded = program('fr-nulojix')
const second = { ...embedded, version: embedded.version + 1 }
const activated: ActivePacks = { packs: [{ pack: second, signedBy: 'a site' }], local: [] }

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('location', { hash: '' })
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify([embedded])))
})
afterEach(() => vi.unstubAllGlobals())

describe('the programs that judge on a page', () => {
  it('are what was activated here, over what came with the extension', async () => {
    fakeBrowser.runtime.onMessage.addListener(async () => ({ ok: true, value: activated }))
    const { packs, unknownLoads } = await loadPacks()
    expect(packs.map(({ id, version }) => [id, version])).toEqual([['fr-nulojix', second.version]])
    expect(unknownLoads).toBe(false)
  })
  it('are those of the extension when what was loaded cannot be asked for, and that is said', async () => {
    const { packs, unknownLoads } = await loadPacks()
    expect(packs).toEqual([embedded])
    expect(unknownLoads).toBe(true)
  })
})
