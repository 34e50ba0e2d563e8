import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { EDITOR_MESSAGES } from '../../../lib/platform/editor-messages'
import { deletePackDraft, listPackDrafts, savePackDraft } from '../../../lib/platform/pack-drafts'

const draft = (id: string, changed: string, json = '{}') => ({ id, changed, json })

beforeEach(() => fakeBrowser.reset())

it('programs being written are kept by id, the last changed first, and forgotten', async () => {
  await savePackDraft(draft('a', '2026-11-20T08:00:00Z'))
  await savePackDraft(draft('b', '2026-11-21T08:00:00Z'))
  await savePackDraft(draft('a', '2026-11-22T08:00:00Z', '{"id":"be-x"}'))
  expect((await listPackDrafts()).map(({ id, json }) => [id, json])).toEqual([
    ['a', '{"id":"be-x"}'],
    ['b', '{}'],
  ])
  await deletePackDraft('a')
  expect((await listPackDrafts()).map(({ id }) => id)).toEqual(['b'])
})

it('what is not a draft is passed over', async () => {
  await fakeBrowser.storage.local.set({ 'pack-draft:x': 7, settings: { lang: 'fr' } })
  expect(await listPackDrafts()).toEqual([])
})

it('a draft that is too large to be a program is not taken', () => {
  const { request } = EDITOR_MESSAGES['save-pack-draft']
  expect(request.safeParse({ draft: draft('a', '', 'x'.repeat(2_000_001)) }).success).toBe(false)
})
