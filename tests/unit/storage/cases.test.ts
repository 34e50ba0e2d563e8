import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { listCases, saveCase } from '../../../lib/storage/cases'
import { database } from '../../../lib/storage/database'
import { deleteDraft, openDraft, restoreDraft, saveDraft } from '../../../lib/storage/drafts'
import { way } from '../forms/cases/moves'

const DRAFT = {
  id: 'd1',
  patientKey: 'a1b2',
  program: 'be-dupixent-mnp',
  form: { questionnaire: 'eligibility', program: 'be-dupixent-mnp', revision: 'undated', answers: [], issues: [] },
  version: 1,
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
}
const ready = { id: 'd1', moves: way(['ready', '2026-11-20']), due: null }
const sent = {
  id: 'd1',
  moves: way(['ready', '2026-11-20'], ['sent', '2026-11-20']),
  due: { step: 'decision', day: '2026-12-04' },
}

beforeEach(async () => {
  await database().delete()
  await database().open()
  await saveDraft(DRAFT)
})

it('a request is kept where it stands; the same said twice is one', async () => {
  expect(await saveCase(ready)).toEqual({ ok: true, value: {} })
  expect(await saveCase(ready)).toEqual({ ok: true, value: {} })
  expect(await saveCase(sent)).toEqual({ ok: true, value: {} })
  expect(await listCases()).toEqual({ ok: true, value: [sent] })
})

it('two tabs that move one request: the second is told, and nothing is overwritten', async () => {
  await saveCase(ready)
  await saveCase(sent)
  const other = { ...ready, moves: [...ready.moves, ...way(['draft', '2026-11-20'])] }
  expect(await saveCase(other)).toMatchObject({ ok: false, problem: { code: 'newer-version-exists' } })
  expect(await listCases()).toEqual({ ok: true, value: [sent] })
})

it('the way goes out of sight with its request, and comes back with it', async () => {
  await saveCase(ready)
  const draft = await openDraft('d1')
  await deleteDraft('d1')
  expect(await listCases()).toEqual({ ok: true, value: [] })
  expect(await saveCase(sent)).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  if (draft.ok) await restoreDraft(draft.value)
  expect(await listCases()).toEqual({ ok: true, value: [ready] })
})

it('what was sent stays as it was sent; taken back, or with more asked, it may be written again', async () => {
  await saveCase(ready)
  await saveCase(sent)
  const edited = { ...DRAFT, version: 2, updatedAt: '2026-11-20T10:00:00Z' }
  expect(await saveDraft(edited)).toMatchObject({ ok: false, problem: { code: 'already-sent' } })
  expect(await openDraft('d1')).toEqual({ ok: true, value: DRAFT })
  // The save before it, sent again because nobody heard its answer, is no edit.
  expect(await saveDraft(DRAFT)).toEqual({ ok: true, value: { version: 1 } })
  await saveCase({ ...sent, moves: [...sent.moves, ...way(['more-asked', '2026-11-21'])], due: null })
  expect(await saveDraft(edited)).toEqual({ ok: true, value: { version: 2 } })
})
