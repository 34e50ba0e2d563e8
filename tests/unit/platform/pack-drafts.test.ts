import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { EDITOR_MESSAGES } from '../../../lib/platform/editor-messages'
import { deletePackDraft, listPackDrafts, savePackDraft } from '../../../lib/platform/pack-drafts'

const draft = (id: string, changed: string, json = '{}') => ({ id, changed, json })

beforeEach(() => fakeBrowser.reset())

it('programs being written are kept by id, the last changed first, and forgotten', async () => {
  await savePackDraft(draft('a', '2026-11-20T08:00:00Z'), null)
  await savePackDraft(draft('b', '2026-11-21T08:00:00Z'), null)
  await savePackDraft(draft('a', '2026-11-22T08:00:00Z', '{"id":"be-x"}'), '2026-11-20T08:00:00Z')
  expect((await listPackDrafts()).map(({ id, json }) => [id, json])).toEqual([
    ['a', '{"id":"be-x"}'],
    ['b', '{}'],
  ])
  await deletePackDraft('a')
  expect((await listPackDrafts()).map(({ id }) => id)).toEqual(['b'])
})

it('a second tab does not overwrite what the first has changed since, nor bring back what it deleted', async () => {
  await savePackDraft(draft('a', '08:00'), null)
  expect(await savePackDraft(draft('a', '08:01', '{"by":"first"}'), '08:00')).toBe(true)
  expect(await savePackDraft(draft('a', '08:02', '{"by":"second"}'), '08:00')).toBe(false)
  expect(await savePackDraft(draft('a', '08:02', '{"by":"new"}'), null)).toBe(false)
  expect((await listPackDrafts()).map(({ json }) => json)).toEqual(['{"by":"first"}'])
  await deletePackDraft('a')
  expect(await savePackDraft(draft('a', '08:03'), '08:01')).toBe(false)
  expect(await listPackDrafts()).toEqual([])
})

it('what is not a draft is passed over', async () => {
  await fakeBrowser.storage.local.set({ 'pack-draft:x': 7, settings: { lang: 'fr' } })
  expect(await listPackDrafts()).toEqual([])
})

it('a draft that is too large to be a program is not taken', () => {
  const { request } = EDITOR_MESSAGES['save-pack-draft']
  expect(request.safeParse({ draft: draft('a', '', 'x'.repeat(2_000_001)), was: null }).success).toBe(false)
})
