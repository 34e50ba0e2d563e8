import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Hint } from '../../../lib/model/hint'
import { HINT_MESSAGES } from '../../../lib/platform/hint-messages'
import { deleteHint, loadHints, saveHint } from '../../../lib/platform/hints'

const hint = (id: string, where = '#m'): Hint => ({
  id,
  ehr: 'E',
  when: '#m',
  where,
  columns: [{ role: 'drug', selector: 'i' }],
})

beforeEach(() => fakeBrowser.reset())

describe('hints kept in this browser', () => {
  it('are none at first, kept by id, replaced and forgotten', async () => {
    expect(await loadHints()).toEqual([])
    await saveHint(hint('b'))
    await saveHint(hint('a'))
    await saveHint(hint('b', '#n'))
    expect(await loadHints()).toEqual([hint('a'), hint('b', '#n')])
    await deleteHint('a')
    expect(await loadHints()).toEqual([hint('b', '#n')])
  })

  it('one that a later version wrote is passed over, and still there when another is kept or forgotten', async () => {
    const later = { id: 'x', ehr: 'E', shadow: true }
    await fakeBrowser.storage.local.set({ hints: [later] })
    expect(await loadHints()).toEqual([])
    await saveHint(hint('a'))
    await saveHint(hint('b'))
    await deleteHint('a')
    expect(await loadHints()).toEqual([hint('b')])
    expect(await fakeBrowser.storage.local.get('hints')).toEqual({ hints: [hint('b'), later] })
  })

  it('are none where something else stands', async () => {
    await fakeBrowser.storage.local.set({ hints: 'all' })
    expect(await loadHints()).toEqual([])
  })
})

describe('what the options page may ask about hints', () => {
  it('a hint to be kept fits the schema, and holds nothing else', () => {
    const request = HINT_MESSAGES['save-hint'].request
    expect(request.safeParse({ hint: hint('a') }).success).toBe(true)
    expect(request.safeParse({ hint: { ...hint('a'), run: 'alert(1)' } }).success).toBe(false)
  })
})
