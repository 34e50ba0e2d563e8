import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { armRequest, CARRIED_FOR_MS, carriedTo, disarmRequest, takeArmed } from '../../../lib/platform/armed-request'

const CHART = 1
const PORTAL = 2
const OTHER = 3
const NOW = 1_000_000

beforeEach(() => fakeBrowser.reset())

describe('a request made ready for a portal', () => {
  it('goes with the next click on another tab, and stays with that tab', async () => {
    await armRequest('draft', CHART, NOW)
    expect(await takeArmed(CHART, NOW)).toBeUndefined()
    expect(await carriedTo(PORTAL, NOW)).toBeUndefined()
    expect(await takeArmed(PORTAL, NOW)).toMatchObject({ draft: 'draft', to: PORTAL })
    expect(await takeArmed(OTHER, NOW)).toBeUndefined()
    expect(await takeArmed(PORTAL, NOW + 1)).toMatchObject({ draft: 'draft' })
    expect(await carriedTo(PORTAL, NOW + 1)).toMatchObject({ draft: 'draft' })
  })

  it.each([
    [CARRIED_FOR_MS - 1, true],
    [CARRIED_FOR_MS, false],
  ])('%i ms later it is there: %s', async (later, there) => {
    await armRequest('draft', CHART, NOW)
    await takeArmed(PORTAL, NOW)
    expect((await carriedTo(PORTAL, NOW + later)) !== undefined).toBe(there)
  })

  it('is gone once a person says so, or what is stored is not ours', async () => {
    await armRequest('draft', CHART, NOW)
    await disarmRequest()
    expect(await takeArmed(PORTAL, NOW)).toBeUndefined()
    await fakeBrowser.storage.session.set({ 'portal-armed': { draft: 7 } })
    expect(await takeArmed(PORTAL, NOW)).toBeUndefined()
  })

  it('holds nothing of the patient: the draft by its id', async () => {
    await armRequest('draft', CHART, NOW)
    const stored = await fakeBrowser.storage.session.get(null)
    expect(Object.keys(stored['portal-armed'] as object).sort()).toEqual(['draft', 'from', 'until'])
  })
})
