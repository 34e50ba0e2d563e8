import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../lib/model/draft'
import { database } from '../../../lib/storage/database'
import { deleteDraft, listDrafts, openDraft, restoreDraft, saveDraft } from '../../../lib/storage/drafts'

const draft = (over: Partial<Draft> = {}): Draft => ({
  id: 'd1',
  patientKey: 'a1b2',
  program: 'be-dupixent-mnp',
  form: {
    questionnaire: 'eligibility',
    program: 'be-dupixent-mnp',
    revision: '2017-01',
    answers: [
      { linkId: 'reason', values: ['Éléonore écrit'], origin: 'manual' },
      { linkId: 'empty', values: [], origin: 'manual' },
    ],
    issues: [],
  },
  version: 1,
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
  ...over,
})

const at = (version: number, minute: number): Draft => draft({ version, updatedAt: `2026-11-20T09:0${minute}:00Z` })

beforeEach(async () => {
  await database().drafts.clear()
})

describe('a draft that is being written', () => {
  it('is kept as it was typed and opens again', async () => {
    expect(await saveDraft(draft())).toEqual({ ok: true, value: { version: 1 } })
    expect(await openDraft('d1')).toEqual({ ok: true, value: draft() })
  })

  it('is saved again by exactly the next version', async () => {
    await saveDraft(at(1, 0))
    expect(await saveDraft(at(2, 1))).toEqual({ ok: true, value: { version: 2 } })
  })

  it.each([1, 3, 7])('refuses version %i over version 1 written by another tab', async (version) => {
    await saveDraft(at(1, 0))
    expect(await saveDraft(at(version, 5))).toMatchObject({ ok: false, problem: { code: 'newer-version-exists' } })
    expect(await openDraft('d1')).toMatchObject({ value: { updatedAt: at(1, 0).updatedAt } })
  })

  it('answers the same save sent twice as one save', async () => {
    await saveDraft(at(1, 0))
    expect(await saveDraft(at(1, 0))).toEqual({ ok: true, value: { version: 1 } })
  })

  it('one of two tabs that save the same version at once is told', async () => {
    await saveDraft(at(1, 0))
    const both = await Promise.all([saveDraft(at(2, 1)), saveDraft(at(2, 2))])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
  })

  it('deleted meanwhile elsewhere: the save is told so and nothing comes back by itself', async () => {
    await saveDraft(at(1, 0))
    await deleteDraft('d1')
    expect(await saveDraft(at(2, 1))).toMatchObject({ ok: false, problem: { code: 'not-found' } })
    expect(await openDraft('d1')).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  })
})

describe('the list of drafts', () => {
  it('has the latest first and counts what was answered, without opening any', async () => {
    await saveDraft(draft({ id: 'old', updatedAt: '2026-11-01T09:00:00Z' }))
    await saveDraft(draft({ id: 'new', updatedAt: '2026-11-19T09:00:00Z' }))
    expect(await listDrafts(undefined)).toMatchObject({
      value: [{ id: 'new', answered: 1, questionnaire: 'eligibility' }, { id: 'old' }],
    })
  })

  it('can be one patient’s', async () => {
    await saveDraft(draft({ id: 'hers' }))
    await saveDraft(draft({ id: 'his', patientKey: 'ffff' }))
    expect(await listDrafts('ffff')).toMatchObject({ value: [{ id: 'his' }] })
  })

  it('deleting one that is gone is fine, and undo brings it back as it was', async () => {
    await saveDraft(draft())
    await deleteDraft('d1')
    expect(await deleteDraft('d1')).toEqual({ ok: true, value: {} })
    await restoreDraft(draft())
    expect(await openDraft('d1')).toEqual({ ok: true, value: draft() })
  })

  it('undo does not go over something newer', async () => {
    await saveDraft(at(1, 0))
    await saveDraft(at(2, 1))
    expect(await restoreDraft(at(1, 0))).toMatchObject({ ok: false, problem: { code: 'newer-version-exists' } })
  })
})

describe('a damaged draft', () => {
  it('is said to be damaged and left as it is', async () => {
    await saveDraft(draft())
    await database().drafts.update('d1', { sealed: { v: 1, alg: 'plain', data: '{"questionnaire":' } })
    expect(await openDraft('d1')).toMatchObject({ ok: false, problem: { code: 'damaged' } })
    expect(await database().drafts.count()).toBe(1)
  })
})
