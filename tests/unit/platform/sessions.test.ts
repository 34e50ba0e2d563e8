import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Session } from '../../../lib/platform/session'
import { Sessions } from '../../../lib/platform/sessions'
import { loadRunOptions, loadSettings, RUN_OPTIONS_KEY, saveSettings } from '../../../lib/platform/settings'

const session: Session = { nonce: '0123456789abcdef', tabId: 7, title: 'Chart', clickedAt: 1, frameIds: [] }

beforeEach(() => fakeBrowser.reset())

describe('open panels', () => {
  it('outlive the worker, but for the page’s title: it often names the patient and is written nowhere', async () => {
    const sessions = new Sessions()
    await sessions.put(session)
    expect(await sessions.get(session.nonce)).toEqual(session)
    expect(await new Sessions().get(session.nonce)).toEqual({ ...session, title: '' })
  })

  it('two changes at once both stay', async () => {
    const sessions = new Sessions()
    await sessions.put(session)
    await Promise.all([
      sessions.change(session.nonce, { panelDocument: 'doc' }),
      sessions.change(session.nonce, { frameIds: [0, 3] }),
    ])
    expect(await new Sessions().get(session.nonce)).toMatchObject({ panelDocument: 'doc', frameIds: [0, 3] })
  })

  it('a change to one that ended meanwhile brings nothing back', async () => {
    const sessions = new Sessions()
    await sessions.put(session)
    await sessions.end(session.nonce)
    await sessions.change(session.nonce, { frameIds: [1] })
    expect(await new Sessions().get(session.nonce)).toBeUndefined()
  })

  it('are found by the page’s tab and by their own window', async () => {
    const sessions = new Sessions()
    await sessions.put({ ...session, windowTabId: 9 })
    expect(await sessions.ofTab(7)).toHaveLength(1)
    expect(await sessions.ofTab(9)).toHaveLength(1)
    expect(await sessions.ofTab(8)).toHaveLength(0)
  })
})

describe('settings', () => {
  it('are merged into what was chosen before', async () => {
    await saveSettings({ lang: 'fr' })
    expect(await saveSettings({ who: 'Dr A' })).toEqual({ lang: 'fr', who: 'Dr A' })
  })

  it('that no longer fit are as if nothing was chosen', async () => {
    await fakeBrowser.storage.local.set({ settings: { lang: 'xx' } })
    expect(await loadSettings()).toEqual({})
  })

  it('a run’s options are empty in daily use, and read when a run wrote them', async () => {
    expect(await loadRunOptions()).toEqual({})
    await fakeBrowser.storage.session.set({ [RUN_OPTIONS_KEY]: { asOf: '2026-11-20' } })
    expect(await loadRunOptions()).toEqual({ asOf: '2026-11-20' })
  })
})
